using System.Collections.Concurrent;

namespace Isms.Governance.Conformity.Periods;

/// <summary>
/// Which minor shortfalls fell short in the review periods before as well. How those periods stood is read once for all instants that are asked as known at one
/// place of the journal.
/// </summary>
internal sealed class Repetition(Profile profile)
{
    private readonly ConcurrentDictionary<Interval, ImmutableHashSet<(ObligationId Of, RuleId Rule)>> minors = new();

    /// <summary>A major shortfall for each rule by which something is minor now and was in each of the review periods before that the profile names.</summary>
    internal IEnumerable<Shortfall> Of(Reading reading, ObligationId subject, IEnumerable<Shortfall> shortfalls)
    {
        var minor = profile.RepeatedToMajor is null || profile.Waived.Contains(Rule.V05.Id) ? [] : shortfalls.Where(each => each.Grade is FindingGrade.Minor).Select(each => each.Rule).Distinct().ToArray();
        if (minor.Length == 0 || Before(reading) is not [var first, ..] periods)
        {
            yield break;
        }

        foreach (var rule in minor.Where(rule => periods.All(period => MinorIn(reading, period).Contains((subject, rule.Id)))))
        {
            yield return new(
                Rule.V05.Found($"minor by {rule.Id} in {profile.RepeatedToMajor} review periods in a row, the first from {first.Start.InWords()}", "mend it, and find out why it came again", subject.Value, rule.Id.Value),
                FindingGrade.Major, IsOwnRule: true);
        }
    }

    /// <summary>The review periods before this one that count, first to last; none where there are fewer.</summary>
    private Interval[] Before(Reading reading)
    {
        var reviews = reading.Held.Select(review => review.Held!.EffectiveFrom).Distinct().Order().ToArray();
        var wanted = profile.RepeatedToMajor!.Value - 1;
        return reviews.Length <= wanted ? [] : [.. reviews[^(wanted + 1)..].Zip(reviews[^wanted..], (from, until) => new Interval(from, until))];
    }

    /// <summary>What fell short by a minor shortfall at some instant of a period.</summary>
    private ImmutableHashSet<(ObligationId Of, RuleId Rule)> MinorIn(Reading reading, Interval period) => minors.GetOrAdd(period, within =>
    {
        var once = profile with { RepeatedToMajor = null };
        return new Turns(reading, once).Through(within).SelectMany(step => step.Assessment.Clauses)
            .SelectMany(clause => clause.Requirements.Select(each => (Of: each.Requirement.Id, each.Shortfalls)).Concat(clause.Clause is { } whole ? [(whole, clause.Shortfalls)] : []))
            .SelectMany(each => each.Shortfalls.Where(shortfall => shortfall.Grade is FindingGrade.Minor).Select(shortfall => (each.Of, shortfall.Rule.Id))).ToImmutableHashSet();
    });
}
