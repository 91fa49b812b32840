namespace Isms.Governance.Resources;

/// <summary>
/// Whether somebody who delegated chose well, drew bounds, gave means, had reports, reviewed and reacted, as far as is on record. It describes how a
/// delegation was looked after; who is accountable never depends on it.
/// </summary>
public sealed record Diligence : Answer
{
    internal Diligence()
    {
    }

    /// <summary>The delegation, with its delegate where it is on record.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Why it cannot be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>The six steps in order; none where it cannot be said.</summary>
    public ValueList<DiligenceStep> Steps { get; init; } = [];

    /// <summary>Whether it can be said, and no step falls short.</summary>
    public bool IsShown => Cause is null && Steps.All(step => step.Mark is not DiligenceMark.Short);

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"diligence in `{Item}`: {(IsShown ? "nothing falls short" : $"{Steps.Count(step => step.Mark is DiligenceMark.Short)} of {Steps.Count} fall short")}",
        Steps.Select(step => (Explanation)step.ToString()).ToValueList());
}

/// <summary>A step of diligence with what it rests on.</summary>
/// <param name="Part">The step.</param>
/// <param name="Mark">How it stands.</param>
/// <param name="Because">What it rests on: one line.</param>
public sealed record DiligenceStep(DiligencePart Part, DiligenceMark Mark, string Because)
{
    /// <summary>The step in one line.</summary>
    public override string ToString() => $"{Part.ToString().ToLowerInvariant()}: {Mark switch { DiligenceMark.Met => "met", DiligenceMark.Short => "falls short", _ => "not called for" }}: {Because}";
}

/// <summary>The steps of diligence of who delegates.</summary>
public enum DiligencePart
{
    /// <summary>Who received it had the competence that it asks for.</summary>
    Selected,

    /// <summary>It has an end, and what is monetary in it a limit.</summary>
    Scoped,

    /// <summary>What was asked for it was granted, or accepted as short.</summary>
    Resourced,

    /// <summary>The delegate reports in time.</summary>
    Reported,

    /// <summary>The overseer reviews in time.</summary>
    Reviewed,

    /// <summary>What went wrong was answered: by an instruction, a suspension, a stop or an end, or by ratification.</summary>
    Reacted,
}

/// <summary>How a step of diligence stands.</summary>
public enum DiligenceMark
{
    /// <summary>It is shown.</summary>
    Met,

    /// <summary>What is on record falls short of it.</summary>
    Short,

    /// <summary>Nothing on record calls for it, so nothing shows it either.</summary>
    NotCalledFor,
}
