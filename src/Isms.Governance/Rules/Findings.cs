namespace Isms.Governance.Rules;

/// <summary>What falls short at an instant, by rule.</summary>
public sealed record Findings : Answer
{
    internal Findings()
    {
    }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why the question cannot be answered; null when it can. Without an answer nothing is found, which is not the same as sound.</summary>
    public string? Cause { get; init; }

    /// <summary>The findings, in the order of their rules; two of one rule in the order of their messages.</summary>
    public ValueList<Finding> Items { get; init => field = value.OrderBy(finding => finding.Rule.Id.Value, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal).ToValueList(); } = [];

    /// <summary>The findings of one rule.</summary>
    public ValueList<Finding> Of(Rule rule) => Items.Where(finding => finding.Rule == rule).ToValueList();

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        Items.Count == 0 ? $"nothing falls short at {At.InWords()}" : $"{Items.Count} {(Items.Count == 1 ? "falls" : "fall")} short at {At.InWords()}",
        Items.Select(finding => new Explanation($"{finding.Rule.Id}: {finding.Message}", [$"to mend it: {finding.Remedy}"])).ToValueList());
}
