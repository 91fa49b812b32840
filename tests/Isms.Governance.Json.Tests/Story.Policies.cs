using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>A policy from its first draft until it is withdrawn.</summary>
    private static IEnumerable<GovernanceEvent> OfPolicies()
    {
        var decided = new Decided { At = Start, By = Ada };
        var (isp, first) = (PolicyId.From("isp"), VersionId.From("1.0"));
        ValueList<Evidence> evidence = [new() { Source = "wiki/isp", Kind = EvidenceKind.PolicyDocument }];
        yield return new PolicyRegistered
        {
            Decided = decided, EffectiveFrom = Start, Policy = isp, Title = "Information security policy", Level = PolicyLevel.Top, Owner = Ciso, ApprovedUnder = Spend, ReviewEvery = Period.FromYears(1),
        };
        yield return new PolicyVersionDrafted
        {
            Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, Author = Bo, Digest = "sha256:1f", Words = 900,
            Contents = PolicyContents.FitsPurpose | PolicyContents.Objectives | PolicyContents.MeetRequirements | PolicyContents.KeepImproving, Evidence = evidence,
        };
        yield return new PolicyVersionSubmitted { Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, By = Bo };
        yield return new PolicyChangeRequested { Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, By = Ada, Reason = "too long" };
        yield return new PolicyVersionDiscarded { Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, By = Bo, Reason = "begun anew" };
        yield return new PolicyVersionApproved
        {
            Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, Exercise = ExerciseId.From("X-1"), Digest = "sha256:1f", Comment = "read in full", Evidence = evidence, IsReported = true,
        };
        yield return new PolicyVersionPublished
        {
            Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, Digest = "sha256:1f", Availability = new() { Inside = "intranet", Outside = "web page" }, IsReported = true,
        };
        yield return new PolicyVersionPublished
        {
            Decided = decided, EffectiveFrom = Start, Policy = isp, Version = VersionId.From("2.0"), Digest = "sha256:2f", Availability = new() { Inside = "intranet", NotOutsideBecause = "it names systems" },
        };
        yield return new PolicyCommunicated
        {
            Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, Id = CommunicationId.From("mail-7"), By = Ada, To = PolicyAudience.Inside, Audience = "everybody", Reached = 90, OutOf = 120, Evidence = evidence,
        };
        yield return new PolicyAcknowledged { Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, Person = Bo, Evidence = evidence };
        yield return new PolicyAcknowledgementsCounted { Decided = decided, EffectiveFrom = Start, Policy = isp, Version = first, Acknowledged = 80, Addressed = 120, Evidence = evidence };
        yield return new PolicyReviewed
        {
            Decided = decided, EffectiveFrom = Start, Policy = isp, Id = PolicyReviewId.From("review-1"), By = Bo, Outcome = PolicyReviewOutcome.Kept, Remark = "still fits",
            NextUntil = Instant.FromUtc(2026, 7, 1, 0, 0), Evidence = evidence,
        };
        yield return new PolicyWithdrawn { Decided = decided, EffectiveFrom = Start, Policy = isp, Exercise = ExerciseId.From("X-2"), Reason = "merged into another", IsReported = true };
    }

    /// <summary>What leaders did beside acts: escalations, interventions, links to the strategy, security steps.</summary>
    private static IEnumerable<GovernanceEvent> OfLeading()
    {
        var decided = new Decided { At = Start, By = Ada };
        ValueList<Evidence> evidence = [new() { Source = "ticket 7", Kind = EvidenceKind.InterviewRecord }];
        yield return new EscalationRaised
        {
            Decided = decided, EffectiveFrom = Start, Id = EscalationId.From("E-1"), By = Bo, To = Ceo, What = "no time for tests", AnswerUntil = Instant.FromUtc(2026, 1, 15, 0, 0), Evidence = evidence,
        };
        yield return new EscalationAnswered { Decided = decided, EffectiveFrom = Start, Escalation = EscalationId.From("E-1"), By = Ada, Answer = "two days a month", Serves = [Resources], Evidence = evidence };
        yield return new InterventionRecorded
        {
            Decided = decided, EffectiveFrom = Start, Id = InterventionId.From("I-1"), By = Bo, Source = Ada, Seat = Ceo, Missed = "patch-time", What = "two more people", Serves = [Resources], Evidence = evidence,
        };
        yield return new StrategyLinked
        {
            Decided = decided, EffectiveFrom = Start, Id = StrategyLinkId.From("S-1"), By = Bo, Means = StrategicMeans.Objective, Of = "certify", To = "strategy 2026, goal 3", Serves = [Resources], Evidence = evidence,
        };
        yield return new SecurityStepBuiltIn
        {
            Decided = decided, EffectiveFrom = Start, Id = SecurityStepId.From("P-1"), By = Bo, Process = "purchasing", Owner = Cfo, Step = "security questionnaire", Serves = [Resources], Evidence = evidence,
        };
    }
}
