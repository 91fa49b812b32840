namespace Isms.Governance.Improvement;

/// <summary>A decision to improve something and what became of it by an instant.</summary>
public sealed record TrackedImprovement : Answer
{
    internal TrackedImprovement()
    {
    }

    /// <summary>The decision.</summary>
    public required ImprovementDecided Decided { get; init; }

    /// <summary>Whether a member of top management decided, by the register at that instant.</summary>
    public required bool IsByTopManagement { get; init; }

    /// <summary>The action that it opened.</summary>
    public required TrackedAction Action { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"improvement `{Decided.Id}` ({Decided.What}) {(Action.IsOpen ? "is under way" : Action.Closed!.Outcome is ActionOutcome.Done ? "is done" : "was given up")}",
        [
            $"decided {Decided.EffectiveFrom.InWords()} by `{Decided.By}`{(IsByTopManagement ? ", top management" : string.Empty)}{(Decided.IsReported ? ", as reported" : string.Empty)}",
            Action.Explain(),
        ]);
}
