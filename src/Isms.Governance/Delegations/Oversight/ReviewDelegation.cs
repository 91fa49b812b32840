namespace Isms.Governance.Delegations;

/// <summary>
/// Records that a delegation was reviewed: a fact of when it takes effect, made by who decides. It counts when one of them filled the
/// overseer, by default the delegator, at that time, and neither the delegate nor any delegate below.
/// </summary>
public sealed record ReviewDelegation : DelegationCommand
{
    internal static readonly RuleList<ItemCase> Rules = ItemRules.OfFacts;

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Where the review is written down.</summary>
    public string? Evidence { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = new ItemCase(docket, Guard.Against.Null(Item), "review");
        return @case.Grant is { } grant && @case.IsAttested(docket.Delegations.Book.FateOf(grant).Reviews)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new DelegationReviewed
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = @case.Grant!.Name, Evidence = Evidence,
            }], [.. @case.Grant is { } reviewed && !docket.Delegations.CountsAsReview(reviewed, @case.Attested)
                ? [$"the review does not count: nobody who made it filled {DelegationsAt.OverseerOf(reviewed)} at {docket.Moment.EffectiveFrom.InWords()} and neither the delegate nor a delegate below"]
                : Array.Empty<string>()]);
    }
}
