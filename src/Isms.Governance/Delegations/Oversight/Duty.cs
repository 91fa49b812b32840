namespace Isms.Governance.Delegations;

/// <summary>A report or a review that a delegation asks for next.</summary>
/// <param name="Item">The delegation, with its delegate.</param>
/// <param name="Kind">Whether the delegate is to report or the overseer to review.</param>
/// <param name="By">Who is to do it.</param>
/// <param name="On">The last day on which it is in time, in the zone of the scope: a calendar period after the last one, or after the first day.</param>
/// <param name="Last">When it was last done by somebody who counts; null for never.</param>
public sealed record Duty(InstrumentItem Item, DutyKind Kind, Party By, LocalDate On, Instant? Last)
{
    /// <summary>The duty in one line.</summary>
    public override string ToString() =>
        $"`{Item}`: the {(Kind is DutyKind.Report ? "report" : "review")} by {By} is due on {NodaTime.Text.LocalDatePattern.Iso.Format(On)}, {(Last is { } last ? $"the last was at {last.InWords()}" : "the first one")}";
}
