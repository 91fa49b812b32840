namespace Isms.Governance.Conformity;

/// <summary>Something that a detector looked at, and what it adds to the measure.</summary>
public sealed record DetectionSignal
{
    internal DetectionSignal()
    {
    }

    /// <summary>What was looked at, in a word or two.</summary>
    public required string Name { get; init; }

    /// <summary>What is so: one line.</summary>
    public required string Message { get; init; }

    /// <summary>Whether it is a sign of the pattern; false where it was looked at and is sound, or where nothing can be said.</summary>
    public bool IsPresent { get; init; }

    /// <summary>What it adds to the measure; null where nothing can be said.</summary>
    public decimal? Contribution { get; init; }

    /// <summary>What it weighs by its kind, whatever the measure; null where only the measure counts.</summary>
    public FindingGrade? Grade { get; init; }

    /// <summary>The ids of what it is about.</summary>
    public ValueList<string> Subjects { get; init; } = [];

    /// <summary>Why nothing can be said of it; null where something can.</summary>
    public string? Cause { get; init; }

    internal Explanation Explain() => $"{Name}: {(Cause is null ? Message : $"not evaluable: {Cause}")}{(Contribution is { } share ? $" ({DetectorNumbers.InWords(share)})" : string.Empty)}";

    /// <summary>A sign of the pattern.</summary>
    internal static DetectionSignal Of(string name, string message, decimal contribution, FindingGrade? grade, params ValueList<string> subjects) =>
        new() { Name = name, Message = message, IsPresent = true, Contribution = contribution, Grade = grade, Subjects = subjects };

    /// <summary>Looked at, and sound.</summary>
    internal static DetectionSignal Sound(string name, string message) => new() { Name = name, Message = message, Contribution = 0m };

    /// <summary>Nothing can be said.</summary>
    internal static DetectionSignal Unknown(string name, string cause) => new() { Name = name, Message = "nothing can be said", Cause = cause };
}

/// <summary>Measures in words.</summary>
internal static class DetectorNumbers
{
    internal static string InWords(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
