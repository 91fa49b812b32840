namespace Isms.Governance.Competence;

/// <summary>When a person was briefed last, and of what.</summary>
public sealed record Briefed : Answer
{
    internal Briefed()
    {
    }

    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The briefings that the person attended, first to last; none where they never attended one.</summary>
    public required ValueList<BriefingRecorded> Briefings { get; init; }

    /// <summary>When the last one was; null for never.</summary>
    public Instant? Last => Briefings.Count == 0 ? null : Briefings[^1].EffectiveFrom;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Last is { } last ? $"{Person} was briefed last at {last.InWords()}" : $"nothing is on record that {Person} was ever briefed",
        Briefings.Reverse().Select(briefing => (Explanation)$"{briefing.Topic}, at {briefing.EffectiveFrom.InWords()}, `{briefing.Id}`").ToValueList());
}
