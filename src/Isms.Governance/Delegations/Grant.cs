namespace Isms.Governance.Delegations;

/// <summary>A delegation as granted: immutable terms, the grant above it, and how deep it lies.</summary>
internal sealed class Grant(ResponsibilityDelegated terms, Grant? parent, long sequence, int place = 0, long? key = null)
{
    internal ResponsibilityDelegated Terms { get; } = terms;

    internal Grant? Parent { get; } = parent;

    internal long Sequence { get; } = sequence;

    /// <summary>How many delegations were recorded before it.</summary>
    internal int Place { get; } = place;

    /// <summary>Whether it is on record, and not what a request would become.</summary>
    internal bool IsRecorded => Sequence > 0;

    /// <summary>The place of the first record of this delegation: the same for every record that a correction puts in its place.</summary>
    internal long Key { get; } = key ?? sequence;

    /// <summary>How many delegations the chain has, this one included.</summary>
    internal int Depth { get; } = parent is null ? 1 : parent.Depth + 1;

    internal Mandate Mandate => Terms.Mandate;

    internal Instant From => Terms.EffectiveFrom;

    internal Instant Until => Mandate.Until ?? Instant.MaxValue;

    /// <summary>The item with its delegate: the full name.</summary>
    internal InstrumentItem Name => Terms.Item.To(Terms.To);

    internal Grant Root => Parent is null ? this : Parent.Root;

    /// <summary>This grant and those above it, nearest first.</summary>
    internal IEnumerable<Grant> Chain()
    {
        for (var grant = this; grant is not null; grant = grant.Parent)
        {
            yield return grant;
        }
    }

    /// <summary>How many times the delegate may hand on; the highest number for any number of times.</summary>
    internal int StepsLeft => Mandate.Redelegations ?? int.MaxValue;

    /// <summary>The units after inheritance; null for all.</summary>
    internal ValueList<UnitId>? Units => Mandate.Units.Count > 0 ? Mandate.Units : Parent?.Units;

    internal ActKinds Kinds => (Mandate.Kinds is ActKinds.None ? ActKinds.All : Mandate.Kinds) & (Parent?.Kinds ?? ActKinds.All);

    /// <summary>Whether an aggregate limit is stated in the chain.</summary>
    internal bool HasAggregates { get; } = terms.Mandate.Limits.Any(limit => limit.IsAggregate) || parent is { HasAggregates: true };

    /// <summary>Whether it states an aggregate that each member of its delegate has for itself.</summary>
    internal bool HasPerMember { get; } = terms.Mandate.Limits.Any(limit => limit.IsForEachOf(terms.To));

    /// <summary>Whether somebody in the chain is to act with others.</summary>
    internal bool IsJoint { get; } = terms.Jointly is not null || parent is { IsJoint: true };

    /// <summary>Whether a condition is stated in the chain.</summary>
    internal bool HasConditions { get; } = terms.Conditions.Count > 0 || parent is { HasConditions: true };

    internal Instant ChainFrom => Parent is null ? From : Instant.Max(From, Parent.ChainFrom);
}
