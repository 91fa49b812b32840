namespace Isms.Governance.Delegations;

/// <summary>A delegation as it would be granted, with everything that its rules read.</summary>
internal sealed record GrantCase : ICase, INaming
{
    internal required DelegationsAt Delegations { get; init; }

    public required Moment Moment { get; init; }

    internal required ResponsibilityDelegated Terms { get; init; }

    /// <summary>The grants that <c>Under</c> stands for; one when it names one delegation.</summary>
    internal required IReadOnlyList<Grant> Parents { get; init; }

    internal required DelegationScheme Scheme { get; init; }

    public OrganizationAt Organization => Delegations.Organization;

    public OrganizationAt Then => Organization.At(Terms.EffectiveFrom);

    /// <summary>Whether the delegator left the kinds of act to the mandate above: then only what the delegate may receive is granted.</summary>
    internal bool StatesNoKinds { get; init; }

    /// <summary>The grant in whose place this one would be; null for none.</summary>
    internal Grant? Replaced { get; init; }

    internal bool IsRoot => Terms.Under is null;

    internal Grant? Parent => Parents.Count == 1 ? Parents[0] : null;

    /// <summary>The grant that it would become, for the reach of its chain.</summary>
    internal Grant Grant => new(Terms, Parent, 0);

    internal Mandate Mandate => Terms.Mandate;

    /// <summary>The grants above, nearest first.</summary>
    internal IEnumerable<Grant> Above => Parent?.Chain() ?? [];

    /// <summary>The parties above: the delegator, and every delegator further up.</summary>
    internal IEnumerable<Party> PartiesAbove => Above.Select(grant => grant.Terms.From).Prepend(Terms.From).Distinct();

    public IEnumerable<EntryReference> Names =>
    [
        Terms.From.Entry,
        Terms.To.Entry,
        .. Terms.To.Except.Select(each => (EntryReference)each),
        .. Mandate.Activities.Select(each => (EntryReference)each),
        .. Mandate.Units.Select(each => (EntryReference)each),
        .. Mandate.Limits.Where(limit => limit.Context is not null).Select(limit => (EntryReference)limit.Context!.Value),
        .. Terms.Overseer is { } overseer ? [overseer] : Array.Empty<EntryReference>(),
        .. Terms.AgreedBy.Select(each => (EntryReference)each),
    ];

    /// <summary>Whether everything that a narrowing rule reads exists: the open scope, the parties, the activities, and the item above.</summary>
    internal bool IsReached =>
        Organization.IsOpen && (IsRoot || Parent is not null) && Then.Exists(Terms.From.Entry) && Then.Exists(Terms.To.Entry) && Mandate.Activities.All(activity => KnownThen(activity));

    /// <summary>The delegations when it was decided; for an activity that only came later, when it takes effect.</summary>
    internal DelegationsAt On(ActivityId activity) => On(Delegations, activity, Terms.EffectiveFrom);

    /// <summary>What is unusual about the grant, but allowed.</summary>
    internal IEnumerable<string> Warnings
    {
        get
        {
            var usual = Reach.Of(Mandate.Limits, Delegations.ContextOf(null));
            return Mandate.Limits
                .Where(limit => limit.Context is not null && usual.IsOpen && !Reach.To(limit.Max).IsWithin(usual))
                .Select(limit => $"the limit of {limit.Max} in `{limit.Context}` is above the usual one of {usual.Max}")
                .Concat(Mandate.Activities.SelectMany(PartsOf).Where(part => !part.IsWhole).Select(part => $"{part}"))
                .Concat(Mandate.Activities.Where(activity => !On(activity).IsPreferred(Grant, activity)).Select(activity => $"`{activity}` would rather go to somebody else than {Terms.To}"));
        }
    }

    /// <summary>A stated activity and everything that is part of it, each as far as it would reach the delegate.</summary>
    internal IEnumerable<DelegatedPart> PartsOf(ActivityId activity)
    {
        var (delegations, grant) = (On(activity), Grant);
        return delegations.Organization.Narrower(activity).Select(part => delegations.Reaching(grant, part, Then));
    }

    private bool KnownThen(ActivityId activity) => Then.Exists(activity);

    internal static GrantCase Of(DelegateResponsibility asked, DelegationsAt delegations, Moment moment)
    {
        var parents = asked.Under is { } under ? delegations.Named(under) : [];
        var parent = parents.Count == 1 ? parents[0] : null;
        return new()
        {
            Delegations = delegations, Moment = moment, Scheme = delegations.Scheme, Parents = parents, StatesNoKinds = asked.Mandate.Kinds is ActKinds.None,
            Terms = asked.TermsUnder(parent, delegations.Scheme, moment, Reachable(asked, delegations, moment)),
        };
    }

    private static DelegationsAt On(DelegationsAt delegations, ActivityId activity, Instant effective) =>
        delegations.Organization.Exists(activity) ? delegations : delegations.At(effective);

    /// <summary>The kinds that the delegate may receive of the named activities: what leaves top management, or anything but what is the holder's alone.</summary>
    private static ActKinds Reachable(DelegateResponsibility asked, DelegationsAt delegations, Moment moment) =>
        asked.Mandate.Activities.Aggregate(ActKinds.None, (kinds, activity) =>
        {
            var then = On(delegations, activity, moment.EffectiveFrom);
            return then.Organization.Narrower(activity).Aggregate(kinds, (reached, part) => reached | then.MayReceive(asked.To, part));
        });
}
