using Isms.Governance.Monitoring;
using Isms.Governance.Policies;

namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>What is asked of a register made from the mixed journal, before it is measured how fast it is made.</summary>
internal sealed record MixedAnswers(int OpenActions, int OpenNonconformities, int Values, decimal? LastValue, int Acknowledged, int Exercised, int LeadershipActs)
{
    internal static readonly MetricId Metric = MixedJournal.MetricOf(7);

    internal static readonly PolicyId Policy = MixedJournal.Policy(3);

    internal static readonly VersionId Version = MixedJournal.Version(1);

    internal static readonly PersonId Person = Cast.Person(42);

    internal static MixedAnswers Of(GovernanceView view) => view.Monitoring.Measurements(Metric) is var values ? new(
        view.Improvement.OpenActions.Count, view.Improvement.Nonconformities.Open.Count, values.Count, values.Count == 0 ? null : values[^1].Value,
        view.Policies.AcknowledgementOf(Policy, Version).Acknowledged, view.Exercises(person: Person).Items.Count, view.Leadership.Acts.Count) : throw new InvalidOperationException();

    /// <summary>Where the three do not tell the same at the end and half-way, as known then; none when they do.</summary>
    internal static IEnumerable<string> Differences()
    {
        var journal = MixedJournal.Only.Records;
        var register = GovernanceDecider.Replay(journal);
        MixedRival[] rivals = [.. new MixedRival[] { new MixedLists(), MixedDictionary.Empty }.Select(rival => journal.Aggregate(rival, (made, recorded) => made.With(recorded)))];
        foreach (var upto in new[] { journal.Count, journal.Count / 2 })
        {
            var at = new Point(journal[upto - 1].RecordedAt, upto);
            var told = Of(register.AsOf(at.At, (long)upto));
            foreach (var rival in rivals.Where(rival => rival.Answers(at) != told || told.Values == 0 || told.OpenActions == 0))
            {
                yield return $"up to {upto}\n  library {told}\n  {rival.GetType().Name} {rival.Answers(at)}";
            }
        }
    }
}
