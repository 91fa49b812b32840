using System.Text.RegularExpressions;
using Isms.Governance.Competence;
using Isms.Governance.Conformity;
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
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Conformity.Healthy;

namespace Isms.Governance.Tests.Conformity;

/// <summary>
/// Remedies close the loop: whichever of the commands is given that the remedy of a missing requirement names, the shortfall is gone, and nothing as bad comes of it.
/// </summary>
public partial class RemedyTests
{
    private const string Filed = nameof(RecordLeadershipAct);

    /// <summary>Everything is looked for, so that every requirement of which nothing is on record falls short.</summary>
    private static readonly Profile Strict = Profile.Default with { Id = "strict", Judged = ["4", "5", "6", "7", "8", "9", "10", "A"], MinorsToMajor = null };

    private static readonly RiskId Mail = RiskId.From("mail");
    private static readonly RoleId Keeper = RoleId.From("keeper");
    private static readonly MetricId Clicks = MetricId.From("clicks");
    private static readonly ActivityId Accept = ActivityId.From("accept-risks");
    private static readonly NonconformityId Leavers = NonconformityId.From("leavers");
    private static readonly AuditId Audit = AuditId.From("audit");
    private static readonly Quantity Money = Quantity.Money(4_000m, "EUR");

    /// <summary>An organisation with people and activities on day 12, and nothing that shows anything.</summary>
    private static readonly Story Bare = Reference.Steps.Where(step => step.Name is "scope" or "accountability").Aggregate(Story.Empty, (story, step) => story.On(0).As(step.By) is var now ? now.Given([.. step.Commands(now.View)]) : story)
        .Given(
            new DefineActivity { Id = SetPolicy, Discharges = [Clause.Policy] }, new DefineActivity { Id = Spend, IsMonetary = true }, new DefineActivity { Id = Accounts }, new DefineActivity { Id = Training }, new DefineActivity { Id = Accept },
            new DefineMetric { Metric = new() { Id = Clicks, Title = "clicks on test mails", Unit = "%", Target = MetricTarget.AtMost(5m), Every = Period.FromDays(10), Within = Period.FromDays(30), Owner = Ciso } })
        .On(12);

    private static readonly SetObjective Objective = new()
    {
        Id = Fewer,
        Terms = new()
        {
            Text = "hardly anybody falls for a forged mail", Policy = "security", Strategy = "trust", Metric = "clicks", Target = "at most 5 %", What = "test mails", Resources = "100 hours", Owner = Ops, Due = Story.Day(200), Judgement = "the last quarter meets it",
        },
    };

    private static readonly RecordMeasurement Measured = new() { Metric = Clicks, Period = new(Story.Day(0), Story.Day(10)), Value = 4m, Unit = "%", By = Bo };

    private static readonly RequestResources Asked = new() { Id = Hours, By = Eve, For = "test mails", Quantity = Money };

    private static readonly GovernanceCommand[] Published =
    [
        new RegisterPolicy { Policy = Policy, Title = "information security policy", Level = PolicyLevel.Top, Owner = Ciso, ApprovedUnder = SetPolicy, ReviewEvery = Period.FromMonths(12) },
        new DraftPolicyVersion
        {
            Policy = Policy, Version = First, Author = Bo, Digest = "sha256:1", Words = 800,
            Contents = PolicyContents.FitsPurpose | PolicyContents.Objectives | PolicyContents.MeetRequirements | PolicyContents.KeepImproving,
        },
        new SubmitPolicyVersion { Policy = Policy, Version = First, By = Bo },
        new ApprovePolicyVersion { Policy = Policy, Version = First, Exercise = ExerciseId.From("approval"), By = Ada, Digest = "sha256:1" },
        new PublishPolicyVersion { Policy = Policy, Version = First, Digest = "sha256:1", Availability = new() { Inside = "intranet", Outside = "web site" } },
        new CommunicatePolicy { Policy = Policy, Version = First, Id = CommunicationId.From("assembly"), By = Ada, To = PolicyAudience.Inside, Audience = "all staff", Reached = 95, OutOf = 100 },
    ];

    private static readonly GovernanceCommand[] Reviewed = [.. Meeting("review", 12, Summer,
        Enum.GetValues<ReviewInput>().Where(input => input is not ReviewInput.EarlierActions).ToDictionary(input => input, input => $"what there is to say of {input}"),
        Decide(Summer, 1, ReviewInput.Opportunities, ReviewTopic.Improvement, "payroll tells who leaves", It, 340), Decide(Summer, 2, ReviewInput.Risks, ReviewTopic.SystemChange, "the scope takes in the new site", Ciso, 340)).Commands(Bare.View)];

    private static readonly GovernanceCommand[] Mandated = [new GiveMandate { Mandate = Mandate53.Conformity, Position = Ciso }, new GiveMandate { Mandate = Mandate53.Reporting, Position = Quality }];

