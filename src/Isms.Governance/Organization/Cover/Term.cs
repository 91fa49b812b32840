namespace Isms.Governance.Organization;

/// <summary>What holds from its first instant until it is over.</summary>
internal readonly record struct Term<T>(T Value, Instant From, Instant Until)
{
    internal bool Holds(Instant at) => From <= at && at < Until;

    internal bool Overlaps(Instant from, Instant until) => From < until && from < Until;
}
