namespace Isms.Governance.Reviews;

/// <summary>One line prepared for a management review.</summary>
public sealed record PackItem
{
    /// <summary>The input that it belongs to.</summary>
    public required ReviewInput Input { get; init; }

    /// <summary>What there is to know, in a line.</summary>
    public required string Text { get; init; }

    /// <summary>The id of what it is about, such as an action; null where it is about nothing on record.</summary>
    public string? Subject { get; init; }

    internal void EnsureSound()
    {
        Guard.Against.EnumOutOfRange(Input);
        Guard.Against.NullOrWhiteSpace(Text);
        _ = Subject is null ? null : Guard.Against.NullOrWhiteSpace(Subject);
    }
}
