namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>A delegation as the rivals keep it: the terms and the delegation above.</summary>
internal sealed class Row(ResponsibilityDelegated terms, Row? parent, long sequence)
{
    internal ResponsibilityDelegated Terms { get; } = terms;

    internal Row? Parent { get; } = parent;

    internal long Sequence { get; } = sequence;

    internal int Depth { get; } = parent is null ? 1 : parent.Depth + 1;

    internal Mandate Mandate => Terms.Mandate;

    internal Instant Until => Mandate.Until ?? Instant.MaxValue;

    internal ActKinds Kinds => (Mandate.Kinds is ActKinds.None ? ActKinds.All : Mandate.Kinds) & (Parent?.Kinds ?? ActKinds.All);

    internal ValueList<UnitId>? Units => Mandate.Units.Count > 0 ? Mandate.Units : Parent?.Units;

    internal Instant ChainFrom => Parent is null ? Terms.EffectiveFrom : Instant.Max(Terms.EffectiveFrom, Parent.ChainFrom);

    internal Instant ChainUntil => Parent is null ? Until : Instant.Min(Until, Parent.ChainUntil);

    internal IEnumerable<Row> Chain()
    {
        for (var row = this; row is not null; row = row.Parent)
        {
            yield return row;
        }
    }
}
