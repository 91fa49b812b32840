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

    /// <summary>The same of each part, where it is split: what is filed for the part, or for the whole of which it is a part. None for an obligation in one piece.</summary>
    public ValueList<WhatCounts> Parts { get; init; } = [];

    /// <summary>Those that count.</summary>
    public ValueList<WeighedAct> Counting => Acts.Where(act => act.Counts).ToValueList();

    /// <summary>Those that do not count.</summary>
    public ValueList<WeighedAct> NotCounting => Acts.Where(act => !act.Counts).ToValueList();

    /// <summary>Whether something was done that counts; looking alone is not doing, and reports alone are no mandate to report. A split obligation is shown where each of its parts is: by what is filed for the part or for the whole.</summary>
    public bool IsShown => Parts.Count > 0 ? Parts.All(part => part.IsShown) : Showing.Any();

    /// <inheritdoc cref="Requirement.Needed"/>
    internal EvidenceNature? Needed { get; init; }

    /// <summary>What shows it in one piece.</summary>
    internal IEnumerable<WeighedAct> Showing => Acts.Where(act => act is { Counts: true, Part: DutyPart.Performance } && (Needed is not { } needed || act.Act.Nature == needed));

    /// <summary>What is to be shown, piece by piece: itself, or the parts of a split one down to the last.</summary>
    internal IEnumerable<WhatCounts> Pieces => Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Pieces);

    /// <summary>The acts of it and of all its parts, each once: as it counts where it counts for one of them.</summary>
    internal ValueList<WeighedAct> OfAll => Parts.Count == 0 ? Acts
        : Everything.GroupBy(act => (act.Id, act.At, act.Act, act.What)).Select(group => group.MaxBy(act => act.Counts ? 2 : act.IsForSomethingElse ? 0 : 1)!).OrderBy(act => act.At).ToValueList();

    private IEnumerable<WeighedAct> Everything => Acts.Concat(Parts.SelectMany(part => part.Everything));

    /// <summary>Whether others did it, and nothing keeps that from counting but that nobody who answers for it has looked since.</summary>
    internal bool IsUnseen => Acts.Any(act => act.Part is DutyPart.Performance && act.Reasons.Count > 0 && act.Reasons.All(reason => reason.Rule == Rule.E03));

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"`{Of}` {Title}: {(IsShown ? "shown" : "not shown")} at {At.InWords()}: {Counting.Count} of {Acts.Count} acts count",
        [InWords(Actor), .. Acts.Select(act => act.Explain()), .. Parts.Select(part => part.Explain())]);

    private static Explanation InWords(ActorRule? actor) => actor switch
    {
        ActorRule.Personal or ActorRule.Decides => "an act counts when a member of top management did it at that time, or is its source",
        ActorRule.Ensures => "an act counts when somebody in top management who answers for it did it, or looked at it later",
        _ => "an act counts whoever did it",
    };
}
