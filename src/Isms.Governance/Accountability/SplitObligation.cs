namespace Isms.Governance.Accountability;

/// <summary>
/// Asks that an obligation be split into parts, by units or by activities, each an obligation of its own with its own holder.
/// The integrator answers for the whole.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a part is null, or a title is blank.</exception>
public sealed record SplitObligation : AccountabilityCommand
{
    internal static readonly RuleList<SplitCase> Rules =
    [
        new(Rule.S01, S01Obligation.Check), new(Rule.S02, S02OneSplit.Check),
        new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.A06, A06Split.Check), new(Rule.A10, A10TopManagement.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D26, D26Accountability.Check),
    ];

    /// <summary>The obligation, or the part of one.</summary>
    public required ObligationId Of { get; init; }

    /// <summary>The position in top management that answers for the whole.</summary>
    public required PositionId Integrator { get; init; }

    /// <summary>The parts: at least two, disjoint, and together the whole.</summary>
    public required ValueList<ObligationPart> Parts { get; init => field = Guard.Against.Null(value); }

    private protected override Ruling Decide(AccountabilityDocket docket)
    {
        Id.Named(Of);
        Id.Named(Integrator);
        foreach (var part in Parts)
        {
            Guard.Against.Null(part, nameof(Parts));
            Id.Named(part.Id);
            Id.Named(part.Holder);
            if (part.Title is not null)
            {
                Guard.Against.NullOrWhiteSpace(part.Title);
            }
        }

        var @case = new SplitCase(docket, Of, Integrator, Parts);
        _ = @case.Names.ToArray(); // throws where a unit or an activity is a default id
        return docket.Then.SplitOf(Of) is { } split && split.IsInto(Integrator, Parts)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
            [
                new ObligationSplit { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Of = Of, Integrator = Integrator, Parts = Parts },
            ]);
    }
}
