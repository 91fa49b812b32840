namespace Isms.Governance.Organization;

/// <summary>A deputy is another position than the seat, and is named once at a time.</summary>
internal static class D19Deputies
{
    internal static RuleOutcome Check(DeputyCase @case)
    {
        var (requested, until) = (@case.Requested, @case.Requested.Until ?? Instant.MaxValue);
        return RuleOutcome.Of(
        [
            requested.Deputy == requested.Seat
                ? Rule.D19.Broken($"position `{requested.Seat}` would be its own deputy", "name another position", requested.Seat.Value) : null,
            .. @case.Existing.Where(term => term.Overlaps(requested.EffectiveFrom, until)).Select(term => Rule.D19.Broken(
                $"position `{requested.Deputy}` is deputy of position `{requested.Seat}` {new Interval(term.From, term.Until == Instant.MaxValue ? null : term.Until).InWords()} on other terms",
                "end that first, or let the new terms start when it is over", requested.Seat.Value, requested.Deputy.Value)),
        ]);
    }
}
