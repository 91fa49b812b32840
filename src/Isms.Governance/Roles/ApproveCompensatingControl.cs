namespace Isms.Governance.Roles;

/// <summary>
/// Asks that a person, or whoever fills a position, may hold both activities of a pair for a bounded time, because something else
/// keeps watch; by a member of top management, and not by the person themselves.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, the control is blank, or the party is neither person nor position.</exception>
public sealed record ApproveCompensatingControl : RoleCommand
{
    internal static readonly RuleList<ExceptionCase> Rules = ExceptionCase.Rules;

    /// <summary>The pair.</summary>
    public required SegregationId Pair { get; init; }

    /// <summary>The person, or the position.</summary>
    public required Party For { get; init; }

    /// <summary>What keeps watch instead.</summary>
    public required string Control { get; init; }

    /// <summary>The first instant at which it is over; without one it is refused.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(RoleDocket docket)
    {
        Id.Named(Pair);
        Guard.Against.NullOrWhiteSpace(Control);
        if (Guard.Against.Null(For).Kind is not (PartyKind.Person or PartyKind.Position))
        {
            throw new ArgumentException("a compensating control is for a person or a position");
        }

        var @case = new ExceptionCase(docket, Pair, For, Until);
        return docket.Then.Controls(Pair).Any(known => (known.For, known.Control, known.Until) == (For, Control, Until) && (EffectiveFrom is null || known.EffectiveFrom == EffectiveFrom))
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
            [
                new CompensatingControlApproved
                {
                    Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Pair = Pair, For = For, Control = Control, Until = @case.End,
                },
            ]);
    }
}
