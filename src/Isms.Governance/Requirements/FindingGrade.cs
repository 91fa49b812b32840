namespace Isms.Governance.Requirements;

/// <summary>How much something falls short. A grade on record is who found it's proposal, never a certification decision.</summary>
public enum FindingGrade
{
    /// <summary>Something required is absent, or so broken that the results are in doubt.</summary>
    Major,

    /// <summary>An isolated lapse that does not impair the system.</summary>
    Minor,

    /// <summary>No shortfall: a weakness, or an opportunity to improve.</summary>
    Observation,
}
