namespace Isms.Governance.Organization;

/// <summary>An entry of the organisation's register: what something is called and how it stands to other entries, from some instant on.</summary>
/// <remarks>The hierarchy is closed. An entry as a whole replaces the one before it: change one with <c>with</c>.</remarks>
public abstract record Entry
{
    /// <summary>What people call it; by default its id.</summary>
    [AllowNull]
    public string Title { get => field ?? Reference.Id; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>The kind and the id.</summary>
    public abstract EntryReference Reference { get; }

    /// <summary>The entries that this one names: all of them exist while it does.</summary>
    internal virtual IEnumerable<EntryReference> Names => [];

    /// <summary>The entry of the same kind directly above this one, where the kind is a tree.</summary>
    internal virtual EntryReference? Above => null;

    /// <summary>What does not fit together inside the entry.</summary>
    internal virtual IEnumerable<Violation?> Misfits(OrganizationAt organization) => [];

    /// <summary>Throws where the entry breaks its contract, such as by a <c>default</c> id in it.</summary>
    /// <exception cref="ArgumentException">The entry holds a <c>default</c> id, a null, a blank text or an unknown word.</exception>
    internal virtual void EnsureSound()
    {
        _ = Reference;
        foreach (var _ in Names)
        {
            // Naming an entry reads its id, and a default id throws.
        }
    }

    /// <summary>Whether the other is an entry of the same kind with the same content. A title that equals the id is the same as none.</summary>
    public virtual bool Equals(Entry? other) => other is not null && EqualityContract == other.EqualityContract && Title == other.Title;

    /// <inheritdoc/>
    public override int GetHashCode() => Title.GetHashCode(StringComparison.Ordinal);
}
