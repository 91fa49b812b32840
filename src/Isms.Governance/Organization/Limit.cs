namespace Isms.Governance.Organization;

/// <summary>The highest amount per item that an authority reaches, the amount itself included.</summary>
public sealed record Limit
{
    /// <summary>The context that the limit is for; null for any context that has no limit of its own.</summary>
    public ContextId? Context { get; init; }

    /// <summary>The highest amount.</summary>
    public required Money Max { get; init => field = Guard.Against.Null(value); }

    /// <summary>The amount, with the context where there is one: <c>up to 25,000 EUR in emergency</c>.</summary>
    public override string ToString() => Context is { } context ? $"up to {Max} in {context}" : $"up to {Max}";
}
