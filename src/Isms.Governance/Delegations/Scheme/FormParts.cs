namespace Isms.Governance.Delegations;

/// <summary>What a scheme asks a delegation to state beyond who, to whom and what.</summary>
[Flags]
public enum FormParts
{
    /// <summary>Nothing further.</summary>
    None = 0,

    /// <summary>Where the decision is written down.</summary>
    Reference = 1,

    /// <summary>The position that oversees the delegate.</summary>
    Overseer = 2,

    /// <summary>How often the delegate reports.</summary>
    ReportEvery = 4,

    /// <summary>The kinds of act.</summary>
    Kinds = 8,

    /// <summary>How often the delegate is reviewed.</summary>
    ReviewEvery = 16,

    /// <summary>When it is over: stated for itself, not inherited from what is above.</summary>
    End = 32,
}
