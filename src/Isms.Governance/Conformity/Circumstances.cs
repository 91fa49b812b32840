using System.Collections.Frozen;
using Isms.Governance.Reviews;
using static Isms.Governance.Conformity.Sources.Keys;

namespace Isms.Governance.Conformity;

/// <summary>What the catalogue says in words about when a shortfall weighs the most, and when a way of showing is not looked for, as far as the register can tell.</summary>
/// <param name="IsWorst">Whether the absence of the requirement weighs the most.</param>
/// <param name="IsSteady">Whether nothing is missed that somebody might step in about, or stepping in shows nothing of the requirement.</param>
internal readonly record struct Circumstances(bool IsWorst, bool IsSteady)
{
    private static readonly FrozenDictionary<string, Func<Reading, bool>> WorstWhen = WithObjectives(WithInputs(new(StringComparer.Ordinal)
    {
        [Direction] = reading => reading.TopPolicy is null || reading.Stated.IsEmpty,
        [Means] = IsStarved,
        [ResourcesProvided] = IsStarved,
        [Message] = reading => !reading.Leadership.Deeds.Any(deed => deed.Act is EvidenceKind.LeadershipCommunication),
        [Results] = reading => reading.Metrics.Any(metric => metric.MissedInARow >= 2 && !reading.Leadership.Interventions.Any(intervention => intervention.EffectiveFrom >= metric.Last!.Until)),
        [PolicyRequirements] = reading => !Says(reading, Policies.PolicyContents.KeepImproving),
        [PolicyImproves] = reading => !Says(reading, Policies.PolicyContents.MeetRequirements),
        [RolesAssigned] = reading => reading.Charges.IsEmpty,
        [ReportingMandate] = reading => !reading.Charges.Any(term => term.Charge.Mandate is Roles.Mandate53.Reporting),
        [ReviewResults] = reading => reading.Held is not [.., { Decisions.Count: > 0 }],
    })).ToFrozenDictionary(StringComparer.Ordinal);

    internal static Circumstances Of(Requirement requirement, Reading reading) => new(
        requirement is { AtWorst: not null, Key: { } key } && WorstWhen.TryGetValue(key, out var when) && when(reading),
        !requirement.IsDone(EvidenceKind.InterventionDecision) || !reading.Metrics.Any(metric => metric.Standing is Monitoring.MetricStanding.Missed));

    /// <summary>The ways in which a requirement is to be shown: those of its kinds of evidence, without looking, which shows nothing alone, and without stepping in where nothing is missed.</summary>
    internal IEnumerable<EvidenceNature> WaysOf(Requirement requirement)
    {
        var isSteady = IsSteady;
        return requirement.Doing.Where(kind => !(isSteady && kind is EvidenceKind.InterventionDecision)).Select(kind => kind.Nature).Distinct();
    }

    private static bool Says(Reading reading, Policies.PolicyContents content) => reading.TopPolicy?.Contents.HasFlag(content) == true;

    /// <summary>Whether something that was asked for and is still needed is short, nobody has accepted that, and an objective is overdue that waits for it; what was asked for no objective may keep any waiting.</summary>
    private static bool IsStarved(Reading reading) => reading.Requests.Any(request => request is { IsMissing: true, ShareGranted: < 0.5m }
        && reading.Objectives.Overdue.Any(objective => request.Request.Objective is not { } waiting || waiting == objective.Id));

    private static Dictionary<string, Func<Reading, bool>> WithInputs(Dictionary<string, Func<Reading, bool>> all)
    {
        foreach (var input in Enum.GetValues<ReviewInput>())
        {
            // Seven inputs by their letters; the fourth has four parts.
            all[Sources.Keys.Of(input)] = reading => reading.Once(Chapter.Reviews, () => reading.Held is not [.., var last]
                || Enum.GetValues<ReviewInput>().Where(each => last.Input(each) is null).Select(each => each.Letter[0]).Distinct().Count() >= 3, "whether a review missed much");
        }

        return all;
    }

    private static Dictionary<string, Func<Reading, bool>> WithObjectives(Dictionary<string, Func<Reading, bool>> all)
    {
        foreach (var key in (string[])[ObjectivesFitPolicy, ObjectivesMeasurable, "HS/6.2/requirements", ObjectivesMonitored, "HS/6.2/communicated", ObjectivesUpdated, ObjectivesOnRecord])
        {
            all[key] = reading => reading.Stated.IsEmpty;
        }

        return all;
    }
}
