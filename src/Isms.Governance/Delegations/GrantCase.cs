namespace Isms.Governance.Delegations;

/// <summary>A delegation as it would be granted, with everything that its rules read.</summary>
internal sealed record GrantCase : ICase, INaming
{
    internal required DelegationsAt Delegations { get; init; }

    public required Moment Moment { get; init; }

    internal required ResponsibilityDelegated Terms { get; init; }

    /// <summary>The grants that <c>Under</c> stands for; one when it names one delegation.</summary>
    internal required IReadOnlyList<Grant> Parents { get; init; }

    /// <summary>Every scheme that concerns it, each with the activities that it governs.</summary>
    internal required IReadOnlyList<(DelegationScheme Scheme, IReadOnlyList<ActivityId> Activities)> Schemes { get; init; }

    /// <summary>Whether it was decided before the records of the scope begin: then it may lack form, dates and sources.</summary>
    internal bool IsInherited { get; init; }

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

    /// <summary>Which delegation of its chain it would be.</summary>
    internal int Hop => Parent is { } parent ? parent.Depth + 1 : 1;

    /// <summary>The gates of a scheme that concern it.</summary>
    internal IEnumerable<Gate> GatesOf(DelegationScheme scheme)
    {
        if (scheme.Gates.Count == 0)
        {
            return [];
        }

        var activities = Schemes.First(each => each.Scheme == scheme).Activities;
        return scheme.Gates.Where(gate => !(Hop < gate.HopAtLeast) && activities.Any(activity => gate.Concerns(activity, On(activity).Organization.Line<Activity>(activity))));
    }

    /// <summary>The persons who signed and count: known, and not of the delegate.</summary>
    internal IEnumerable<PersonId> Signatories => Terms.Signatures.Distinct().Where(person => Organization.Exists(person) && !IsOfDelegate(person));

    internal bool IsOfDelegate(PersonId person) => Delegations.Belongs(person, Grant);

    /// <summary>Whose hand it was to decide it.</summary>
    internal (string Capacity, PersonId? Person) Hand => Whose.Hand(IsInherited ? Organization.At(Terms.Decided.At) : Organization, Terms.From);

    internal bool IsDeciderUnknown => IsInherited && Hand.Person is null;

    /// <summary>The grants above, nearest first.</summary>
    internal IEnumerable<Grant> Above => Parent?.Chain() ?? [];

    /// <summary>When it would be over: as stated, else as inherited from what is above; the last instant for never.</summary>
    internal Instant Until => Mandate.Until ?? (Parent is { } parent ? Delegations.EndOfChain(parent) : Instant.MaxValue);

    /// <summary>The parties above: the delegator, and every delegator further up.</summary>
    internal IEnumerable<Party> PartiesAbove => Above.Select(grant => grant.Terms.From).Prepend(Terms.From).Distinct();

    public IEnumerable<EntryReference> Names =>
    [
        Terms.From.Entry,
        Terms.To.Entry,
        .. Terms.To.Except.Select(each => (EntryReference)each),
        .. Mandate.Activities.Select(each => (EntryReference)each),
        .. Mandate.Units.Select(each => (EntryReference)each),
        .. Mandate.Limits.Select(limit => Guard.Against.Null(limit)).Where(limit => limit.Context is not null).Select(limit => (EntryReference)limit.Context!.Value),
        .. Terms.Overseer is { } overseer ? [overseer] : Array.Empty<EntryReference>(),
        .. Terms.Jointly?.Names ?? [],
        .. Terms.AgreedBy.Select(each => (EntryReference)each),
    ];

    /// <summary>Whether everything that a narrowing rule reads exists: the open scope, the parties, the activities, and the item above.</summary>
    internal bool IsReached => Organization.IsOpen && (IsRoot || Parent is not null) && KnownThen(Terms.From.Entry) && KnownThen(Terms.To.Entry) && AllKnownThen(Mandate.Activities);

    /// <summary>The delegations when it was decided; for an activity that only came later, when it takes effect.</summary>
    internal DelegationsAt On(ActivityId activity) => On(Delegations, activity, Terms.EffectiveFrom);

    /// <summary>What is unusual about the grant, but allowed.</summary>
    internal IEnumerable<string> Warnings
    {
        get
        {
            var usual = Reach.Of(Mandate.Limits, Delegations.ContextOf(null));
            return Mandate.Limits
                .Where(limit => !limit.IsAggregate && limit.Context is not null && usual.IsOpen && !Reach.To(limit.Max).IsWithin(usual))
                .Select(limit => $"the limit of {limit.Max} in `{limit.Context}` is above the usual one of {usual.Max}")
                .Concat(Mandate.Activities.SelectMany(PartsOf).Where(part => !part.IsWhole).Select(part => $"{part}"))
                .Concat(Mandate.Activities.Where(activity => !On(activity).IsPreferred(Grant, activity)).Select(activity => $"`{activity}` would rather go to somebody else than {Terms.To}"))
                .Concat(Unknown.Select(unknown => $"`{Terms.Item}` is from before the register: {unknown}"));
        }
    }

