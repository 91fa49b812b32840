namespace Isms.Governance.Organization;

/// <summary>The end of a designation as it would be recorded.</summary>
internal sealed record EndDesignationCase(OrganizationDocket Docket, PositionId Position) : OrganizationCase(Docket)
{
    /// <summary>The designation that would end: the last one that began before; null when there is none.</summary>
    internal Interval? Ending
    {
        get
        {
            var then = Then;
            return Organization.Book.TopManagement.MemberSpans(Position, then.Point.Known).Where(span => span.From < then.Instant)
                .OrderBy(span => span.Until).Select(span => (Interval?)span).LastOrDefault();
        }
    }

    internal bool IsEnded => Then.Head != Position && Ending is { } ending && ending.Until <= Then.Instant;
}
