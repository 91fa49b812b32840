namespace Isms.Governance.Roles;

/// <summary>
/// Asks that it be declared that the organisation is too small to keep a pair of activities apart, and that the risk is accepted
/// for a bounded time; by a member of top management.
/// </summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the reason is blank.</exception>
public sealed record AcceptSegregationRisk : RoleCommand
{
    internal static readonly RuleList<ExceptionCase> Rules = ExceptionCase.Rules;

    /// <summary>The pair.</summary>
    public required SegregationId Pair { get; init; }

    /// <summary>Why it is accepted.</summary>
    public required string Reason { get; init; }

    /// <summary>The first instant at which it is over; without one it is refused.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        Id.Named(Pair);
        Guard.Against.NullOrWhiteSpace(Reason);
        var @case = new ExceptionCase(docket, Pair, null, Until);
        return docket.Then.Acceptances(Pair).Any(known => (known.Reason, known.Until) == (Reason, Until) && (EffectiveFrom is null || known.EffectiveFrom == EffectiveFrom))
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
            [
                new SegregationRiskAccepted { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Pair = Pair, Reason = Reason, Until = @case.End },
            ]);
    }
}
