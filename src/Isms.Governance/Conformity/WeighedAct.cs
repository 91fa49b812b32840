namespace Isms.Governance.Conformity;

/// <summary>An act on record with whether it counts for an obligation, and why not.</summary>
public sealed record WeighedAct
{
    internal WeighedAct()
    {
    }

    /// <summary>The id of the record.</summary>
    public required string Id { get; init; }

    /// <summary>When it was done.</summary>
    public required Instant At { get; init; }

    /// <summary>Who did it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Whose act it is where somebody else delivered it.</summary>
    public PersonId? Source { get; init; }

    /// <summary>What kind of act it was.</summary>
    public required EvidenceKind Act { get; init; }

    /// <summary>What was done, in a line.</summary>
    public required string What { get; init; }

    /// <summary>Whether it is the doing or the looking.</summary>
    public required DutyPart Part { get; init; }

    /// <summary>Who makes it count: the member of top management who did it or is its source, or who looked later; null where nobody need.</summary>
    public PersonId? Through { get; init; }

    /// <summary>When somebody who answers for it looked at it; null where nobody has, or need not.</summary>
    public Instant? SeenAt { get; init; }

    /// <summary>When it is too old: the first instant at which it no longer counts for its age; null where no age was asked for.</summary>
    public Instant? FreshUntil { get; init; }

    /// <summary>Why it does not count; nothing where it does.</summary>
    public ValueList<Finding> Reasons { get; init; } = [];

    /// <summary>Whether it counts.</summary>
    public bool Counts => Reasons.Count == 0;

    /// <summary>Whether it is filed for something else, and only of a kind that would show this.</summary>
    internal bool IsForSomethingElse => Reasons.Any(reason => reason.Rule == Rule.E07);

    internal Explanation Explain() => new(
        $"`{Id}` of {At.InWords()}, {(Part is DutyPart.Oversight ? "looking" : "doing")}, by `{By}`{(Source is { } source ? $" for `{source}`" : string.Empty)}: {What}: {(Counts ? "counts" : "does not count")}{(Counts && Through is { } person ? $" through `{person}`" : string.Empty)}{(Counts && SeenAt is { } seen && seen != At ? $", seen at {seen.InWords()}" : string.Empty)}",
        Reasons.Select(reason => (Explanation)$"{reason.Rule.Id}: {reason.Message}").ToValueList());
}
