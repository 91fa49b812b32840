namespace Isms.Governance.Conformity.Periods;

/// <summary>How one requirement stood through a period: stretch after stretch, without a hole between them.</summary>
public sealed record RequirementHistory
{
    internal RequirementHistory()
    {
    }

    /// <summary>The requirement.</summary>
    public required Requirement Requirement { get; init; }

    /// <summary>Its stretches, first to last.</summary>
    public required ValueList<Stretch> Stretches { get; init; }

    /// <summary>Those in which it was not met, or could not be said.</summary>
    public ValueList<Stretch> Gaps => Stretches.Where(stretch => stretch.IsGap).ToValueList();

    /// <summary>Whether it could be said at any time how it stood.</summary>
    public bool IsJudged => Stretches.Any(stretch => stretch.Status is not ConformityStatus.NotEvaluable);

    /// <summary>Whether it held all the time.</summary>
    public bool HeldThroughout => !Stretches.Any(stretch => stretch.IsGap);

    internal Explanation Explain() => new(
        HeldThroughout ? $"{Requirement}: held throughout" : $"{Requirement}: {Gaps.Count} {(Gaps.Count == 1 ? "gap" : "gaps")}",
        HeldThroughout ? [] : Stretches.Select(stretch => stretch.Explain()).ToValueList());
}
