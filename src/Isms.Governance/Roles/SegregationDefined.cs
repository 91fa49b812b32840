namespace Isms.Governance.Roles;

/// <summary>Two activities are kept apart from then on.</summary>
public sealed record SegregationDefined : RoleEvent
{
    /// <summary>The id of the pair.</summary>
    public required SegregationId Id { get; init; }

    /// <summary>The one activity.</summary>
    public required ActivityId One { get; init; }

    /// <summary>The other activity.</summary>
    public required ActivityId Other { get; init; }

    /// <summary>How they are kept apart.</summary>
    public SegregationKind When { get; init; }

    private protected override RoleBook ApplyTo(RoleBook book, Stamp stamp) => book.With(this, stamp);
}
