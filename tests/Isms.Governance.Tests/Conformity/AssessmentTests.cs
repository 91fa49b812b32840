using Isms.Governance.Conformity;
using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Policies;
using Isms.Governance.Values;
using NodaTime;
using static Isms.Governance.Conformity.ConformityStatus;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>How requirements stand: each status, what falls short, and what it weighs.</summary>
public class AssessmentTests
{
    private static readonly ObligationId Context = Of("4.1");

    private static Shortfall Only(Story story, ObligationId of, Profile? profile = null) => Assert.Single(story.Verdict(of, profile).Shortfalls);

    [Fact]
    public void A_requirement_conforms_when_something_shows_it_and_nothing_falls_short()
    {
        var story = Bare.Given(Act("back", Ada, EvidenceKind.SupportAct, Clause.Support));
        Assert.Equal((Conforms, 0, "back"), (story.Status(Clause.Support), story.Verdict(Clause.Support).Shortfalls.Count, Assert.Single(story.Verdict(Clause.Support).Used).Id));
        Assert.Equal(Story.Day(375), story.Verdict(Clause.Support).ShownUntil);
    }

    [Fact]
    public void V01_What_nothing_shows_is_no_conformity_and_weighs_as_the_catalogue_says()
    {
        Assert.Equal((Minor, "V01 minor"), (Bare.Status(Clause.Support), Assert.Single(Bare.Short(Clause.Support))));
        Assert.Equal((Major, "V01 major"), (Bare.Status(Clause.Review), Assert.Single(Bare.Short(Clause.Review))));
        Assert.Equal("nothing on record shows it", Only(Bare, Clause.Support).Finding.Message);
        Assert.Equal("let a member of top management do it in person, and record it: `RecordLeadershipAct` as direction given or support act", Only(Bare, Clause.Support).Finding.Remedy);
        Assert.Null(Bare.Verdict(Clause.Support).ShownUntil);
    }

    [Fact]
    public void V01_What_is_rejected_shows_nothing()
    {
        var story = Bare.Given(Act("back", Bo, EvidenceKind.SupportAct, Clause.Support));
        Assert.Equal(["V01 minor"], story.Short(Clause.Support));
        Assert.Equal("nothing on record that counts shows it: 1 rejected", Only(story, Clause.Support).Finding.Message);
    }

    [Fact]
    public void A_message_that_nobody_at_the_top_ever_gave_weighs_the_most()
    {
        Assert.Equal(["V01 major"], Bare.Short(Clause.Message));
        Assert.Equal(["V01 minor"], Bare.Given(Act("late", Bo, EvidenceKind.LeadershipCommunication, Clause.Message)).Short(Clause.Message));
    }

    [Fact]
    public void V02_What_shows_it_grows_old_at_its_age_and_that_is_a_rule_of_the_house()
    {
        var story = Bare.Given(Act("back", Ada, EvidenceKind.SupportAct, Clause.Support));
        Assert.Equal(Conforms, story.On(374).Status(Clause.Support));
        Assert.Equal(["V02 minor"], story.On(375).Short(Clause.Support));
        Assert.EndsWith("(guidance, taken as a rule of the house)", Only(story.On(375), Clause.Support).ToString(), StringComparison.Ordinal);
        Assert.StartsWith("minor, ISMS-V02: the last that shows it is `back` of 2026-01-11, older than 365 days", Only(story.On(375), Clause.Support).ToString(), StringComparison.Ordinal);
        Assert.Equal(Conforms, story.On(375).Given(Act("again", Ada, EvidenceKind.SupportAct, Clause.Support)).Status(Clause.Support));
        var mild = Profile.Default with { Rules = Profile.Default.Rules.Where(each => each.Rule != Rule.V02.Id).ToValueList() };
        Assert.Equal((Observation, false), (story.On(375).Status(Clause.Support, mild), Only(story.On(375), Clause.Support, mild).IsOwnRule));
    }

