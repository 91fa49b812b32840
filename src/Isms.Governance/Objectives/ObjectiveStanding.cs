namespace Isms.Governance.Objectives;

/// <summary>How an objective stands at an instant.</summary>
public sealed record ObjectiveStanding : Answer
{
    internal ObjectiveStanding()
    {
    }

    /// <summary>The id of the objective.</summary>
    public required ObjectiveId Id { get; init; }

    /// <summary>What it says now.</summary>
    public required ObjectiveTerms Terms { get; init; }

    /// <summary>Since when it is set.</summary>
    public required Instant Since { get; init; }

    /// <summary>What became of it; null while it is open.</summary>
    public ObjectiveOutcome? Outcome { get; init; }

    /// <summary>When it was closed; null while it is open.</summary>
    public Instant? ClosedAt { get; init; }

    /// <summary>Why it was closed.</summary>
    public string? Reason { get; init; }

    /// <summary>What shows the outcome.</summary>
    public ValueList<Evidence> Evidence { get; init; } = [];

    /// <summary>The parts of its plan that are missing.</summary>
    public required ValueList<PlanPart> Missing { get; init; }

    /// <summary>Whether it is open and its due instant has come.</summary>
    public required bool IsOverdue { get; init; }

    /// <summary>Whether its plan has all its parts.</summary>
    public bool IsPlanned => Missing.Count == 0;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"{Id}: {Terms.Text}: {State}",
        [
            .. Terms.Owner is { } owner ? [$"owned by position `{owner}`"] : Array.Empty<Explanation>(),
            .. Terms.Due is { } due ? [$"due before {due.InWords()}"] : Array.Empty<Explanation>(),
            .. Terms.Metric is { } metric ? [$"measured by `{metric}`{(Terms.Target is { } target ? $", to reach {target}" : string.Empty)}"] : Array.Empty<Explanation>(),
            .. Missing.Select(part => (Explanation)$"its plan does not say: {part.InWords}"),
            .. Evidence.Select(evidence => (Explanation)$"shown by {evidence}"),
        ]);

    private string State => Outcome is not { } outcome ? IsOverdue ? "open, overdue" : "open"
        : $"{outcome.ToString().ToLowerInvariant()} at {ClosedAt!.Value.InWords()}{(Reason is null ? string.Empty : $", because {Reason}")}";
}
