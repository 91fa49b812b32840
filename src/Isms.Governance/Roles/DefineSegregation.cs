namespace Isms.Governance.Roles;

/// <summary>Asks that two activities be kept apart; by the head or the chair of the governing body.</summary>
/// <remarks>What one side says holds for everything that is part of it, and for everything that it is part of.</remarks>
/// <exception cref="ArgumentException">An id is <c>default</c>, or both activities are the same.</exception>
public sealed record DefineSegregation : RoleCommand
{
    internal static readonly RuleList<PairCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S02, CheckContent), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Roles.CheckPair),
    ];

    /// <summary>The id of the pair.</summary>
    public required SegregationId Id { get; init; }

    /// <summary>The one activity.</summary>
    public required ActivityId One { get; init; }

    /// <summary>The other activity.</summary>
    public required ActivityId Other { get; init; }

    /// <summary>How they are kept apart.</summary>
    public SegregationKind When { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        Values.Id.Named(Id);
        Values.Id.Named(One);
        Values.Id.Named(Other);
        Guard.Against.EnumOutOfRange(When);
        if (One == Other)
        {
            throw new ArgumentException("an activity cannot be kept apart from itself");
        }

        var moment = docket.Moment;
        var defined = new SegregationDefined { Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Id = Id, One = One, Other = Other, When = When };
        return docket.Then.Defined(Id) is { } known && (known.One, known.Other, known.When) == (One, Other, When) && (EffectiveFrom is null || known.EffectiveFrom == EffectiveFrom)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, defined), docket.Left), () => [defined]);
    }

    private static RuleOutcome CheckContent(PairCase @case) => RuleOutcome.Of(!@case.AsItStands.IsOnRecord(@case.Defined.Id) ? null : Rule.S02.Broken(
        @case.AsItStands.EndOf(@case.Defined.Id) is { } end ? $"the pair `{@case.Defined.Id}` ended at {end.InWords()}, and an id is not used again" : $"the pair `{@case.Defined.Id}` is on record with other content", "use another id", @case.Defined.Id.Value));
}
