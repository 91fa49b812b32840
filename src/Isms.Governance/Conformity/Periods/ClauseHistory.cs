namespace Isms.Governance.Conformity.Periods;

/// <summary>What fell short of one clause as a whole through a period, beside its requirements: stretch after stretch.</summary>
public sealed record ClauseHistory
{
    internal ClauseHistory()
    {
    }

    /// <summary>The edition and the number of the clause, such as <c>27001:2022/10.2</c>; null for what falls short of no clause.</summary>
    public required ObligationId? Clause { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>Its stretches, first to last.</summary>
    public required ValueList<ClauseStretch> Stretches { get; init; }

    /// <summary>Those in which more than observations fell short.</summary>
    public ValueList<ClauseStretch> Gaps => Stretches.Where(stretch => stretch.IsGap).ToValueList();

    /// <summary>Whether nothing more than observations fell short of it at any time.</summary>
    public bool HeldThroughout => !Stretches.Any(stretch => stretch.IsGap);

    internal Explanation Explain() => new($"{Title} as a whole: {Gaps.Count} {(Gaps.Count == 1 ? "gap" : "gaps")}", Stretches.Where(stretch => stretch.Shortfalls.Count > 0).Select(stretch => stretch.Explain()).ToValueList());
}

/// <summary>A time through which the same fell short of a clause as a whole.</summary>
public sealed record ClauseStretch
{
    internal ClauseStretch()
    {
    }

    /// <summary>From the first instant on, until the first at which it stands otherwise.</summary>
    public required Interval Period { get; init; }

    /// <summary>What fell short, the gravest first.</summary>
    public required ValueList<Shortfall> Shortfalls { get; init; }

    /// <summary>What turned it at its first instant: the records that took effect then, or the passing of time; nothing at the start of the whole period.</summary>
    public ValueList<string> OpenedBy { get; init; } = [];

    /// <summary>The gravest of what fell short; conforming when nothing did.</summary>
    public ConformityStatus Status => Shortfalls is [var gravest, ..] ? gravest.Grade.Status : ConformityStatus.Conforms;

    /// <summary>Whether it is a gap: something falls short that is more than an observation.</summary>
    public bool IsGap => Status is ConformityStatus.Minor or ConformityStatus.Major;

    internal Explanation Explain() => new(
        $"{Period.InWords()}: {Status.InWords()}", [.. OpenedBy.Count == 0 ? [] : (Explanation[])[$"turned by {string.Join(", ", OpenedBy)}"], .. Shortfalls.Select(each => (Explanation)each.ToString())]);
}
