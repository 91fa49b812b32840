namespace Isms.Governance.Competence;

/// <summary>Somebody lacks a competence that is required.</summary>
/// <param name="Person">Who lacks it.</param>
/// <param name="Position">Through which position it is required of them; null for somebody named in person.</param>
/// <param name="Competence">What they lack.</param>
/// <param name="For">Where it is required: a position, a class of positions or an activity.</param>
/// <param name="OverSince">Since when what they had is over; null where nothing was ever recorded.</param>
public sealed record CompetenceGap(PersonId Person, PositionId? Position, CompetenceId Competence, EntryReference For, Instant? OverSince)
{
    /// <summary>The gap in one line.</summary>
    public override string ToString() =>
        $"`{Person}`{(Position is { } position ? $" in position `{position}`" : string.Empty)} lacks the competence `{Competence}`, required for {For}: "
        + (OverSince is { } over ? $"over since {over.InWords()}" : "never recorded");
}
