namespace Isms.Governance.Benchmarks.Data;

/// <summary>What of real schemes a register has in use.</summary>
internal enum Feature
{
    None,

    /// <summary>Only positions of a class may receive the activity.</summary>
    Eligibility,

    /// <summary>Two grants of the chain have a condition each.</summary>
    TwoConditions,

    /// <summary>The last grant of the chain is exercised with one other person.</summary>
    Joint,

    /// <summary>It matters in whose case one acts.</summary>
    OwnCase,

    /// <summary>A grant of the chain has a monthly aggregate, of which ten acts used something.</summary>
    Aggregate10,

    /// <summary>The same, a hundred acts.</summary>
    Aggregate100,

    /// <summary>The same, a thousand acts.</summary>
    Aggregate1000,

    /// <summary>A grant of the chain was suspended and is resumed.</summary>
    Resumed,

    /// <summary>The activity has a regime of its own.</summary>
    Regime,

    /// <summary>Somebody is absent who has nothing to do with it.</summary>
    OtherAbsent,

    /// <summary>The holder is absent, and the deputy asks.</summary>
    Deputy,

    /// <summary>The holder is absent, and the successor asks.</summary>
    Successor,

    /// <summary>An acting holder of the seat asks.</summary>
    ActingHolder,

    /// <summary>Somebody above the holder asks, where the scheme lets those above use a mandate.</summary>
    Upward,
}
