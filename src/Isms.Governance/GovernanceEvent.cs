namespace Isms.Governance;

/// <summary>Something that became true. Events are facts: folding them never refuses and never throws.</summary>
/// <remarks>The hierarchy is closed. Three instants are told apart: decided, effective (both here) and recorded (<see cref="RecordedEvent"/>).</remarks>
public abstract record GovernanceEvent
{
    /// <summary>Who decided it and when.</summary>
    public required Decided Decided { get; init; }

    /// <summary>The first instant at which it counts.</summary>
    public required Instant EffectiveFrom { get; init; }

    /// <summary>The name under which journals store this kind of event; it never changes.</summary>
    public string Kind => EventKinds.NameOf(GetType());

    /// <summary>The chapter to which it belongs: nothing in an earlier one turns by it.</summary>
    internal abstract Chapter Chapter { get; }

    /// <summary>What the record is about, as an id in a refusal.</summary>
    internal virtual string About => Kind;

    /// <summary>Whether it states what has happened: it takes effect at the latest when it is recorded, however far back. All else may be scheduled.</summary>
    internal virtual bool IsFact => false;

    /// <summary>The entries that the record names.</summary>
    internal virtual IEnumerable<EntryReference> Names => [];

    /// <summary>The instants besides its first at which it turns something by itself, where it states any: an end, something due.</summary>
    internal virtual IEnumerable<Instant?> Ends => [];

    /// <summary>The evidence that the record rests on.</summary>
    internal virtual IEnumerable<Evidence> Shown => [];

    /// <summary>Throws an <see cref="ArgumentException"/> where the event breaks its contract: whoever builds one is held to it before it is recorded.</summary>
    internal virtual void EnsureSound()
    {
    }

    internal abstract GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp);

    /// <summary>Whether a correction may put the replacement (null: nothing) in the place of this record.</summary>
    internal virtual bool MayBecome(GovernanceEvent? replacement) => false;
}
