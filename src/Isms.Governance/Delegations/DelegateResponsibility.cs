namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that responsibility, with the authority it needs, be handed to a delegate. Accountability does not move, and the
/// delegator's own mandate does not change.
/// </summary>
public sealed record DelegateResponsibility : DelegationCommand
{
    internal static readonly RuleList<GrantCase> Rules =
    [
        new(Rule.S01, S01Names.Check), new(Rule.S02, S02OneItem.Check),
        new(Rule.S05, S05SchemeLateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D01, D01Form.Check), new(Rule.D02, D02Narrowing.Check), new(Rule.D03, D03Reserved.Check),
        new(Rule.D04, D04SubDelegation.Check), new(Rule.D05, D05Acyclic.Check), new(Rule.D06, D06Acceptance.Check),
        new(Rule.D10, D10BoundedTerm.Check), new(Rule.D15, D15Direction.Check), new(Rule.D16, D16NoRetroaction.Check),
        new(Rule.D20, D20Joint.Check), new(Rule.D24, D24Eligible.Check), new(Rule.D26, D26Delegator.Check), new(Rule.R08, R08Held.Check),
    ];

    /// <summary>The instrument and the item under which it is filed.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Who hands it over: a position, a body, or a named person who is a delegate.</summary>
    public required Party From { get; init; }

    /// <summary>Who receives it.</summary>
    public required Party To { get; init; }

    /// <summary>The delegation under which the delegator holds it; null for an original holder.</summary>
    public InstrumentItem? Under { get; init; }

    /// <summary>The bounds. Its period is when the delegation runs; it starts by default when it takes effect.</summary>
    public required Mandate Mandate { get; init; }

    /// <summary>The position that oversees the delegate; null for the delegator.</summary>
    public PositionId? Overseer { get; init; }

    /// <summary>How often the delegate reports.</summary>
    public Period? ReportEvery { get; init; }

    /// <summary>What must be so for every act under it, and under everything below it.</summary>
    public ValueList<Condition> Conditions { get; init => field = value ?? []; } = [];

    /// <summary>With whom it is exercised together, and everything below it too; null for alone.</summary>
    public Jointly? Jointly { get; init; }

    /// <summary>Who agreed, where the activity goes to a delegate only with the agreement of another party.</summary>
    public ValueList<PersonId> AgreedBy { get; init => field = value ?? []; } = [];

    /// <summary>How often the overseer reviews the delegate.</summary>
    public Period? ReviewEvery { get; init; }

    /// <summary>The approvals and agreements by which the gates of the scheme are passed.</summary>
    public ValueList<Approval> Approvals { get; init => field = value ?? []; } = [];

    /// <summary>Who was told of it.</summary>
    public ValueList<Notice> Notices { get; init => field = value ?? []; } = [];

    /// <summary>Who signed it.</summary>
    public ValueList<PersonId> Signatures { get; init => field = value ?? []; } = [];

    /// <summary>
    /// For a record from before the register whose date is missing: <see cref="GovernanceCommand.EffectiveFrom"/> is the first instant at
    /// which the record shows it in force, and the decision bears that instant.
    /// </summary>
    public bool DateUnknown { get; init; }

    internal override Instant? Start => EffectiveFrom ?? Mandate?.From;