    private static readonly GovernanceCommand[] Raised =
    [
        new RaiseNonconformity { Id = Leavers, Source = NonconformitySource.Own, Grade = FindingGrade.Minor, What = "leavers keep their accounts", By = Bo, Owner = It },
        new CorrectNonconformity { Nonconformity = Leavers, By = Dan, What = "closed them" },
        new RecordCause { Nonconformity = Leavers, By = Dan, Cause = "payroll does not tell" },
        new PlanCorrectiveAction { Nonconformity = Leavers, Action = ActionId.From("tell"), What = "payroll tells", Owner = It, Due = Story.Day(100) },
    ];

    private static readonly ReportAudit Audited = new()
    {
        Id = Audit, Brief = new() { Criteria = ["27001:2022"], Activities = [Accounts], Lead = Pia }, Held = new(Story.Day(10), Story.Day(11)), Conclusion = "kept up",
    };

    private static readonly DecideImprovement Better = new() { Id = ImprovementId.From("card"), By = Ada, What = "a card for lost devices", Owner = Ops, Due = Story.Day(200) };

    /// <summary>What is given when a remedy names a command: the command, after what it presupposes.</summary>
    private static readonly Dictionary<string, GovernanceCommand[]> Cures = new(StringComparer.Ordinal)
    {
        [nameof(ApprovePolicyVersion)] = Published,
        [nameof(PublishPolicyVersion)] = Published,
        [nameof(ReviewPolicy)] = [.. Published, new ReviewPolicy { Policy = Policy, Id = PolicyReviewId.From("kept"), By = Ada, Outcome = PolicyReviewOutcome.Kept }],
        [nameof(CommunicatePolicy)] = Published,
        [nameof(CountAcknowledgements)] = [.. Published, new CountAcknowledgements { Policy = Policy, Version = First, Acknowledged = 96, Addressed = 100 }],
        [nameof(BuildInSecurityStep)] = [new BuildInSecurityStep { Id = SecurityStepId.From("leaver"), By = Dan, Process = "leaving", Owner = It, Step = "accounts are closed on the day" }],
        [nameof(SetObjective)] = [Objective],
        [nameof(RecordIntervention)] = [new RecordIntervention { Id = InterventionId.From("help"), By = Ada, Missed = "training is late", What = "two more trainers" }],
        [nameof(NameRiskOwner)] = [new NameRiskOwner { Risk = Mail, Owner = Ciso, AcceptedUnder = Accept }],
        [nameof(AcceptResidualRisk)] = [new NameRiskOwner { Risk = Mail, Owner = Ceo, AcceptedUnder = Accept }, new AcceptResidualRisk { Id = ExerciseId.From("accepted"), Risk = Mail, By = Ada, Residual = "one mail in a thousand", Until = Story.Day(300) }],
        [nameof(GrantResources)] = [Asked, new GrantResources { Id = ExerciseId.From("grant"), Request = Hours, By = Ada, Quantity = Money, Activity = Spend }],
        [nameof(RecordResourceUse)] =
        [
            Asked with { Quantity = Quantity.Hours(100) }, new GrantResources { Id = ExerciseId.From("grant"), Request = Hours, By = Ada, Quantity = Quantity.Hours(100), Activity = Training },
            new RecordResourceUse { Id = ResourceUseId.From("used"), Request = Hours, Quantity = Quantity.Hours(10) },
        ],
        [nameof(RequireCompetence)] = [new RequireCompetence { For = Ciso, Competence = Security }, new RecordCompetence { Person = Bo, Competence = Security, Evidence = "certificate 7" }],
        [nameof(RecordCompetence)] = [new RecordCompetence { Person = Bo, Competence = Security, Evidence = "certificate 7" }],
        [nameof(RecordAwarenessCoverage)] = [new RecordAwarenessCoverage { Id = AwarenessId.From("trained"), Topic = "policy, own part, consequences", PeriodFrom = Story.Day(0), PeriodUntil = Story.Day(10), Completed = 95, Addressed = 100 }],
        [nameof(RecordKnowledgeCheck)] = [new RecordKnowledgeCheck { Id = AwarenessId.From("quiz"), Topic = "policy, own part, consequences", Passed = 48, Checked = 50 }],
        [nameof(GiveMandate)] = Mandated,
        [nameof(AssignRole)] = [new DefineRole { Id = Keeper, Title = "keeper of accounts", Responsibilities = [Accounts] }, new AssignRole { Role = Keeper, Position = It }],
        [nameof(CommunicateAssignment)] = [.. Mandated, new CommunicateAssignment { Mandate = Mandate53.Reporting, Position = Quality, To = "all staff" }],
        [nameof(AcknowledgeAssignment)] = [.. Mandated, new AcknowledgeAssignment { Mandate = Mandate53.Reporting, Position = Quality, DecidedBy = Pia }],
        [nameof(NameActivityOwner)] = [new NameActivityOwner { Activity = Accounts, Owner = It }],
        [nameof(DefineSegregation)] = [new DefineSegregation { Id = SegregationId.From("pair"), One = Accounts, Other = Training }],
        [nameof(RecordMeasurement)] = [Objective, Measured],
        [nameof(AdoptAuditProgramme)] = [new AdoptAuditProgramme { Programme = new() { Id = AuditProgrammeId.From("2026"), Title = "audits of 2026", Owner = Quality, From = Story.Day(1), Until = Story.Day(365), Every = Period.FromDays(100), Methods = "interviews and samples" } }],
        [nameof(ReportAudit)] = [Audited],
        [nameof(DeclareImpartiality)] = [Audited, new DeclareImpartiality { Audit = Audit, By = Pia }],
        [nameof(HoldReview)] = Reviewed,
        [nameof(ConsiderInput)] = Reviewed,
        [nameof(DecideInReview)] = Reviewed,
        [nameof(CloseReview)] = Reviewed,
        [nameof(DecideImprovement)] = [Better],
        [nameof(ReportActionProgress)] = [Better, new ReportActionProgress { Action = ActionId.From("card"), Progress = ActionProgress.InProgress }],
        [nameof(RaiseNonconformity)] = Raised,
        [nameof(CorrectNonconformity)] = Raised,
        [nameof(RecordCause)] = Raised,
        [nameof(PlanCorrectiveAction)] = Raised,
        [nameof(CheckEffectiveness)] =
        [
            .. Raised, new CloseAction { Action = ActionId.From("tell"), Reason = "they tell" }, new CheckEffectiveness { Nonconformity = Leavers, By = Pia, IsEffective = true, What = "none left open" },
        ],
    };

