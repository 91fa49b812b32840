namespace Isms.Governance.Time;

/// <summary>The two instants of a question: at which instant of the world, and as known at which place of the journal.</summary>
internal readonly record struct AsOf(Instant Effective, Knowledge Known)
{
    internal bool Sees(Instant from, long sequence) => from <= Effective && Known.Includes(sequence);

    internal AsOf At(Instant effective) => this with { Effective = effective };
}
