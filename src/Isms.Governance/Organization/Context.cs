namespace Isms.Governance.Organization;

/// <summary>A named circumstance that changes the limit of an authority, such as an emergency.</summary>
public sealed record Context : Entry
{
    /// <summary>The id of the context.</summary>
    public required ContextId Id { get; init; }

    /// <summary>Whether a question that names no context is asked in this one. At most one context is the default.</summary>
    public bool IsDefault { get; init; }

    /// <inheritdoc/>
    public override EntryReference Reference => Id;

    internal override IEnumerable<Violation?> Misfits(OrganizationAt organization) =>
        !IsDefault ? [] : organization.All<Context>(EntryKind.Context).Where(other => other.IsDefault && other.Id != Id).Select(other => Rule.S09.Broken(
            $"{other.Reference} is the default already", $"change {other.Reference} first", Id.Value, other.Id.Value));
}
