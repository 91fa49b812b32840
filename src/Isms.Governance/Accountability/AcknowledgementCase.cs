namespace Isms.Governance.Accountability;

/// <summary>That a position's accountability is acknowledged.</summary>
internal sealed record AcknowledgementCase(AccountabilityDocket Docket, ObligationId Of, PositionId Position) : AccountabilityCase(Docket, Of)
{
    public override IEnumerable<EntryReference> Names => [Position];

    /// <summary>Who acknowledges: of those who decided, who fills the position.</summary>
    internal PersonId Person =>
        Docket.Accountability.SeatOf(Position).Person is { } person && Moment.Decided.Everyone.Contains(person) ? person : Moment.Decided.By;
}
