namespace Isms.Governance.Delegations;

/// <summary>One holder in a chain of responsibility, with those to whom it delegated.</summary>
/// <param name="Party">The holder.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Persons">The persons who can act; none: vacant.</param>
/// <param name="Link">The delegation by which it holds; null for an original holder.</param>
/// <param name="Below">Those to whom it delegated, by item.</param>
public sealed record ChainNode(Party Party, string Title, ValueList<PersonId> Persons, ChainLink? Link, ValueList<ChainNode> Below)
{
    internal Explanation Explain() => new(
        $"{Title} ({(Persons.Count == 0 ? "vacant" : string.Join(", ", Persons))}){(Link is null ? ", original holder" : Terms(Link))}",
        Below.Select(below => below.Explain()).ToValueList());

    private static string Terms(ChainLink link) =>
        (link.Mandate.Limits.Count == 0 ? "" : $", {string.Join(", ", link.Mandate.Limits)}") + $", under {link.Item.Instrument}/{link.Item.Item}{link.Lacking}"
        + (link.Standing is Standing.Active ? "" : $" ({link.Standing.InWords()})");
}
