namespace Isms.Governance.Organization;

/// <summary>A person is back: every absence of theirs that began before, or was recorded before as of the same instant, is over.</summary>
public sealed record PersonReturned : OrganizationEvent
{
    /// <summary>Who is back.</summary>
    public required PersonId Person { get; init; }

    internal override bool IsFact => true;

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book with { Cover = book.Cover.WithReturn(Person, EffectiveFrom, stamp) };

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is PersonReturned other && other.Person == Person);
}
