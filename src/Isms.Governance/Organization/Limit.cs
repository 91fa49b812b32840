namespace Isms.Governance.Organization;

/// <summary>The highest amount that an authority reaches, the amount itself included: of each act, or of the acts of a period together.</summary>
/// <remarks>
/// Acts of one kind count together, in the currency of the limit. An act uses the aggregates of its item, of everything above it
/// and of the original holder, and has to fit all. An aggregate is one of the item and of what it was carried over from: that goes
/// on where it was. With an item that supersedes another one for the same delegate, what was used of a month, a quarter or a year
/// counts on, in the currency and context of the new limit; over the term of the item it starts anew, as the new item has a term and an
/// amount of its own. For another delegate a superseding item starts anew.
/// The members of a class that is delegate share an aggregate, unless it is <see cref="PerMember"/>.
/// </remarks>
public sealed record Limit
{
    /// <summary>The context that the limit is for; null for any context that has no limit of its own, and for an aggregate for all of them together.</summary>
    public ContextId? Context { get; init; }

    /// <summary>The highest amount.</summary>
    public required Money Max { get; init => field = Guard.Against.Null(value); }

    /// <summary>Over what it counts; each act for itself by default.</summary>
    public LimitPer Per { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>
    /// Whether, under a delegation to a class, each member position has the amount for itself: what is done through it or in its place,
    /// and below what it hands on, uses its own. That is wider than an amount that all share. It says nothing of a limit for each act,
    /// nor of any other delegate or the original holder: those have one amount in any case.
    /// </summary>
    public bool PerMember { get; init; }

    internal bool IsAggregate => Per is not LimitPer.Item;

    /// <summary>Whether each member of a delegate has the amount for itself.</summary>
    internal bool IsForEachOf(Party @delegate) => PerMember && IsAggregate && @delegate.Kind is PartyKind.Class;

    /// <summary>The amount, with the period and the context where there are any: <c>up to 25,000 EUR in emergency</c>.</summary>
    public override string ToString() => $"up to {Max}{(IsAggregate ? $" per {Per.InWords()}{(PerMember ? " for each member" : "")}" : "")}{(Context is { } context ? $" in {context}" : "")}";
}
