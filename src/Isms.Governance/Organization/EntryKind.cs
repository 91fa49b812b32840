namespace Isms.Governance.Organization;

/// <summary>What an entry of the organisation's register is.</summary>
public enum EntryKind
{
    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A position.</summary>
    Position,

    /// <summary>An organisational unit.</summary>
    Unit,

    /// <summary>A level.</summary>
    Level,

    /// <summary>A class of positions.</summary>
    Class,

    /// <summary>A committee or board.</summary>
    Body,

    /// <summary>An external party.</summary>
    ExternalParty,

    /// <summary>A circumstance that changes limits.</summary>
    Context,

    /// <summary>An activity.</summary>
    Activity,
}