    /// <summary>Every way out that the remedy of every missing requirement names: the number, the command, and for an act of leadership its kind.</summary>
    public static TheoryData<string, string, string> Ways
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var verdict in Bare.View.Conformity.Assess(Strict).Requirements)
            {
                foreach (var shortfall in verdict.Shortfalls.Where(each => each.Rule == Rule.V01))
                {
                    foreach (Match named in Commands().Matches(shortfall.Finding.Remedy))
                    {
                        data.Add(verdict.Requirement.Number, named.Groups[1].Value, string.Empty);
                    }

                    foreach (var kind in Act().Match(shortfall.Finding.Remedy) is { Success: true } act ? act.Groups[1].Value.Split(" or ") : [])
                    {
                        data.Add(verdict.Requirement.Number, Filed, kind);
                    }
                }
            }

            return data;
        }
    }

    [Fact]
    public void Every_requirement_of_which_nothing_is_on_record_has_a_way_out()
    {
        var missing = Bare.View.Conformity.Assess(Strict).Requirements.Where(each => each.Shortfalls.Any(shortfall => shortfall.Rule == Rule.V01)).Select(each => each.Requirement.Number).ToArray();
        Assert.True(missing.Length > 90, $"{missing.Length} are missing");
        Assert.Equal(missing, Ways.Select(row => (string)row[0]).Distinct());
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void What_a_remedy_names_removes_its_finding_and_opens_nothing_as_bad(string number, string command, string kind)
    {
        var requirement = Verdicts.Of(number);
        var before = Bare.View.Conformity.Assess(Strict);
        var missing = before[requirement]!.Shortfalls.First(each => each.Rule == Rule.V01);
        GovernanceCommand[] cure = command == Filed ? [Verdicts.Act("filed", By(before[requirement]!.Requirement), Enum.GetValues<EvidenceKind>().Single(each => each.InWords() == kind), requirement)] : Cures[command];
        if (before[requirement]!.Requirement.Actor is ActorRule.Ensures)
        {
            cure = [.. cure, Verdicts.Act("look", Ada, EvidenceKind.OversightReview, requirement)];
        }

        var after = Bare.Given(cure).On(14).View.Conformity.Assess(Strict);
        Assert.DoesNotContain(after[requirement]!.Shortfalls, each => each.Rule == Rule.V01);
        var known = Open(before);
        Assert.DoesNotContain(Open(after), each => each.Value >= missing.Grade && each.Value > FindingGrade.Observation && !(known.TryGetValue(each.Key, out var grade) && grade >= each.Value));
    }

    /// <summary>What falls short of what and how much, whatever is said about it: that something is rejected now of which nothing was on record before is nothing new.</summary>
    private static Dictionary<(string Of, RuleId Rule), FindingGrade> Open(Assessment assessment) =>
        assessment.Requirements.SelectMany(each => each.Shortfalls.Select(shortfall => (Of: each.Requirement.Number, shortfall)))
            .Concat(assessment.Clauses.SelectMany(each => each.Shortfalls.Select(shortfall => (Of: each.Title, shortfall))))
            .GroupBy(each => (each.Of, each.shortfall.Rule.Id)).ToDictionary(group => group.Key, group => group.Max(each => each.shortfall.Grade));

    private static PersonId By(Requirement requirement) => requirement.Actor is ActorRule.Independent ? Pia : Ada;

    [GeneratedRegex("`([A-Z][A-Za-z]+)`(?! as )")]
    private static partial Regex Commands();

    [GeneratedRegex("`RecordLeadershipAct` as (.+)$")]
    private static partial Regex Act();
}
