namespace Isms.Governance.Time;

/// <summary>Which records a later record withdrew. A record counts for everyone who asks as known before its withdrawal.</summary>
internal sealed class Withdrawals
{
    internal static readonly Withdrawals None = new(ImmutableDictionary<long, long>.Empty);

    private readonly ImmutableDictionary<long, long> by;

    private Withdrawals(ImmutableDictionary<long, long> by) => this.by = by;

    internal bool Struck(long sequence, long upto) => !by.IsEmpty && by.TryGetValue(sequence, out var withdrawn) && withdrawn <= upto;

    internal Withdrawals With(long sequence, Stamp stamp) => by.ContainsKey(sequence) ? this : new(by.Add(sequence, stamp.Sequence));
}
