using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Tests.Conformity;

internal sealed partial record Healthy
{
    private static IEnumerable<Step> Leading()
    {
        yield return Tell("draft", 10, Bo,
            new RegisterPolicy { Policy = Policy, Title = "information security policy", Level = PolicyLevel.Top, Owner = Ciso, ApprovedUnder = SetPolicy, ReviewEvery = Period.FromMonths(12) },
            new DraftPolicyVersion
            {
                Policy = Policy, Version = First, Author = Bo, Digest = "sha256:1", Words = 800,
                Contents = PolicyContents.FitsPurpose | PolicyContents.Objectives | PolicyContents.MeetRequirements | PolicyContents.KeepImproving,
            },
            new SubmitPolicyVersion { Policy = Policy, Version = First, By = Bo });
        yield return Tell("approval", 14, Ada,
            new ApprovePolicyVersion { Policy = Policy, Version = First, Exercise = ExerciseId.From("approval"), By = Ada, Digest = "sha256:1", Comment = "the part on suppliers is what we need" },
            new PublishPolicyVersion { Policy = Policy, Version = First, Digest = "sha256:1", Availability = new() { Inside = "intranet", Outside = "web site" } },
            new CommunicatePolicy { Policy = Policy, Version = First, Id = CommunicationId.From("assembly"), By = Ada, To = PolicyAudience.Inside, Audience = "all staff", Reached = 95, OutOf = 100 });
        yield return Tell("count", 60, Bo, new CountAcknowledgements { Policy = Policy, Version = First, Acknowledged = 96, Addressed = 100 });
        yield return Tell("policy review", 220, Ada, new ReviewPolicy { Policy = Policy, Id = PolicyReviewId.From("policy-review"), By = Ada, Outcome = PolicyReviewOutcome.Kept });
        yield return Tell("briefing", 70, Bo, new RecordBriefing { Id = AwarenessId.From("leaders"), Topic = "what leaders answer for", Attendees = [Ada, Carl] });
        yield return Tell("message", 80, Ada, Act("message", Clause.Message, EvidenceKind.LeadershipCommunication, "why it matters to every customer"));
        yield return Tell("in person", 90, Ada,
            Act("direction", Clause.Support, EvidenceKind.DirectionGiven, "what each team brings to it"), Act("managers", Clause.OtherManagers, EvidenceKind.ResourceAllocation, "two hours a week for heads"),
            Act("better", Clause.Improvement, EvidenceKind.ImprovementDecision, "a card for lost devices"));
        yield return Tell("look", 130, Ada, Act("look", Clause.Resources, EvidenceKind.OversightReview, "went through what was spent, and why"));
        yield return Tell("escalation", 150, Dan, new RaiseEscalation { Id = EscalationId.From("nights"), By = Dan, To = Ceo, What = "no night for patches" });
        yield return Tell("answer", 155, Ada, new AnswerEscalation { Escalation = EscalationId.From("nights"), By = Ada, Answer = "every second Sunday", Serves = [Clause.Support] });
    }

    private static IEnumerable<Step> Running()
    {
        yield return Tell("objective", 40, Ada, new SetObjective
        {
            Id = Fewer,
            Terms = new()
            {
                Text = "hardly anybody falls for a forged mail", Policy = "security", Strategy = "trust", Metric = "clicks", Target = "at most 5 %", What = "test mails", Resources = "100 hours", Owner = Ops, Due = Story.Day(500),
                Judgement = "the last quarter meets it",
            },
        });
        yield return Tell("metric", 40, Ada, new DefineMetric
        {
            Metric = new() { Id = MetricId.From("clicks"), Title = "clicks on test mails", Unit = "%", Target = MetricTarget.AtMost(5m), Every = Period.FromDays(100), Within = Period.FromDays(30), Owner = Ciso, Serves = [Clause.Results] },
        });
        foreach (var day in new[] { 50, 150, 250 })
        {
            yield return Tell($"measured {day}", day + 105, Bo, new RecordMeasurement { Metric = MetricId.From("clicks"), Period = new(Story.Day(day), Story.Day(day + 100)), Value = 4m, Unit = "%", By = Bo });
        }

        yield return Tell("request", 45, Eve, new RequestResources { Id = Hours, By = Eve, For = "test mails", Quantity = Quantity.Money(4_000m, "EUR"), Objective = Fewer });
        yield return Tell("grant", 48, Ada, new GrantResources { Id = ExerciseId.From("grant"), Request = Hours, By = Ada, Quantity = Quantity.Money(4_000m, "EUR"), Activity = Spend });
        yield return Tell("training", 200, Eve, new RecordAwarenessCoverage { Id = AwarenessId.From("training"), Topic = "training", PeriodFrom = Story.Day(50), PeriodUntil = Story.Day(200), Completed = 95, Addressed = 100 });
        foreach (var day in new[] { 75, 115, 165, 235, 300 })
        {
            yield return Tell($"spent {day}", day, Bo, new ExerciseAuthority { Id = ExerciseId.From($"spent-{day}"), Person = Bo, Activity = Spend, Amount = Money.Of(1_000m + day, "EUR") });
        }

        yield return Tell("report 1", 170, Bo, new RecordDelegateReport { Item = InstrumentItem.Of("letter", 1) });
        yield return Tell("report 2", 330, Bo, new RecordDelegateReport { Item = InstrumentItem.Of("letter", 1) });
        yield return Tell("delegation review", 240, Ada, new ReviewDelegation { Item = InstrumentItem.Of("letter", 2) });
        yield return Tell("improvement", 95, Ada, new DecideImprovement { Id = ImprovementId.From("card"), By = Ada, What = "a card for lost devices", Owner = Ops, Due = Story.Day(200) });
        yield return Tell("card", 190, Eve, new CloseAction { Action = ActionId.From("card"), Reason = "printed and handed out" });
        foreach (var step in Audits())
        {
            yield return step;
        }
    }

