namespace Isms.Governance.Conformity.Periods;

/// <summary>A time through which one requirement stood the same: its status and what falls short do not change in it.</summary>
public sealed record Stretch
{
    internal Stretch()
    {
    }

    /// <summary>From the first instant on, until the first at which it stands otherwise.</summary>
    public required Interval Period { get; init; }

    /// <summary>How it stood, as at the first instant.</summary>
    public required RequirementVerdict Verdict { get; init; }

    /// <summary>What turned it at its first instant: the records that took effect then, or the passing of time; nothing at the start of the whole period.</summary>
    public ValueList<string> OpenedBy { get; init; } = [];

    /// <summary>How it stood.</summary>
    public ConformityStatus Status => Verdict.Status;

    /// <summary>Whether it is a gap: something falls short that is more than an observation, or it cannot be said.</summary>
    public bool IsGap => Status is ConformityStatus.Minor or ConformityStatus.Major or ConformityStatus.NotEvaluable;

    internal Explanation Explain() => new(
        $"{Period.InWords()}: {Status.InWords()}{(Verdict.Cause is null ? string.Empty : $": {Verdict.Cause}")}",
        [.. OpenedBy.Count == 0 ? [] : (Explanation[])[$"turned by {string.Join(", ", OpenedBy)}"], .. Verdict.Shortfalls.Select(each => (Explanation)each.ToString())]);
}
