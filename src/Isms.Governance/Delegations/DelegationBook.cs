namespace Isms.Governance.Delegations;

/// <summary>The delegations' slice of the register: append-only grants with what became of them, read through <see cref="DelegationsAt"/>.</summary>
internal sealed partial record DelegationBook
{
    internal static readonly DelegationBook Empty = new();

    private DelegationBook()
    {
    }

    internal Timeline<DelegationScheme> Schemes { get; private init; } = Timeline<DelegationScheme>.Empty;

    private ImmutableDictionary<InstrumentItem, AppendList<Grant>> ByItem { get; init; } = ImmutableDictionary<InstrumentItem, AppendList<Grant>>.Empty;

    private ImmutableDictionary<EntryReference, AppendList<Grant>> ByDelegate { get; init; } = ImmutableDictionary<EntryReference, AppendList<Grant>>.Empty;

    private ImmutableDictionary<ActivityId, AppendList<Grant>> ByActivity { get; init; } = ImmutableDictionary<ActivityId, AppendList<Grant>>.Empty;

    private ImmutableDictionary<long, AppendList<Grant>> ByParent { get; init; } = ImmutableDictionary<long, AppendList<Grant>>.Empty;

    private ImmutableDictionary<long, Fate> Fates { get; init; } = ImmutableDictionary<long, Fate>.Empty;

    private AppendList<Grant> Grants { get; init; } = AppendList<Grant>.Empty;

    internal AppendList<Grant> All => Grants;

    internal AppendList<Grant> At(InstrumentItem item) => ByItem.GetValueOrDefault(item.Alone, AppendList<Grant>.Empty);

    internal AppendList<Grant> HeldBy(EntryReference @delegate) => ByDelegate.GetValueOrDefault(@delegate, AppendList<Grant>.Empty);

    internal AppendList<Grant> For(ActivityId activity) => ByActivity.GetValueOrDefault(activity, AppendList<Grant>.Empty);

    internal AppendList<Grant> Below(Grant grant) => ByParent.GetValueOrDefault(grant.Key, AppendList<Grant>.Empty);

    internal Fate FateOf(Grant grant) => Fates.GetValueOrDefault(grant.Key, Fate.None);

    internal DelegationBook WithScheme(DelegationScheme scheme, Instant from, Stamp stamp) => this with { Schemes = Schemes.With(from, scheme, stamp) };

    internal DelegationBook WithGrant(ResponsibilityDelegated terms, Stamp stamp)
    {
        var grant = new Grant(terms, terms.Under is { } under ? Latest(under) : null, stamp.Sequence, Grants.Count, Latest(terms.Item.To(terms.To))?.Key);
        return this with
        {
            Grants = Grants.Add(grant),
            ByItem = Added(ByItem, terms.Item.Alone, grant),
            ByDelegate = Added(ByDelegate, terms.To.Entry, grant),
            ByActivity = terms.Mandate.Activities.Distinct().Aggregate(ByActivity, (index, activity) => Added(index, activity, grant)),
            ByParent = grant.Parent is { } parent ? Added(ByParent, parent.Key, grant) : ByParent,
        };
    }

    internal DelegationBook WithEnd(InstrumentItem item, Ending ending, Instant at, Stamp stamp) =>
        WithFate(item, fate => fate with { Ends = fate.Ends.With(at, ending, stamp) });

    internal DelegationBook WithAcceptance(InstrumentItem item, PersonId by, Instant at, Stamp stamp) =>
        WithFate(item, fate => fate with { Acceptances = fate.Acceptances.With(at, by, stamp) });

    internal DelegationBook WithSuspension(InstrumentItem item, Instant from, Instant? until, Stamp stamp) =>
        WithFate(item, fate => fate with { Suspensions = fate.Suspensions.With(from, until, stamp) });

    internal DelegationBook WithResumption(InstrumentItem item, Instant at, Stamp stamp) =>
        WithFate(item, fate => fate with { Suspensions = fate.Suspensions.WithResumption(at, stamp) });

    internal DelegationBook WithStop(InstrumentItem item, string? reason, Instant at, Stamp stamp) =>
        WithFate(item, fate => fate with { Stops = fate.Stops.With(at, reason, stamp) });

    internal DelegationBook WithReport(InstrumentItem item, Decided by, Instant at, Stamp stamp) =>
        WithFate(item, fate => fate with { Reports = fate.Reports.Add(new(at, by, stamp.Sequence)) });

    internal DelegationBook WithReview(InstrumentItem item, Decided by, Instant at, Stamp stamp) =>
        WithFate(item, fate => fate with { Reviews = fate.Reviews.Add(new(at, by, stamp.Sequence)) });

    private static ImmutableDictionary<TKey, AppendList<Grant>> Added<TKey>(ImmutableDictionary<TKey, AppendList<Grant>> index, TKey key, Grant grant)
        where TKey : notnull =>
        index.SetItem(key, index.GetValueOrDefault(key, AppendList<Grant>.Empty).Add(grant));

    private DelegationBook WithFate(InstrumentItem item, Func<Fate, Fate> change) =>
        Latest(item) is { } grant ? this with { Fates = Fates.SetItem(grant.Key, change(FateOf(grant))) } : this;

    private Grant? Latest(InstrumentItem item) => At(item).Items().LastOrDefault(grant => item.Delegate is null || grant.Terms.To == item.Delegate);
}
