using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>What laws read off the facts of a chapter, and whether what is found is what they show.</summary>
internal static class Facts
{
    /// <summary>The events of a kind that count at an instant as known at a place of the journal, in the order in which they took effect.</summary>
    public static IEnumerable<T> Seen<T>(this History history, Instant at, long known)
        where T : GovernanceEvent => history.Journal.Where(record => record.Event is T && record.Sequence <= known && record.Event.EffectiveFrom <= at && !history.Register.Withdrawals.Struck(record.Sequence, known))
            .OrderBy(record => record.Event.EffectiveFrom).Select(record => (T)record.Event);

    /// <summary>So much later in the calendar: histories play in a scope whose calendar is that of UTC.</summary>
    public static Instant Later(this Instant instant, Period by) => (instant.InUtc().LocalDateTime + by).InUtc().ToInstant();

    /// <summary>Where what is found of a rule, by what it is about, is not what is expected.</summary>
    public static string? Finds(this History history, Rule rule, Func<Finding, string?> about, Func<GovernanceView, Instant, long, IEnumerable<string>> expected)
    {
        foreach (var (at, known) in history.Points(4))
        {
            var view = history.Register.AsOf(at, known);
            var findings = view.Findings();
            if (findings.Cause is not null)
            {
                continue;
            }

            var found = findings.Of(rule).Select(about).OfType<string>().Distinct().Order(StringComparer.Ordinal).ToArray();
            var wanted = expected(view, at, known).Distinct().Order(StringComparer.Ordinal).ToArray();
            if (!found.SequenceEqual(wanted))
            {
                return $"at {at} as known at {known}: {rule} finds [{string.Join(", ", found)}], and [{string.Join(", ", wanted)}] fall short";
            }
        }

        return null;
    }
}