    private protected override Ruling Decide(DelegationDocket docket)
    {
        var @case = CaseOf(docket);
        return IsOnRecord(@case) ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => [@case.Terms], [.. @case.Warnings]);
    }

    /// <summary>The case that the rules judge; throws where the command breaks its contract.</summary>
    internal GrantCase CaseOf(DelegationDocket docket)
    {
        Guard.Against.Null(Item);
        Guard.Against.Null(From);
        Guard.Against.Null(To);
        foreach (var condition in Conditions)
        {
            Id.Named(Guard.Against.Null(condition).Id, nameof(Conditions));
        }

        foreach (var party in Jointly?.Of ?? [])
        {
            Guard.Against.Null(party, nameof(Jointly));
        }

        foreach (var person in AgreedBy)
        {
            Id.Named(person, nameof(AgreedBy));
        }

        foreach (var person in Approvals.Select(approval => Guard.Against.Null(approval).By).Concat(Signatures))
        {
            Id.Named(person, nameof(Signatures));
        }

        if (DateUnknown && DecidedAt is not null)
        {
            throw new ArgumentException("a decision whose date is unknown has no date");
        }

        var @case = GrantCase.Of(this, docket.Delegations, MomentOf(docket));
        if (@case.Terms.Mandate.Until is { } until && until <= @case.Terms.EffectiveFrom)
        {
            throw new ArgumentException($"the mandate is over at {until.InWords()}, and does not start before {@case.Terms.EffectiveFrom.InWords()}");
        }

        return @case;
    }

    /// <summary>Whether exactly this was granted before.</summary>
    internal bool IsOnRecord(GrantCase @case) => @case.Delegations.Named(Item.To(To)) is [.., var existing] && IsSame(existing, @case);

    /// <summary>The moment, with the start of the mandate as the instant of effect.</summary>
    private Moment MomentOf(DelegationDocket docket)
    {
        Guard.Against.Null(Mandate);
        if (EffectiveFrom is { } effective && Mandate.From is { } start && effective != start)
        {
            throw new ArgumentException("the mandate starts at another instant than the delegation takes effect");
        }

        return docket.Moment with { EffectiveFrom = Mandate.From ?? docket.Moment.EffectiveFrom };
    }

    /// <summary>The terms as they would be granted, what the scheme fills in filled in.</summary>
    internal ResponsibilityDelegated TermsUnder(Grant? parent, DelegationScheme[] schemes, Moment moment, DelegationsAt delegations, bool isInherited) => new()
    {
        Decided = moment.Decided,
        EffectiveFrom = moment.EffectiveFrom,
        Item = Item.Alone,
        From = From,
        To = To,
        Under = parent?.Name ?? Under,
        Mandate = Mandate with
        {
            From = null,
            Kinds = Mandate.Kinds is ActKinds.None ? GrantCase.Reachable(this, parent, delegations, moment) : Mandate.Kinds,
            Redelegations = Mandate.Redelegations ?? schemes.Select(scheme => ByDefault(parent, scheme)).Min(),
        },
        AcceptanceRequired = !isInherited && schemes.Any(scheme => scheme.AcceptanceRequired),
        AcceptBefore = isInherited ? null : schemes.Where(scheme => scheme.AcceptanceRequired && scheme.AcceptanceWithin is not null)
            .Select(scheme => (Instant?)delegations.After(delegations.LastDay(moment.Decided.At, scheme.AcceptanceWithin!))).Min(),
        EndsWithDelegator = !isInherited && To.Person is not null && schemes.Any(scheme => scheme.EndsWithDelegator),
        Overseer = Overseer,
        ReportEvery = ReportEvery,
        AgreedBy = AgreedBy,
        ReviewEvery = ReviewEvery,
        Approvals = Approvals,
        Notices = Notices,
        Signatures = Signatures,
        DateUnknown = DateUnknown,
        Conditions = Conditions,
        Jointly = Jointly,
    };

    /// <summary>How often it may be handed on where the command does not say; null for any number of times.</summary>
    private int? ByDefault(Grant? parent, DelegationScheme scheme) =>
        scheme.Redelegation is Redelegation.OnlyIfStated || To.Kind is PartyKind.Class ? 0
        : (parent?.StepsLeft ?? scheme.Steps) is var above && above == int.MaxValue ? null
        : Math.Max(0, above - 1);

    /// <summary>Whether the grant on record says what is asked; what the command leaves to the moment is not compared.</summary>
    private bool IsSame(Grant existing, GrantCase asked) => existing.Terms == asked.Terms with
    {
        Decided = existing.Terms.Decided with
        {
            At = DecidedAt ?? existing.Terms.Decided.At,
            By = asked.Terms.Decided.By,
            Reference = Reference,
        },
        EffectiveFrom = EffectiveFrom is null && Mandate.From is null ? existing.Terms.EffectiveFrom : asked.Terms.EffectiveFrom,
        Under = asked.Terms.Under == existing.Terms.Under?.Alone ? existing.Terms.Under : asked.Terms.Under,
        AcceptanceRequired = existing.Terms.AcceptanceRequired,
        AcceptBefore = existing.Terms.AcceptBefore,
        EndsWithDelegator = existing.Terms.EndsWithDelegator,
        Mandate = asked.Terms.Mandate with
        {
            Kinds = Mandate.Kinds is ActKinds.None ? existing.Mandate.Kinds : Mandate.Kinds,
            Redelegations = Mandate.Redelegations ?? existing.Mandate.Redelegations,
        },
    };
}
