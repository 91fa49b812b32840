namespace Isms.Governance.Organization;

/// <summary>
/// Asks that a position act as deputy of a seat whenever that is vacant or its holder absent: by who fills the seat or a position above
/// it, the head, or the chair of the governing body; for the head's own seat also as for filling it.
/// </summary>
/// <remarks>
/// A deputy is neither a member of the bodies of the seat nor ever accountable, and does not hand on to a deputy of its own. Where who
/// names it only acts in the seat, it carries no more than acting carried then, whoever fills the seat later; unless somebody decides
/// with them who fills a position above, or heads the organisation, or chairs the governing body.
/// </remarks>
public sealed record NameDeputy : OrganizationCommand
{
    internal static readonly RuleList<DeputyCase> Rules =
    [
        new(Rule.S01, S01Known.Check), new(Rule.S05, S05LateEntry.Check), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.Check),
        new(Rule.D16, D16NoRetroaction.Check), new(Rule.D19, D19Deputies.Check), new(Rule.D26, D26Cover.Check),
    ];

    /// <summary>The seat for which the deputy acts.</summary>
    public required PositionId Seat { get; init; }

    /// <summary>The position that acts: whoever fills it.</summary>
    public required PositionId Deputy { get; init; }

    /// <summary>Only for these activities with everything that is part of them; none for all.</summary>
    public ValueList<ActivityId> Activities { get; init => field = value ?? []; } = [];

    /// <summary>What it carries; null for what the scheme says at the time.</summary>
    public Carries? Carries { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        var named = new DeputyNamed
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Seat = Seat, Deputy = Deputy, Activities = Activities, Carries = Carries, Until = Until,
        };
        named.EnsureSound();
        var @case = new DeputyCase(docket, named);
        return @case.IsOnRecord(EffectiveFrom is not null) ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => [named]);
    }
}
