using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Laws;

/// <summary>What is minor now and was, by the same rule, in each of the review periods before that the profile names is major besides, and nothing else is.</summary>
public sealed class V05RepeatedLapses
{
    internal static readonly Profile Once = Profile.Default with { Rules = [.. Profile.Default.Rules, new(Rule.G01.Id, FindingGrade.Minor)] };

    internal static readonly Profile Repeated = Once with { RepeatedToMajor = 2 };

    [Law(Arbitrary = [typeof(RecordHistories)])]
    public void What_is_minor_in_two_review_periods_in_a_row_is_major(History history) => history.Holds((
        from at in Instants(history)
        let view = history.Register.At(at)
        from one in Standing(view.Conformity.Assess(Repeated))
        let wanted = Wanted(history, view, at, one.Of, one.Shortfalls)
        where !one.Shortfalls.Where(each => each.Rule == Rule.V05 && each.Grade is FindingGrade.Major).Select(each => each.Finding.Subjects[^1]).SequenceEqual(wanted)
        select $"{one.Of} at {at}: [{string.Join("; ", one.Shortfalls)}], and [{string.Join(", ", wanted)}] came again").FirstOrDefault());

    /// <summary>The limits of the review periods by now; of a review that was stated again, what was stated last.</summary>
    internal static Instant[] Limits(History history, Instant at) =>
        [.. history.Journal.Where(record => record.Event.EffectiveFrom <= at && !history.Register.Withdrawals.Struck(record.Sequence, history.Register.Sequence)).Select(record => record.Event).OfType<ReviewHeld>().GroupBy(held => held.Review).Select(times => times.Last().EffectiveFrom).Distinct().Order()];

    private static IEnumerable<Instant> Instants(History history)
    {
        var limits = Limits(history, Grid.At(Grid.Last + 12));
        return limits.Length < 2 ? [] : limits.Skip(1).SelectMany(limit => (Instant[])[limit - Duration.Epsilon, limit, limit + Duration.FromDays(40), limit + Duration.FromDays(500)]).Distinct();
    }

    private static string[] Wanted(History history, GovernanceView view, Instant at, ObligationId of, IEnumerable<Shortfall> shortfalls)
    {
        var minor = shortfalls.Where(each => each.Grade is FindingGrade.Minor).Select(each => each.Rule.Id).Distinct().ToArray();
        if (minor.Length == 0 || Limits(history, at) is not [.., var from, var until])
        {
            return [];
        }

        var before = view.Conformity.Over(new(from, until), Once);
        var then = before.Requirements.Where(each => each.Requirement.Id == of).SelectMany(each => each.Stretches).SelectMany(stretch => stretch.Verdict.Shortfalls)
            .Concat(before.Clauses.Where(each => each.Clause == of).SelectMany(each => each.Stretches).SelectMany(stretch => stretch.Shortfalls)).ToArray();
        return [.. minor.Where(rule => then.Any(each => each.Rule.Id == rule && each.Grade is FindingGrade.Minor)).Select(rule => rule.Value)];
    }

    private static IEnumerable<(ObligationId Of, ValueList<Shortfall> Shortfalls)> Standing(Assessment assessment) => assessment.Clauses.Where(clause => clause.Clause is not null)
        .SelectMany(clause => clause.Requirements.Select(each => (each.Requirement.Id, each.Shortfalls)).Append((clause.Clause!.Value, clause.Shortfalls)));
}
