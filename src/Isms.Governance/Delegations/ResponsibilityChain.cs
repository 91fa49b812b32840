using Isms.Governance.Accountability;

namespace Isms.Governance.Delegations;

/// <summary>How an activity is handed on: who is accountable, the original holders, and below each everybody to whom it was delegated.</summary>
public sealed record ResponsibilityChain : Answer
{
    internal ResponsibilityChain()
    {
    }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>What people call it.</summary>
    public required string Title { get; init; }

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>Who answers for it; null when the question cannot be answered.</summary>
    public AccountableFor? Accountable { get; init; }

    /// <summary>The original holders with what lies below them.</summary>
    public ValueList<ChainNode> Roots { get; init; } = [];

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"{Activity} ({Title})",
        [.. Accountable is null ? Array.Empty<Explanation>() : [Accountable.Explain()], .. Roots.Select(root => root.Explain())]);
}
