namespace Isms.Governance.Requirements;

/// <summary>How much a shortfall weighs. It is a proposal, never a certification decision.</summary>
public enum FindingGrade
{
    /// <summary>Worth a look; nothing that is demanded is missing.</summary>
    Observation,

    /// <summary>A lapse that does not impair the system.</summary>
    Minor,

    /// <summary>Something that is demanded is absent or broken down, so that the results are in doubt.</summary>
    Major,
}
