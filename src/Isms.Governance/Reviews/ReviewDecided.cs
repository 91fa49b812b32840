using Isms.Governance.Improvement;

namespace Isms.Governance.Reviews;

/// <summary>A management review decided something, or that nothing is needed.</summary>
public sealed record ReviewDecided : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>The id of the decision.</summary>
    public required ReviewDecisionId Id { get; init; }

    /// <summary>The input from which it came.</summary>
    public required ReviewInput Input { get; init; }

    /// <summary>What it is on.</summary>
    public required ReviewTopic Topic { get; init; }

    /// <summary>What was decided, in a line; null where nothing is needed.</summary>
    public string? Text { get; init; }

    /// <summary>Why nothing is needed; null where something was decided.</summary>
    public string? NoneBecause { get; init; }

    /// <summary>The position that sees to it; null where nothing is needed, or where a reported decision named none.</summary>
    public PositionId? Owner { get; init; }

    /// <inheritdoc cref="ActionOpened.Due"/>
    public Instant? Due { get; init; }

    /// <summary>The action that it opened; null for none.</summary>
    public ActionId? Action { get; init; }

    /// <summary>Whether it was reported as decided, not decided under the rules.</summary>
    public bool IsReported { get; init; }

    internal override IEnumerable<Instant?> Ends => [Due];

    internal override bool IsFact => IsReported;

    internal override string About => Review.Value;

    internal override IEnumerable<EntryReference> Names => Owner is { } owner ? [owner] : [];

    internal override void EnsureSound()
    {
        Values.Id.Named(Review);
        Values.Id.Named(Id);
        Guard.Against.EnumOutOfRange(Input);
        Guard.Against.EnumOutOfRange(Topic);
        _ = Text is null ? null : Guard.Against.NullOrWhiteSpace(Text);
        _ = NoneBecause is null ? null : Guard.Against.NullOrWhiteSpace(NoneBecause);
        _ = Action is { } action ? Values.Id.Named(action) : null;
        if (Text is null == NoneBecause is null)
        {
            throw new ArgumentException("something is decided, or nothing is needed and a reason: one of the two");
        }

        if (NoneBecause is not null && (Owner is not null || Due is not null || Action is not null))
        {
            throw new ArgumentException("where nothing is needed, nobody owns it and nothing is due", nameof(Owner));
        }
    }
}

/// <summary>What a decision of a management review is on.</summary>
public enum ReviewTopic
{
    /// <summary>Something that could be done better.</summary>
    Improvement,

    /// <summary>A need to change the management system.</summary>
    SystemChange,

    /// <summary>Something else.</summary>
    Other,
}
