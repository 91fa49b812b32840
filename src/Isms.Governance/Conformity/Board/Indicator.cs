namespace Isms.Governance.Conformity;

/// <summary>A figure for a board: a share with what it is a share of, and what was counted. Too few to count is said, and never made up for.</summary>
public sealed record Indicator : Answer
{
    internal Indicator()
    {
    }

    /// <summary>The stable name of the figure: <c>engagement/direct</c>, <c>means/money-eur</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What is measured, in a line.</summary>
    public required string Measure { get; init; }

    /// <summary>The upper part of the share, in the unit of the lower one.</summary>
    public required decimal Numerator { get; init; }

    /// <summary>What it is a share of; nothing (0) where there is nothing.</summary>
    public required decimal Denominator { get; init; }

    /// <summary>How many were counted.</summary>
    public required int Sample { get; init; }

    /// <summary>How many have to be counted at least.</summary>
    public required int AtLeast { get; init; }

    /// <summary>What was counted, in the plural.</summary>
    public required string SampleOf { get; init; }

    /// <summary>The ids of what makes up the numerator, each once, first to last; for a concentration, of those who hold the most.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>Why nothing can be said: too few were counted; null where something can.</summary>
    public string? Cause => Sample < AtLeast ? $"{Sample} {SampleOf} on record, {AtLeast} needed" : Denominator == 0m ? "there is nothing of which it could be a share" : null;

    /// <summary>The share, from nothing (0) to all (1); null where nothing can be said.</summary>
    public decimal? Value => Cause is null ? Numerator / Denominator : null;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Value is { } value ? $"{Name}: {DetectorNumbers.InWords(value)}: {Measure}: {DetectorNumbers.InWords(Numerator)} of {DetectorNumbers.InWords(Denominator)}, {Sample} {SampleOf}" : $"{Name}: not evaluable: {Cause}",
        Value is null || Subjects.Count == 0 ? [] : [Subjects.Count > 6 ? $"{string.Join(", ", Subjects.Take(6).Select(each => $"`{each}`"))} and {Subjects.Count - 6} more" : string.Join(", ", Subjects.Select(each => $"`{each}`"))]);
}
