namespace Isms.Governance.Organization;

/// <summary>What a party is.</summary>
public enum PartyKind
{
    /// <summary>Whoever fills a position.</summary>
    Position,

    /// <summary>Whoever fills a position of a class, each alone.</summary>
    Class,

    /// <summary>A body, by its decision.</summary>
    Body,

    /// <summary>A named person.</summary>
    Person,

    /// <summary>An external party, through its named persons.</summary>
    External,
}