    /// <summary>What is unknown of an inherited record.</summary>
    private IEnumerable<string> Unknown => !IsInherited ? [] :
    [
        .. Terms.DateUnknown ? [$"when it was decided is unknown, it counts from {Terms.EffectiveFrom.InWords()}"]
            : Terms.Decided.At < Organization.Established!.Value.From ? [$"it counts from {Terms.EffectiveFrom.InWords()} on, and is judged as things stood when the scope was established"]
            : Array.Empty<string>(),
        .. IsDeciderUnknown ? [$"who filled {Terms.From} then is unknown"] : Array.Empty<string>(),
        .. Terms.Decided.Reference is null ? ["where it is written down is unknown"] : Array.Empty<string>(),
        .. Schemes.Any(each => each.Scheme.AcceptanceRequired) ? ["whether it was accepted is unknown"] : Array.Empty<string>(),
        .. D01Form.Missing(this).Where(missing => missing.What != "it has no reference").Select(missing => missing.What).Distinct(StringComparer.Ordinal),
        .. Schemes.SelectMany(each => GatesOf(each.Scheme)).Distinct().Select(gate => $"whether gate `{gate.Id}` was passed is unknown"),
    ];

    /// <summary>A stated activity and everything that is part of it, each as far as it would reach the delegate.</summary>
    internal IEnumerable<DelegatedPart> PartsOf(ActivityId activity)
    {
        var (delegations, grant) = (On(activity), Grant);
        return delegations.Organization.Narrower(activity).Select(part => delegations.Reaching(grant, part, Then));
    }

    private bool KnownThen(EntryReference entry) => Delegations.Exists(entry, Terms.EffectiveFrom);

    private bool AllKnownThen(ValueList<ActivityId> activities)
    {
        foreach (var activity in activities.AsSpan())
        {
            if (!KnownThen(activity))
            {
                return false;
            }
        }

        return true;
    }

    internal static GrantCase Of(DelegateResponsibility asked, DelegationsAt delegations, Moment moment)
    {
        var (begins, judged, isInherited) = (moment, delegations, false);
        if (asked.DateUnknown)
        {
            begins = moment with { Decided = moment.Decided with { At = moment.EffectiveFrom } };
            judged = delegations.At(moment.EffectiveFrom);
        }

        if (begins.IsLate && judged.IsBeforeRecords(begins.Decided.At, asked.DateUnknown))
        {
            isInherited = true;
            if (judged.Organization.Established is { From: var established } && begins.Decided.At < established && !(asked.Mandate.Until <= established))
            {
                judged = judged.At(established);
                begins = begins with { EffectiveFrom = Instant.Max(begins.EffectiveFrom, established) };
            }
        }

        var parents = asked.Under is { } under ? judged.Named(under) : [];
        var parent = parents.Count == 1 ? parents[0] : null;
        var schemes = judged.SchemesFor(asked.Mandate.Activities, begins.EffectiveFrom);
        return new()
        {
            Delegations = judged, Moment = begins, Schemes = schemes, Parents = parents, StatesNoKinds = asked.Mandate.Kinds is ActKinds.None, IsInherited = isInherited,
            Terms = asked.TermsUnder(parent, [.. schemes.Select(each => each.Scheme)], begins, judged, isInherited),
        };
    }

    private static DelegationsAt On(DelegationsAt delegations, ActivityId activity, Instant effective) =>
        delegations.Exists(activity, delegations.Instant) ? delegations : delegations.At(effective);

    /// <summary>The kinds that reach the delegate of any named activity or a part of it: what is held above, and what the delegate may receive.</summary>
    internal static ActKinds Reachable(DelegateResponsibility asked, Grant? parent, DelegationsAt delegations, Moment moment) =>
        asked.Mandate.Activities.Aggregate(ActKinds.None, (kinds, activity) =>
        {
            var then = On(delegations, activity, moment.EffectiveFrom);
            return then.Organization.Narrower(activity).Aggregate(kinds, (reached, part) =>
                reached | (then.MayReceive(asked.To, part) & (parent is null ? ActKinds.All : then.KindsOf(parent, part))));
        });
}
