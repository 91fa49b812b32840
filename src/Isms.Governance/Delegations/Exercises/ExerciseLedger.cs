namespace Isms.Governance.Delegations;

/// <summary>What was done with authority: every exercise that was asked for, first to last, with whether it was covered.</summary>
public sealed record ExerciseLedger : Answer
{
    internal ExerciseLedger()
    {
    }

    /// <summary>The instant that was asked about: what was done up to and including then.</summary>
    public required Instant At { get; init; }

    /// <summary>The exercises.</summary>
    public required ValueList<Coverage> Items { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Items.Count == 0 ? $"nothing was done up to {At.InWords()}" : $"{Items.Count} exercised up to {At.InWords()}",
        Items.Select(item => item.Explain()).ToValueList());
}
