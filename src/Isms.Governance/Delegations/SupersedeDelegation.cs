namespace Isms.Governance.Delegations;

/// <summary>
/// Asks that a new delegation take the place of an old one: the old is over when the new takes effect. Delegations below the
/// old one that are named are issued again under the new, within it, with their stops and instructions; the others are over.
/// </summary>
/// <remarks>
/// What is carried over goes on with its aggregates as they were used. So does the new delegation, for the same delegate and over a
/// calendar period; over its term it starts anew. No hold is shed on the way: a stop of re-delegation goes on unless
/// <see cref="LiftStop"/> says otherwise, and what is suspended, or is to be, is neither replaced nor carried over before it is resumed.
/// </remarks>
public sealed record SupersedeDelegation : DelegationCommand
{
    internal static readonly RuleList<ItemCase> OldRules = [.. ItemRules.OfEveryAct, new(Rule.D18, D18IdempotentEnds.Check), new(Rule.D26, D26Ending.Check)];

    /// <summary>What a carried-over delegation keeps; whose hand it is has been judged for the whole act.</summary>
    internal static readonly RuleList<GrantCase> CarriedRules =
    [
        new(Rule.S01, S01Names.Check), new(Rule.S02, S02OneItem.Check), new(Rule.D02, D02Narrowing.Check), new(Rule.D03, D03Reserved.Check),
        new(Rule.D04, D04SubDelegation.Check), new(Rule.D05, D05Acyclic.Check), new(Rule.D10, D10BoundedTerm.Check), new(Rule.D24, D24Eligible.Check),
    ];

    /// <summary>What the new delegation keeps besides the rules of any delegation.</summary>
    internal static readonly RuleList<ReplacementCase> NewRules = [new(Rule.D12, D12Ending.CheckReplacement)];

    /// <summary>What naming a delegation to be carried over keeps.</summary>
    internal static readonly RuleList<CarryCase> CarryRules = [new(Rule.D12, D12Ending.CheckCarryOver)];

    /// <summary>The delegation to replace; its delegate may be left out where the item has only one.</summary>
    public required InstrumentItem Old { get; init; }

    /// <summary>The delegation that takes its place. When and by whom it is decided is said by this command.</summary>
    public required DelegateResponsibility New { get; init; }

    /// <summary>The delegations below the old one that go on below the new one.</summary>
    public ValueList<CarryOver> CarryOver { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Whether a stop of re-delegation on the old delegation is taken away with it; by default it goes on for the new one. Those on
    /// delegations that are carried over go on in any case.
    /// </summary>
    public bool LiftStop { get; init; }

    internal override Instant? Start => New?.EffectiveFrom ?? EffectiveFrom ?? New?.Start;

    private protected override Ruling Decide(DelegationDocket docket)
    {
        Guard.Against.Null(Old);
        if (EffectiveFrom is { } effective && Guard.Against.Null(New).EffectiveFrom is { } start && effective != start)
        {
            throw new ArgumentException("the new delegation takes effect at another instant than the old is over");
        }

        var asked = Guard.Against.Null(New) with { DecidedAt = DecidedAt, Reference = Reference, EffectiveFrom = New.EffectiveFrom ?? EffectiveFrom };
        var @new = asked.CaseOf(docket with { Moment = docket.Moment with { EffectiveFrom = asked.EffectiveFrom ?? docket.Moment.EffectiveFrom } });
        docket = docket with { Moment = @new.Moment };
        var old = new ItemCase(docket, Old, "supersede");
        var by = @new.Terms.Item.To(@new.Terms.To);
        var cases = CarryOver.Select(carry => new CarryCase(docket, Guard.Against.Null(carry))).OrderBy(each => each.Child?.Depth ?? int.MaxValue).ToArray();
        if (asked.IsOnRecord(@new) && old.Grants.Any(done => IsReplaced(docket, done, by, cases, LiftStop)))
        {
            return Ruling.NothingToChange;
        }

        var judgement = OldRules.Judge(old, docket.Left).And(DelegateResponsibility.Rules.Judge(@new with { Replaced = old.Grant }, docket.Left));
        if (old.Grant is not { } replaced)
        {
            return Ruling.Of(judgement, () => []);
        }

        var (events, carried) = Carried(docket, replaced, @new, cases, LiftStop);
        return Ruling.Of(judgement.And(carried), () =>
        [
            new DelegationSuperseded
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Item = replaced.Name, By = by,
                CarriedOver = cases.Select(each => each.InFull).ToValueList(), StopLifted = LiftStop,
            },
            .. events,
        ], [.. @new.Warnings]);
    }

    /// <summary>Whether the grant gave way to just this one, with just these delegations carried over, whatever ended it first.</summary>
    private static bool IsReplaced(DelegationDocket docket, Grant grant, InstrumentItem by, CarryCase[] cases, bool liftStop) =>
        docket.Delegations.Book.FateOf(grant).Ends.Any(docket.Delegations.Point.Known, ending => ending.Superseded is { } superseded
            && superseded.By == by && superseded.StopLifted == liftStop && superseded.CarriedOver.ToHashSet().SetEquals(cases.Select(each => each.InFull)));

    /// <summary>The new grant and the carried-over ones, each judged on a book that has those before it.</summary>
    private static (List<GovernanceEvent> Events, Judgement Judgement) Carried(DelegationDocket docket, Grant replaced, GrantCase @new, CarryCase[] cases, bool liftStop)
    {
        var (events, bound) = (new List<GovernanceEvent> { @new.Terms }, new List<GovernanceEvent>());
        if (!liftStop && CarryCase.StopOf(docket, replaced, @new.Terms.Item.To(@new.Terms.To), @new.Terms.EffectiveFrom) is { } stop)
        {
            bound.Add(stop);
        }

        var renamed = new Dictionary<long, InstrumentItem> { [replaced.Key] = @new.Terms.Item.To(@new.Terms.To) };
        var delegations = Next(docket.Delegations, @new.Terms);
        var judgement = NewRules.Judge(new(@new, replaced), docket.Left);
        foreach (var carried in cases)
        {
            var under = carried.Child?.Parent is { } above ? renamed.GetValueOrDefault(above.Key) : null;
            judgement = judgement.And(CarryRules.Judge(carried with { Under = under }, docket.Left));
            if (carried.Child is not { } child || under is null)
            {
                continue;
            }

            var terms = carried.TermsUnder(under);
            var @case = new GrantCase
            {
                Delegations = delegations, Moment = docket.Moment with { EffectiveFrom = terms.EffectiveFrom }, Terms = terms,
                Parents = [.. delegations.Named(under).TakeLast(1)], Schemes = delegations.SchemesFor(terms.Mandate.Activities, terms.EffectiveFrom),
            };
            judgement = judgement.And(CarriedRules.Judge(@case, docket.Left));
            events.Add(terms);
            bound.AddRange(carried.BoundAs(terms.Item.To(terms.To)));
            renamed[child.Key] = terms.Item.To(terms.To);
            delegations = Next(delegations, terms);
        }

        return ([.. events, .. bound], judgement);
    }

    /// <summary>The delegations as they would be known with one more grant.</summary>
    private static DelegationsAt Next(DelegationsAt delegations, ResponsibilityDelegated terms)
    {
        var known = delegations.Point.Known with { Upto = delegations.Point.Known.Upto + 1 };
        var book = delegations.Book.WithGrant(terms, new(known.Upto, terms.Decided.At));
        var organization = delegations.Organization with { Point = delegations.Point with { Known = known } };
        return delegations with { Accountability = delegations.Accountability with { Organization = organization }, Book = book };
    }
}
