namespace Isms.Governance.Competence;

/// <summary>What a person is competent in.</summary>
public sealed record HeldCompetence : Answer
{
    internal HeldCompetence()
    {
    }

    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The records that count, by competence and start.</summary>
    public required ValueList<CompetenceRecorded> Records { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Records.Count == 0 ? $"nothing is on record that {Person} is competent in" : $"{Person} is competent in",
        Records.Select(record => (Explanation)($"{record.Competence}, {new Interval(record.EffectiveFrom, record.Until).InWords()}"
            + (record.Evidence is null ? string.Empty : $", shown by {record.Evidence}"))).ToValueList());
}