    private static IEnumerable<Step> Audits()
    {
        AuditBrief accounts = new() { Criteria = ["the rules on accounts"], Activities = [Accounts], Lead = Pia };
        AuditBrief leading = new() { Criteria = ["27001:2022, clause 5.1 to 5.3"], Activities = [Assign], Lead = Pia };
        yield return Tell("audit of accounts", 125, Pia, new ReportAudit
        {
            Id = AuditId.From("audit-1"), Brief = accounts, Held = new(Story.Day(120), Story.Day(123)), Conclusion = "kept up, but for leavers",
            Findings = [new() { Id = AuditFindingId.From("audit-1/1"), Grade = FindingGrade.Minor, What = "accounts of leavers stay open" }],
        });
        yield return Tell("audit of leadership", 265, Pia, new ReportAudit { Id = AuditId.From("audit-2"), Brief = leading, Held = new(Story.Day(260), Story.Day(263)), Conclusion = "duties are assigned and known" });
    }

    private static IEnumerable<Step> Reviewing()
    {
        yield return Meeting("summer review", 180, Summer,
            new()
            {
                [ReviewInput.ChangedIssues] = "a second site opens in autumn", [ReviewInput.ChangedNeeds] = "one customer asks for a certificate", [ReviewInput.Nonconformities] = "leavers keep their accounts for weeks",
                [ReviewInput.Measurements] = "four per cent clicked on test mails", [ReviewInput.AuditResults] = "one minor finding on accounts", [ReviewInput.Objectives] = "the one on mails is on its way",
                [ReviewInput.Feedback] = "two suppliers asked how we train", [ReviewInput.Risks] = "the network of the new site is shared", [ReviewInput.Opportunities] = "one list of leavers for all",
            },
            Decide(Summer, 1, ReviewInput.Opportunities, ReviewTopic.Improvement, "payroll tells who leaves", It, 340), Decide(Summer, 2, ReviewInput.Risks, ReviewTopic.SystemChange, "the scope takes in the new site", Ciso, 340));
        yield return Tell("leavers", 310, Dan, new CloseAction { Action = ActionId.From("summer/1"), Reason = "payroll tells us" });
        yield return Tell("site", 320, Bo, new CloseAction { Action = ActionId.From("summer/2"), Reason = "taken in" });
        yield return Meeting("winter review", 350, Winter,
            new()
            {
                [ReviewInput.ChangedIssues] = "the second site is open and full", [ReviewInput.ChangedNeeds] = "nobody asks for anything new", [ReviewInput.Nonconformities] = "accounts are closed on the day somebody leaves",
                [ReviewInput.Measurements] = "clicks stay below five per cent", [ReviewInput.AuditResults] = "leadership was audited without findings", [ReviewInput.Objectives] = "two more quarters to go",
                [ReviewInput.Feedback] = "staff ask for shorter lessons", [ReviewInput.Risks] = "backups of both sites lie together", [ReviewInput.Opportunities] = "lessons by team instead of by year",
            },
            Decide(Winter, 1, ReviewInput.Opportunities, ReviewTopic.Improvement, "lessons by team", Ops, 450), Decide(Winter, 2, ReviewInput.Risks, ReviewTopic.SystemChange, "backups move apart", It, 450));
    }

    internal static Step Meeting(string name, int day, ReviewId review, Dictionary<ReviewInput, string> said, params GovernanceCommand[] decided) => Tell(name, day, Ada,
    [
        new PlanReview { Id = review, On = Story.Day(day), Interval = Period.FromMonths(6) },
        new HoldReview { Review = review, From = Story.Day(day) - Duration.FromHours(2), Until = Story.Day(day), Chair = Ada, Attendees = [Carl, Bo, Pia] },
        new ConsiderInput { Review = review, Input = ReviewInput.EarlierActions, NothingBecause = $"all that was open before the {review} is closed" },
        .. said.Select(each => new ConsiderInput { Review = review, Input = each.Key, Notes = each.Value }),
        .. decided,
        new ConcludeReview
        {
            Review = review, Suitability = Conclusion.Of(ConclusionWord.Yes, $"it fits what we do in {review}"), Adequacy = Conclusion.Of(ConclusionWord.Yes, $"enough for {review}"),
            Effectiveness = Conclusion.Of(ConclusionWord.Yes, $"targets of {review} are met"),
        },
        new CloseReview { Review = review },
        new SignOffReview { Review = review, By = Ada },
    ]);

    internal static DecideInReview Decide(ReviewId review, int number, ReviewInput input, ReviewTopic topic, string text, PositionId owner, int due) => new()
    {
        Review = review, Id = ReviewDecisionId.From($"{review}/{number}"), Input = input, Topic = topic, Text = text, Owner = owner, Due = Story.Day(due), Action = ActionId.From($"{review}/{number}"),
    };

    internal static DecideInReview NotNeeded(ReviewId review, int number, ReviewInput input, ReviewTopic topic) =>
        new() { Review = review, Id = ReviewDecisionId.From($"{review}/{number}"), Input = input, Topic = topic, NoneBecause = "nothing is needed" };
}
