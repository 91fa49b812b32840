namespace Isms.Governance.Improvement;

/// <summary>What an action came from: a kind, and the id or the words that name it there.</summary>
public sealed record ActionOrigin
{
    /// <summary>What kind of thing it came from.</summary>
    public required ActionOriginKind Kind { get; init; }

    /// <summary>The id of that thing; for <see cref="ActionOriginKind.Other"/> a text.</summary>
    public required string Reference { get; init; }

    /// <summary>From something of a kind, by its id.</summary>
    public static ActionOrigin Of(ActionOriginKind kind, string reference) => new() { Kind = kind, Reference = reference };

    /// <summary>From an improvement that was decided.</summary>
    public static implicit operator ActionOrigin(ImprovementId id) => Of(ActionOriginKind.Improvement, Id.Named(id));

    /// <summary>The kind and the id in words.</summary>
    public override string ToString() => Kind switch
    {
        ActionOriginKind.ReviewDecision => $"review decision `{Reference}`",
        ActionOriginKind.Nonconformity => $"nonconformity `{Reference}`",
        ActionOriginKind.Improvement => $"improvement `{Reference}`",
        ActionOriginKind.Objective => $"objective `{Reference}`",
        _ => Reference,
    };

    internal void EnsureSound()
    {
        Guard.Against.EnumOutOfRange(Kind);
        Guard.Against.NullOrWhiteSpace(Reference);
    }
}

/// <summary>What kind of thing an action came from.</summary>
public enum ActionOriginKind
{
    /// <summary>A decision of a management review.</summary>
    ReviewDecision,

    /// <summary>A nonconformity.</summary>
    Nonconformity,

    /// <summary>A decision to improve something.</summary>
    Improvement,

    /// <summary>An objective.</summary>
    Objective,

    /// <summary>Something else, in words.</summary>
    Other,
}
