namespace Isms.Governance.Delegations;

/// <summary>
/// Records that a delegate reported: a fact of when it takes effect, made by who decides. It counts when one of them belonged to the
/// delegate at that time.
/// </summary>
public sealed record RecordDelegateReport : DelegationCommand
{
    internal static readonly RuleList<ItemCase> Rules = ItemRules.OfFacts;

    /// <summary>The delegation; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Where the report is to be found.</summary>
    public string? Evidence { get; init; }

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = new ItemCase(docket, Guard.Against.Null(Item), "report on");
        return @case.Grant is { } grant && @case.IsAttested(docket.Delegations.Book.FateOf(grant).Reports)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () => [new DelegateReported
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = @case.Grant!.Name, Evidence = Evidence,
            }], [.. @case.Grant is { } reported && !docket.Delegations.CountsAsReport(reported, @case.Attested)
                ? [$"the report does not count: nobody who made it belonged to {reported.Terms.To} at {docket.Moment.EffectiveFrom.InWords()}"] : Array.Empty<string>()]);
    }
}
