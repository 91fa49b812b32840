namespace Isms.Governance.Delegations;

/// <summary>A delegation that gave way to another: the one that was to replace it, or the same issued again as what was above it was replaced.</summary>
internal readonly record struct Forerunner(Grant Grant, bool IsCarriedOver, long Sequence)
{
    /// <summary>
    /// Whether what it used of a limit counts for the one that took its place. Carried over, it is the same delegation under another
    /// name. A replacement is a new one: it states its own amount over its own term, but for the same delegate no month, quarter or
    /// year begins twice. Who is delegate of it is asked, not which members of a class are left out.
    /// </summary>
    internal bool Counts(Grant replacement, LimitPer per) => IsCarriedOver || (per is not LimitPer.Term && Grant.Terms.To.Entry == replacement.Terms.To.Entry);
}
