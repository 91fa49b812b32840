namespace Isms.Governance.Roles;

/// <summary>The slice of the register about roles: append-only facts, read through <see cref="RolesAt"/>.</summary>
internal sealed record RoleBook
{
    internal static readonly RoleBook Empty = new();

    private RoleBook()
    {
    }

    internal ImmutableDictionary<ActivityId, AppendList<Fact<ResponsibilityAssigned>>> Assignments { get; private init; } =
        ImmutableDictionary<ActivityId, AppendList<Fact<ResponsibilityAssigned>>>.Empty;

    internal ImmutableDictionary<(ActivityId Activity, PositionId Position), Ends<string?>> Reliefs { get; private init; } =
        ImmutableDictionary<(ActivityId Activity, PositionId Position), Ends<string?>>.Empty;

    internal ImmutableDictionary<ActivityId, AppendList<Fact<ActivityOwnerNamed>>> Owners { get; private init; } =
        ImmutableDictionary<ActivityId, AppendList<Fact<ActivityOwnerNamed>>>.Empty;

    internal AppendList<Fact<SegregationDefined>> Pairs { get; private init; } = AppendList<Fact<SegregationDefined>>.Empty;

    internal ImmutableDictionary<SegregationId, AppendList<Fact<CompensatingControlApproved>>> Controls { get; private init; } =
        ImmutableDictionary<SegregationId, AppendList<Fact<CompensatingControlApproved>>>.Empty;

    internal ImmutableDictionary<SegregationId, AppendList<Fact<SegregationRiskAccepted>>> Acceptances { get; private init; } =
        ImmutableDictionary<SegregationId, AppendList<Fact<SegregationRiskAccepted>>>.Empty;

    /// <summary>Roles, mandates, what was made known and acknowledged, ends of pairs and cells of matrices.</summary>
    internal Chronicle<RoleEvent> Records { get; private init; } = Chronicle<RoleEvent>.Empty;

    /// <summary>What was worked out last of who carries out what, so that many questions at one point of knowledge work it out once.</summary>
    private Known? last;

    /// <summary>What roles and letters say of who carries out what, as known at a point; worked out when it was not before.</summary>
    internal IReadOnlyList<Hold> Duties(Knowledge at, Func<Hold[]> workOut)
    {
        if (last is { } known && known.At == at && ReferenceEquals(known.Records, Records))
        {
            return known.Duties;
        }

        var duties = workOut();
        last = new(Records, at, duties);
        return duties;
    }

    internal RoleBook With(RoleEvent recorded, Stamp stamp) => this with { Records = Records.With(recorded, recorded.About, recorded.EffectiveFrom, stamp) };

    internal RoleBook With(ResponsibilityAssigned assigned, Stamp stamp) => this with { Assignments = Added(Assignments, assigned.Activity, assigned, stamp) };

    internal RoleBook With(ResponsibilityRelieved relieved, Stamp stamp) => this with
    {
        Reliefs = Reliefs.SetItem((relieved.Activity, relieved.Position), Reliefs.GetValueOrDefault((relieved.Activity, relieved.Position), Ends<string?>.None)
            .With(relieved.EffectiveFrom, relieved.Reason, stamp)),
    };

    internal RoleBook With(ActivityOwnerNamed named, Stamp stamp) => this with { Owners = Added(Owners, named.Activity, named, stamp) };

    internal RoleBook With(SegregationDefined defined, Stamp stamp) => this with { Pairs = Pairs.Add(new(defined, stamp.Sequence)) };

    internal RoleBook With(CompensatingControlApproved approved, Stamp stamp) => this with { Controls = Added(Controls, approved.Pair, approved, stamp) };

    internal RoleBook With(SegregationRiskAccepted accepted, Stamp stamp) => this with { Acceptances = Added(Acceptances, accepted.Pair, accepted, stamp) };

    private static ImmutableDictionary<TKey, AppendList<Fact<TEvent>>> Added<TKey, TEvent>(
        ImmutableDictionary<TKey, AppendList<Fact<TEvent>>> index, TKey key, TEvent @event, Stamp stamp)
        where TKey : notnull
        where TEvent : RoleEvent =>
        index.SetItem(key, index.GetValueOrDefault(key, AppendList<Fact<TEvent>>.Empty).Add(new(@event, stamp.Sequence)));

    /// <summary>What was recorded, with its place in the journal.</summary>
    internal readonly record struct Fact<TEvent>(TEvent Event, long Sequence)
        where TEvent : RoleEvent
    {
        internal Instant From => Event.EffectiveFrom;
    }

    private sealed record Known(Chronicle<RoleEvent> Records, Knowledge At, Hold[] Duties);
}
