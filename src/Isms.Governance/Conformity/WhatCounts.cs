namespace Isms.Governance.Conformity;

/// <summary>Which acts of leadership count for an obligation at an instant, and which do not and why. It grades nothing.</summary>
public sealed record WhatCounts : Answer
{
    internal WhatCounts()
    {
    }

    /// <summary>The obligation.</summary>
    public required ObligationId Of { get; init; }

    /// <summary>What it asks, in a few words of our own.</summary>
    public required string Title { get; init; }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why it cannot be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>Who must act: what decides whose acts count. Null where it cannot be said.</summary>
    public ActorRule? Actor { get; init; }

    /// <summary>The acts that are filed for it, and those of a kind that would show it and are not; first to last.</summary>
    public ValueList<WeighedAct> Acts { get; init; } = [];

    /// <summary>Those that count.</summary>
    public ValueList<WeighedAct> Counting => Acts.Where(act => act.Counts).ToValueList();

    /// <summary>Those that do not count.</summary>
    public ValueList<WeighedAct> NotCounting => Acts.Where(act => !act.Counts).ToValueList();

    /// <summary>Whether something was done that counts; looking alone is not doing.</summary>
    public bool IsShown => Acts.Any(act => act is { Counts: true, Part: DutyPart.Performance });

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"`{Of}` {Title}: {(IsShown ? "shown" : "not shown")} at {At.InWords()}: {Counting.Count} of {Acts.Count} acts count",
        [InWords(Actor), .. Acts.Select(act => act.Explain())]);

    private static Explanation InWords(ActorRule? actor) => actor switch
    {
        ActorRule.Personal or ActorRule.Decides => "an act counts when a member of top management did it at that time, or is its source",
        ActorRule.Ensures => "an act counts when somebody in top management who answers for it did it, or looked at it later",
        _ => "an act counts whoever did it",
    };
}
