namespace Isms.Governance.Conformity.Periods;

/// <summary>How one requirement stood through a period: stretch after stretch, without a hole between them.</summary>
/// <remarks>A requirement is asked from when an edition that has it is adopted until the scope is closed; before and after that there is no stretch.</remarks>
public sealed record RequirementHistory
{
    internal RequirementHistory()
    {
    }

    /// <summary>The requirement.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>The whole period.</summary>
    public required Interval Period { get; init; }

    /// <summary>Its stretches, first to last; one at least.</summary>
    public required ValueList<Stretch> Stretches { get; init; }

    /// <summary>The part of the period in which it was asked.</summary>
    public Interval Asked => new(Stretches[0].Period.Start, Stretches[^1].Period.End);

    /// <summary>Those in which it was not met, or could not be said.</summary>
    public ValueList<Stretch> Gaps => Stretches.Where(stretch => stretch.IsGap).ToValueList();

    /// <summary>Whether it could be said at any time how it stood.</summary>
    public bool IsJudged => Stretches.Any(stretch => stretch.Status is not ConformityStatus.NotEvaluable);

    /// <summary>Whether it held as long as it was asked, be that only a part of the period.</summary>
    public bool HeldWhileAsked => !Stretches.Any(stretch => stretch.IsGap);

    /// <summary>Whether it was asked and held all the time.</summary>
    public bool HeldThroughout => HeldWhileAsked && Asked == Period;

    internal Explanation Explain() => new(
        $"{Requirement}: {Gaps.Count} {(Gaps.Count == 1 ? "gap" : "gaps")}{(Asked == Period ? string.Empty : $", asked only {Asked.InWords()}")}",
        Stretches.Select(stretch => stretch.Explain()).ToValueList());
}
