using System.Collections.Frozen;
using Isms.Governance.Conformity.Detectors;
using Isms.Governance.Policies;
using Isms.Governance.Reviews;
using static Isms.Governance.Conformity.Sources.Keys;

namespace Isms.Governance.Conformity;

/// <summary>
/// What the catalogue says in words about when a shortfall weighs the most, and when a way of showing is not looked for, as far as the register can tell. It cannot
/// tell of 4.4, 5.1 b, 5.2 g, 10.2 and of the segregation of duties: those never weigh more than usual.
/// </summary>
/// <param name="IsWorst">Whether the absence of the requirement weighs the most.</param>
/// <param name="IsSteady">Whether nothing is missed that somebody might step in about, or stepping in shows nothing of the requirement.</param>
internal readonly record struct Circumstances(bool IsWorst, bool IsSteady)
{
    private static readonly FrozenDictionary<string, Func<Reading, Profile, bool>> WorstWhen = WithObjectives(WithInputs(new(StringComparer.Ordinal)
    {
        [Direction] = (reading, _) => reading.TopPolicy is null || reading.Stated.IsEmpty,
        [Means] = IsStarved,
        [ResourcesProvided] = IsStarved,
        [Message] = (reading, _) => !reading.Leadership.Deeds.Any(deed => deed.Act is EvidenceKind.LeadershipCommunication),
        [Results] = (reading, profile) => reading.Metrics.Any(metric => metric.MissedInARow >= Proposals.NumberOf(profile, Detector.IgnoredSignals, "periods") && !reading.Leadership.Interventions.Any(intervention => intervention.EffectiveFrom >= metric.Last!.Until)),
        [PolicyRequirements] = (reading, _) => !Says(reading, PolicyContents.KeepImproving),
        [PolicyImproves] = (reading, _) => !Says(reading, PolicyContents.MeetRequirements),
        [PolicyInside] = (reading, profile) => SettledFrom(reading, profile) <= reading.Instant && ShareReached(reading) < Proposals.SettingOf(profile, Detector.Uncommunicated).Major,
        [RolesAssigned] = (reading, _) => reading.Charges.IsEmpty,
        [ReportingMandate] = (reading, _) => !reading.Charges.Any(term => term.Charge.Mandate is Roles.Mandate53.Reporting),
        [ReviewResults] = (reading, _) => reading.Held is not [.., { Decisions.Count: > 0 }],
    })).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Of what the catalogue calls worst though something shows the requirement.</summary>
    private static readonly FrozenSet<string> WorstThoughShown = FrozenSet.ToFrozenSet([Means, ResourcesProvided, Results, PolicyInside], StringComparer.Ordinal);

    internal static Circumstances Of(Requirement requirement, Reading reading, Profile profile) => new(
        requirement is { AtWorst: not null, Key: { } key } && WorstWhen.TryGetValue(key, out var when) && when(reading, profile),
        !requirement.IsDone(EvidenceKind.InterventionDecision) || !reading.Metrics.Any(metric => metric.Standing is Monitoring.MetricStanding.Missed));

    /// <summary>Whether it falls short though something shows it.</summary>
    internal bool IsWorstThoughShown(Requirement requirement) => IsWorst && WorstThoughShown.Contains(requirement.Key!);

    /// <summary>The instants at which time alone turns one of them.</summary>
    internal static IEnumerable<Instant> Turns(Reading reading, Profile profile) => SettledFrom(reading, profile) is { } from ? [from] : [];

    /// <summary>The ways in which a requirement is to be shown: those of its kinds of evidence, without looking, which shows nothing alone, and without stepping in where nothing is missed.</summary>
    internal IEnumerable<EvidenceNature> WaysOf(Requirement requirement)
    {
        var isSteady = IsSteady;
        return requirement.Doing.Where(kind => !(isSteady && kind is EvidenceKind.InterventionDecision)).Select(kind => kind.Nature).Distinct();
    }

    private static bool Says(Reading reading, PolicyContents content) => reading.TopPolicy?.Contents.HasFlag(content) == true;

    /// <summary>From when on the top policy that is in force is to have come to people; null while there is none.</summary>
    private static Instant? SettledFrom(Reading reading, Profile profile) =>
        reading.TopPolicy?.Since.After(Period.FromDays((int)Proposals.NumberOf(profile, Detector.Uncommunicated, "days")), reading.Delegations.Organization.Zone);

    /// <summary>How many of those inside for whom the top policy is meant were reached, by whichever count says the most; null where nobody counted.</summary>
    private static decimal? ShareReached(Reading reading)
    {
        var version = reading.TopPolicy!;
        return reading.Policies.CommunicationsOf(version.Policy, version.Version).Where(each => each is { To: PolicyAudience.Inside, Reached: not null, OutOf: > 0 }).Select(each => (decimal?)each.Reached / each.OutOf)
            .Append(reading.Policies.AcknowledgementOf(version.Policy, version.Version) is { CountedAt: not null } counted ? counted.Share : null).Max();
    }

    /// <summary>Whether something that was asked for and is still needed is short, nobody has accepted that, and an objective is overdue that waits for it; what was asked for no objective may keep any waiting.</summary>
    private static bool IsStarved(Reading reading, Profile profile) => reading.Requests.Any(request => request.IsMissing && request.ShareGranted < Proposals.NumberOf(profile, Detector.Starvation, "share")
        && reading.Objectives.Overdue.Any(objective => request.Request.Objective is not { } waiting || waiting == objective.Id));

    private static Dictionary<string, Func<Reading, Profile, bool>> WithInputs(Dictionary<string, Func<Reading, Profile, bool>> all)
    {
        foreach (var input in Enum.GetValues<ReviewInput>())
        {
            // Seven inputs by their letters; the fourth has four parts.
            all[Sources.Keys.Of(input)] = (reading, _) => reading.Once(Chapter.Reviews, () => reading.Held is not [.., var last]
                || Enum.GetValues<ReviewInput>().Where(each => last.Input(each) is null).Select(each => each.Letter[0]).Distinct().Count() >= 3, "whether a review missed much");
        }

        return all;
    }

    private static Dictionary<string, Func<Reading, Profile, bool>> WithObjectives(Dictionary<string, Func<Reading, Profile, bool>> all)
    {
        foreach (var key in (string[])[ObjectivesFitPolicy, ObjectivesMeasurable, "HS/6.2/requirements", ObjectivesMonitored, "HS/6.2/communicated", ObjectivesUpdated, ObjectivesOnRecord])
        {
            all[key] = (reading, _) => reading.Stated.IsEmpty;
        }

        return all;
    }
}
