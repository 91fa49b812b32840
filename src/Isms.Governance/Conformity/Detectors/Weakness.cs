namespace Isms.Governance.Conformity;

/// <summary>The weaknesses of leadership that are known by name. Several detectors look for one.</summary>
public enum Weakness
{
    /// <summary>What top management is to do or to watch itself is left to others.</summary>
    OverDelegation,

    /// <summary>The system is kept for the auditor: the papers are there, and nothing is done by them.</summary>
    ComplianceAsExercise,

    /// <summary>Who leads does not know what they answer for.</summary>
    UnawareLeaders,
}

/// <summary>Weaknesses in words.</summary>
internal static class WeaknessExtensions
{
    extension(Weakness weakness)
    {
        internal string InWords() => weakness switch
        {
            Weakness.OverDelegation => "over-delegation",
            Weakness.ComplianceAsExercise => "compliance as an exercise",
            _ => "unaware leaders",
        };
    }
}
