namespace Isms.Governance.Delegations;

/// <summary>An activity that a delegation states or covers, as far as it reaches the delegate.</summary>
public sealed record DelegatedPart
{
    internal DelegatedPart()
    {
    }

    /// <summary>The activity.</summary>
    public required ActivityId Activity { get; init; }

    /// <summary>The kinds of act that the delegation states and that do not reach the delegate.</summary>
    public required ActKinds Kinds { get; init; }

    /// <summary>Why they do not.</summary>
    public required string Why { get; init; }

    /// <summary>The kinds of act that the delegate may receive, whatever the delegation states.</summary>
    internal ActKinds Receivable { get; init; }

    /// <summary>Why the delegate may not receive the activity at all; null when it may.</summary>
    internal string? Ineligible { get; init; }

    internal bool IsWhole => Kinds is ActKinds.None;

    /// <summary>What is missing in one line: <c>without to decide `sign` (it is reserved)</c>.</summary>
    public override string ToString() => $"without to {Kinds.InWords()} `{Activity}` ({Why})";
}
