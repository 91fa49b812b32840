namespace Isms.Governance.Conformity;

/// <summary>A theme that a board is advised to ask about, answered from what is on record, or said to be unknown with what would be needed.</summary>
/// <remarks>
/// The nine themes are those of the Cyber Security Toolkit for Boards of the National Cyber Security Centre of the United Kingdom (2023), in our own words. Which
/// requirements speak to a theme is our reading of it, not the source's.
/// </remarks>
public sealed record BoardTheme : Answer
{
    internal BoardTheme()
    {
    }

    /// <summary>The number of the theme in the toolkit: 1 to 9.</summary>
    public required int Number { get; init; }

    /// <summary>The question, in a line.</summary>
    public required string Question { get; init; }

    /// <summary>How the requirements stand that speak to it: the worst of them of which anything can be said; not evaluable where it is unknown.</summary>
    public required ConformityStatus Status { get; init; }

    /// <summary>
    /// The verdicts on the requirements that speak to it, as far as something can be said; none where nothing is on record of any of them and nothing else falls short
    /// by more than an observation: that nothing shows what is asked is no answer to the theme.
    /// </summary>
    public ValueList<RequirementVerdict> Verdicts { get; init; } = [];

    /// <summary>What would be needed to say something, or more: every requirement of which nothing is on record is named; nothing where something is on record of each.</summary>
    public ValueList<string> Needed { get; init; } = [];

    /// <summary>Whether nothing can be said.</summary>
    public bool IsUnknown => Verdicts.Count == 0;

    /// <summary>The ids of the records that count, each once, by which it is answered.</summary>
    public ValueList<string> Evidence => Verdicts.SelectMany(verdict => verdict.Used).Select(act => act.Id).Distinct(StringComparer.Ordinal).ToValueList();

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"{Number} {Question}: {(IsUnknown ? "unknown" : Status.InWords())}",
        [.. Verdicts.Select(verdict => verdict.InBrief()), .. Needed.Count == 0 ? Array.Empty<Explanation>() : [new($"needed to say {(IsUnknown ? "something" : "more")}", Needed.Select(each => (Explanation)each).ToValueList())]]);
}

/// <summary>The themes that a board is advised to ask about, at an instant.</summary>
public sealed record BoardThemes : Answer
{
    internal BoardThemes()
    {
    }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why nothing can be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>The nine themes in the order of the toolkit; none where nothing can be said.</summary>
    public ValueList<BoardTheme> Items { get; init; } = [];

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"{Items.Count(each => !each.IsUnknown)} of {Items.Count} themes answered from what is on record at {At.InWords()}", [.. Items.Select(each => each.Explain()), "themes of the board toolkit of the NCSC (UK), in other words"]);
}