    [Fact]
    public void V02_What_has_grown_old_weighs_no_more_than_what_is_not_there()
    {
        var outside = Of("5.2.g");
        Assert.Equal((Conforms, Observation), (Shelf.InForce.Status(outside), Shelf.InForce.On(376).Status(outside)));
        Assert.Equal(["V02 observation"], Shelf.InForce.On(376).Short(outside));
        Assert.DoesNotContain("house", Only(Shelf.InForce.On(376), outside).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void V03_A_duty_of_leadership_is_shown_in_each_way()
    {
        var speech = Act("speech", Ada, EvidenceKind.LeadershipCommunication, Clause.Message);
        var story = Bare.Given(speech);
        Assert.Equal((Observation, "V03 observation"), (story.Status(Clause.Message), Assert.Single(story.Short(Clause.Message))));
        Assert.Equal("nothing that counts shows it as metric", Only(story, Clause.Message).Finding.Message);
        Assert.Equal(Conforms, Bare.Given(speech with { Reached = 40, OutOf = 50 }).Status(Clause.Message));
        Assert.Equal(Conforms, story.Status(Clause.Message, Profile.Default with { InEachWay = [] }));
        var strict = Profile.Default with { Rules = [.. Profile.Default.Rules, new(Rule.V03.Id, FindingGrade.Minor)] };
        Assert.Equal((Minor, true), (story.Status(Clause.Message, strict), Only(story, Clause.Message, strict).IsOwnRule));
    }

    [Fact]
    public void V04_Several_minor_shortfalls_under_one_clause_are_a_major_one_of_the_clause()
    {
        var two = Bare.Given(
            Act("a", Ada, EvidenceKind.ProcessIntegrationRecord, Clause.Integration), Act("f", Ada, EvidenceKind.SupportAct, Clause.Support, Clause.OtherManagers),
            Act("d", Ada, EvidenceKind.LeadershipCommunication, Clause.Message));
        var minors = two.View.Conformity.Assess().Clause("5.1").Requirements.SelectMany(each => each.Short()).Count(each => each.EndsWith("minor", StringComparison.Ordinal));
        Assert.Equal(3, minors);
        var clause = two.View.Conformity.Assess().Clause("5.1");
        Assert.Equal("V04 major", Assert.Single(clause.Shortfalls).Text());
        Assert.Equal(("3 minor shortfalls under 5.1", true, Major), (clause.Shortfalls[0].Finding.Message, clause.Shortfalls[0].IsOwnRule, clause.Status));
        Assert.Empty(two.Given(Act("g", Ada, EvidenceKind.ImprovementDecision, Clause.Improvement)).View.Conformity.Assess().Clause("5.1").Shortfalls);
        Assert.Empty(two.View.Conformity.Assess(Profile.SmallOrganization).Clause("5.1").Shortfalls);
        Assert.Empty(two.View.Conformity.Assess(Profile.Default with { MinorsToMajor = null }).Clause("5.1").Shortfalls);
        Assert.Empty(two.View.Conformity.Assess(Profile.Default with { Waived = [Rule.V04.Id] }).Clause("5.1").Shortfalls);
    }

    [Fact]
    public void Of_what_the_register_does_not_keep_nothing_is_said_until_something_is_filed_for_it()
    {
        Assert.Equal((NotEvaluable, 0), (Bare.Status(Context), Bare.Verdict(Context).Shortfalls.Count));
        Assert.NotNull(Bare.Verdict(Context).Cause);
        Assert.Equal(["V01 minor"], Bare.Short(Context, Profile.Default with { Judged = ["4.1"] }));
        Assert.Equal(Conforms, Bare.Given(Act("issues", Bo, EvidenceKind.ContextAnalysis, Context)).Status(Context));
        Assert.Equal(["V01 minor"], Bare.Given(Act("issues", Bo, EvidenceKind.SupportAct, Context)).Short(Context));
        Assert.Equal(["V02 minor"], Bare.Given(Act("issues", Bo, EvidenceKind.ContextAnalysis, Context)).On(400).Short(Context));
    }

    [Fact]
    public void What_is_filed_for_something_else_opens_no_shortfall_of_what_nobody_keeps_here()
    {
        var story = Bare.Given(Act("capa", Bo, EvidenceKind.NonconformityRecord, Of("10.2.a")));
        Assert.Equal(Conforms, story.Status(Of("10.2.a")));
        Assert.Equal(["capa: E07 `capa` is not filed for `27001:2022/10.2.b`"], story.Rejected(Of("10.2.b")));
        Assert.Equal((NotEvaluable, NotEvaluable), (Bare.Status(Of("10.2.b")), story.Status(Of("10.2.b"))));
    }

    [Fact]
    public void Only_a_rule_on_a_requirement_weighs_more_than_an_observation_unless_the_profile_takes_it()
    {
        foreach (var profile in Profile.BuiltIn)
        {
            foreach (var story in (Story[])[Bare, Bare.On(400), Shelf.InForce.On(400), Bare.Given(new GiveMandate { Mandate = Mandate53.Reporting, Position = Lead })])
            {
                Assert.NotEmpty(story.View.Conformity.Assess(profile).Shortfalls);
                Assert.All(story.View.Conformity.Assess(profile).Shortfalls, each =>
                {
                    Assert.True(each.Rule.Basis is Basis.Requirement || each.Grade is FindingGrade.Observation || each.IsOwnRule, each.ToString());
                    Assert.Equal(each.IsOwnRule, each.ToString().Contains("taken as a rule of the house", StringComparison.Ordinal));
                    Assert.False(each.IsOwnRule && (each.Rule.Basis is Basis.Requirement || each.Grade is FindingGrade.Observation), each.ToString());
                });
            }
        }
    }

    [Fact]
    public void A_rule_that_is_waived_falls_short_of_nothing()
    {
        var story = Bare.Given(new GiveMandate { Mandate = Mandate53.Reporting, Position = Vacant });
        Assert.Contains(story.View.Conformity.Assess().Shortfalls, each => each.Rule == Rule.R04);
        Assert.DoesNotContain(story.View.Conformity.Assess(Profile.SmallOrganization).Shortfalls, each => each.Rule == Rule.R04);
        Assert.Equal(NotEvaluable, Bare.Status(Clause.Support, Profile.Default with { Waived = [Rule.V01.Id] }));
    }

    [Fact]
    public void What_is_found_about_a_topic_policy_falls_short_of_the_control_about_policies_not_of_clause_5_2()
    {
        var topic = Shelf.InForce.Given(
            Shelf.Draft with { Policy = Shelf.Access }, Shelf.Submit with { Policy = Shelf.Access }, Shelf.Publish with { Policy = Shelf.Access, IsReported = true });
        Assert.Equal(Conforms, topic.Status(Clause.Policy));
        Assert.Equal(["E04", "L03"], topic.Verdict(Of("A.5.1")).Shortfalls.Select(each => each.Rule.Id.Value[5..]).Order());
        var top = Shelf.Submitted.Given(Shelf.Publish with { IsReported = true });
        Assert.Contains("E04 minor", top.Short(Clause.Policy));
        Assert.DoesNotContain(top.Verdict(Of("A.5.1")).Shortfalls, each => each.Rule == Rule.E04);
    }

    [Fact]
    public void A_review_that_keeps_a_policy_shows_that_policies_are_kept()
    {
        var story = Shelf.InForce.On(300).Given(new Isms.Governance.Policies.ReviewPolicy
        {
            Id = Isms.Governance.Policies.PolicyReviewId.From("r"), Policy = Shelf.Isp, By = Ada, Outcome = Isms.Governance.Policies.PolicyReviewOutcome.Kept,
        }).On(400);
        var hour = Duration.FromHours(1); // in summer time
        Assert.Equal((Story.Day(665) - hour, Story.Day(665) - hour), (story.Verdict(Clause.Policy).ShownUntil, story.Verdict(Of("A.5.1")).ShownUntil));
    }

    [Fact]
    public void Before_the_first_record_and_after_the_scope_is_closed_nothing_can_be_said()
    {
        var closed = Bare.On(20).As(Gabi).Given(Close());
        Assert.Equal("the scope office is closed at 2026-01-21", closed.View.Conformity.Assess().Cause);
        Assert.Empty(closed.View.Conformity.Assess().Requirements);
        Assert.Equal((NotEvaluable, "the scope office is closed at 2026-01-21", 0), (closed.Status(Clause.Support), closed.Verdict(Clause.Support).Cause!, closed.Verdict(Clause.Support).Shortfalls.Count));
        Assert.Equal("not evaluable: no record yet", Story.Empty.View.Conformity.Assess().ToString());
        Assert.Null(Story.Empty.View.Conformity.VerdictOn(Clause.Support));
        Assert.Null(Bare.View.Conformity.VerdictOn(Of("9.9")));
    }

    [Fact]
    public void What_falls_short_of_no_clause_stands_apart()
    {
        Assert.DoesNotContain(Bare.View.Conformity.Assess().Clauses, clause => clause.Clause is null);
        var apart = Shelf.InForce.On(50).View.Conformity.Assess().Clauses[^1];
        Assert.Equal((null, "accountability, delegation and the rest", "L02 minor"), (apart.Clause, apart.Title, Assert.Single(apart.Shortfalls).Text()));
        Assert.DoesNotContain(Shelf.InForce.On(49).View.Conformity.Assess().Clauses, clause => clause.Clause is null);
    }

    [Fact]
    public void What_is_judged_is_called_by_its_number_of_2022_or_by_its_id()
    {
        var old = Bare.Given(new AdoptCatalogue { Edition = Edition.Iso27001Of2013.Id });
        Assert.Equal((Minor, NotEvaluable), (old.Status(ObligationId.From("27001:2013/10.2")), old.Status(ObligationId.From("27001:2013/10.1.a"))));
        var house = Edition.Of(EditionId.From("house:1"), "rules of the house", new Requirement { Id = ObligationId.From("house:1/5"), Title = "doors locked", Actor = ActorRule.Owner, IfMissing = FindingGrade.Minor });
        var story = Bare.Given(new RegisterCatalogue { Edition = house }, new AdoptCatalogue { Edition = house.Id });
        var locks = ObligationId.From("house:1/5");
        Assert.Equal((NotEvaluable, Minor, Minor), (story.Status(locks), story.Status(locks, Profile.Default with { Judged = ["house:1"] }), story.Status(locks, Profile.Default with { Judged = ["house:1/5"] })));
    }

    private static readonly NonconformityId Nc = NonconformityId.From("NC-1");

    private static readonly Story Overdue = Bare.Given(new RaiseNonconformity { Id = Nc, By = Bo, Owner = It, Grade = FindingGrade.Minor, What = "no log", Source = NonconformitySource.Own, DueUntil = Story.Day(20) }).On(30);

    [Fact]
    public void A_finding_falls_short_of_what_each_edition_asks_alike_whatever_the_number_and_is_counted_once()
    {
        var edition = Edition.Iso27001Of2013;
        var both = Overdue.Given(new AdoptCatalogue { Edition = edition.Id });
        var assessment = both.View.Conformity.Assess();
        Assert.Single(assessment.Shortfalls, each => each.Rule == Rule.M10);
        Assert.Equal(["27001:2013/10.1", "27001:2022/10.2"], assessment.Clauses.Where(clause => clause.Shortfalls.Any(each => each.Rule == Rule.M10)).Select(clause => clause.Clause!.Value.Value));
        Assert.Equal(assessment[Clause.Support]!.Status, assessment[edition.Obligation(Clause.Support)]!.Status);
        Assert.Equal(Overdue.Verdict(Clause.Support), both.Verdict(Clause.Support));
    }

    [Fact]
    public void A_catalogue_of_a_host_gets_what_is_found_by_what_it_asks_never_by_its_number()
    {
        var reporter = Bare.Given(new GiveMandate { Mandate = Mandate53.Reporting, Position = Lead });
        Assert.Contains(reporter.Verdict(Clause.ReportingMandate).Shortfalls, each => each.Rule == Rule.R06);
        var house = Edition.Of(
            EditionId.From("22301:2019"), "continuity",
            new Requirement { Id = ObligationId.From("22301:2019/5.3.b"), Title = "something else", Actor = ActorRule.Owner, IfMissing = FindingGrade.Minor },
            new Requirement { Id = ObligationId.From("22301:2019/7.9"), Title = "reports to the top", Actor = ActorRule.Decides, IfMissing = FindingGrade.Minor, Key = "HS/5.3/reporting", Evidence = [EvidenceKind.Appointment] });
        var story = reporter.Given(new RegisterCatalogue { Edition = house }, new AdoptCatalogue { Edition = house.Id });
        Assert.Equal(NotEvaluable, story.Status(ObligationId.From("22301:2019/5.3.b")));
        Assert.Contains(story.Verdict(ObligationId.From("22301:2019/7.9")).Shortfalls, each => each.Rule == Rule.R06);
        Assert.Equal(reporter.Verdict(Clause.ReportingMandate), story.Verdict(Clause.ReportingMandate));
    }
}
