namespace Isms.Governance.Delegations;

internal sealed partial record DelegationBook
{
    /// <summary>By the full name of what took their place.</summary>
    private ImmutableDictionary<InstrumentItem, AppendList<Forerunner>> Predecessors { get; init; } = ImmutableDictionary<InstrumentItem, AppendList<Forerunner>>.Empty;

    internal DelegationBook WithSupersession(DelegationSuperseded superseded, Stamp stamp) => superseded.CarriedOver.Aggregate(
        WithEnd(superseded.Item, new(EndKind.Superseded, superseded), superseded.EffectiveFrom, stamp).WithPredecessor(superseded.By, superseded.Item, false, stamp),
        (book, carried) => book.WithPredecessor(carried.Old.Delegate is { } to ? carried.As.To(to) : carried.As, carried.Old, true, stamp));

    /// <summary>The delegations whose use of a limit counts together: a grant, and as far as it counts what it took the place of, the latest first.</summary>
    internal IEnumerable<Grant> CountedTogether(Grant grant, LimitPer per, Knowledge known)
    {
        var counted = new List<Grant> { grant };
        for (var i = 0; i < counted.Count && !Predecessors.IsEmpty; i++)
        {
            var current = counted[i];
            counted.AddRange(Predecessors.GetValueOrDefault(current.Name, AppendList<Forerunner>.Empty).Items()
                .Where(before => known.Includes(before.Sequence) && before.Counts(current, per) && !counted.Any(each => each.Key == before.Grant.Key)).Select(before => before.Grant));
        }

        return counted;
    }

    private DelegationBook WithPredecessor(InstrumentItem by, InstrumentItem item, bool isCarriedOver, Stamp stamp) => Latest(item) is not { } before ? this
        : this with { Predecessors = Predecessors.SetItem(by, Predecessors.GetValueOrDefault(by, AppendList<Forerunner>.Empty).Add(new(before, isCarriedOver, stamp.Sequence))) };
}
