namespace Isms.Governance.Delegations;

/// <summary>What must be so for every act under a delegation, and under everything below it.</summary>
public sealed record Condition
{
    /// <summary>The id of the condition: one condition in the whole chain.</summary>
    public required ConditionId Id { get; init; }

    /// <summary>What must be so, such as three quotes.</summary>
    public required string Text { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The amount above which it binds, itself excluded; null for any. An amount that does not compare with it is above.</summary>
    public Money? Over { get; init; }

    internal bool Binds(Money? amount) => Over is null || amount?.IsWithin(Over) != true;

    /// <summary>The id and the text: <c>`quotes`: three quotes, over 10,000 EUR</c>.</summary>
    public override string ToString() => $"`{Id}`: {Text}{(Over is null ? "" : $", over {Over}")}";
}
