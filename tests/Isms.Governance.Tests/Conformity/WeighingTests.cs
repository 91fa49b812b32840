using Isms.Governance.Conformity;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Clause = Isms.Governance.Rules.Clause;
using static Isms.Governance.Conformity.ConformityStatus;
using static Isms.Governance.Tests.Conformity.Healthy;
using static Isms.Governance.Tests.Conformity.Verdicts;

namespace Isms.Governance.Tests.Conformity;

/// <summary>What a shortfall weighs: at worst, grown old, unseen, under a profile, and on the way to a major one of the clause.</summary>
public class WeighingTests
{
    private static readonly Story Unseen = Bare.Given(Verdicts.Act("built", Bo, EvidenceKind.ProcessIntegrationRecord, Of("5.1.b")), Verdicts.Act("alloc", Bo, EvidenceKind.BudgetDecision, Clause.Resources));

    [Fact]
    public void Targets_missed_twice_in_a_row_without_a_decision_weigh_the_most_whatever_is_measured()
    {
        var missed = Miss(Reference, 150, 250).Told.On(End);
        Assert.Equal((2, Major), (missed.View.Monitoring.Readings.Single().MissedInARow, missed.Status(Clause.Results)));
        Assert.Contains("V01 major", missed.Short(Clause.Results));
        Assert.NotEqual(Major, Miss(Reference, 250).Told.On(End).Status(Clause.Results));

        static Healthy Miss(Healthy year, params int[] days) => days.Aggregate(year, (each, day) => each.Edit<RecordMeasurement>($"measured {day}", value => value with { Value = 40m }));
    }

    [Fact]
    public void Under_a_profile_what_nobody_looked_at_weighs_as_it_says_and_no_more_than_what_is_not_there()
    {
        Assert.Equal((Minor, Minor), (Unseen.Status(Of("5.1.b")), Unseen.Status(Clause.Resources)));
        Assert.Equal((Minor, Major), (Unseen.Status(Of("5.1.b"), Profile.BoardDutiesEu), Unseen.Status(Clause.Resources, Profile.BoardDutiesEu)));
        var unnamed = Profile.Default with { Rules = [.. Profile.Default.Rules.Where(each => each.Rule != Rule.E03.Id)] };
        Assert.Equal(["V01 observation"], Unseen.Short(Of("5.1.b"), unnamed));
    }

    [Fact]
    public void A_profile_that_waives_looking_asks_for_none_and_calls_nothing_shown()
    {
        var verdict = Unseen.Verdict(Of("5.1.b"), Profile.Default with { Waived = [Rule.E03.Id] });
        Assert.Equal((NotEvaluable, "others perform it, and the profile does not ask whether anybody in top management has looked"), (verdict.Status, verdict.Cause));
    }

    [Fact]
    public void What_was_done_again_and_nobody_looked_at_wants_a_look_and_not_to_be_done_again()
    {
        var story = Bare.Given(Verdicts.Act("first", Bo, EvidenceKind.ProcessIntegrationRecord, Of("5.1.b"))).On(15).Given(Verdicts.Act("look", Ada, EvidenceKind.OversightReview, Of("5.1.b")))
            .On(300).Given(Verdicts.Act("second", Bo, EvidenceKind.ProcessIntegrationRecord, Of("5.1.b"))).On(390);
        Assert.Equal("let somebody who answers for it review it, and record that", Assert.Single(story.Verdict(Of("5.1.b")).Shortfalls).Finding.Remedy);
        Assert.Equal(Conforms, story.Given(Verdicts.Act("again", Ada, EvidenceKind.OversightReview, Of("5.1.b"))).Status(Of("5.1.b")));
    }

    [Theory]
    [InlineData("5.3.a", EvidenceKind.Appointment)]
    [InlineData("5.3.b", EvidenceKind.Appointment)]
    [InlineData("5.3.0-assigned", EvidenceKind.Appointment)]
    [InlineData("6.1.2.c2", EvidenceKind.ResponsibilityMatrix)]
    public void What_stands_and_grew_old_is_confirmed_by_the_act_that_the_remedy_names(string number, EvidenceKind kind)
    {
        var accept = ActivityId.From("accept-risks");
        var story = Bare.As(Ada).Given(
            new DefineActivity { Id = accept }, new NameRiskOwner { Risk = RiskId.From("mail"), Owner = Ceo, AcceptedUnder = accept }, new GiveMandate { Mandate = Mandate53.Conformity, Position = Ciso },
            new GiveMandate { Mandate = Mandate53.Reporting, Position = Ciso }).On(400);
        var stale = Assert.Single(story.Verdict(Of(number)).Shortfalls, each => each.Rule == Rule.V02);
        Assert.Contains("`RecordLeadershipAct` as ", stale.Finding.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("GiveMandate", stale.Finding.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain(story.Given(Verdicts.Act("confirmed", Ada, kind, Of(number))).Verdict(Of(number)).Shortfalls, each => each.Rule == Rule.V02);
    }

    [Fact]
    public void A_profile_that_waives_ages_takes_what_is_old()
    {
        var verdict = Bare.Given(Verdicts.Act("back", Ada, EvidenceKind.SupportAct, Clause.Support)).On(500).Verdict(Clause.Support, Profile.Default with { Waived = [Rule.V02.Id] });
        Assert.Equal((Conforms, null), (verdict.Status, verdict.ShownUntil));
    }

    [Fact]
    public void Time_alone_never_makes_it_better()
    {
        var profile = Profile.Default with { Id = "strict", Rules = [.. Profile.Default.Rules, new(Rule.V03.Id, FindingGrade.Major)] };
        var story = Bare.As(Ada).Given(Verdicts.Act("tell", Ada, EvidenceKind.LeadershipCommunication, Clause.Message));
        Assert.Equal((Major, Major), (story.On(300).Status(Clause.Message, profile), story.On(400).Status(Clause.Message, profile)));
    }

    [Fact]
    public void What_nothing_shows_is_one_lapse_whatever_rules_find_of_the_same()
    {
        // Two lapses: the policy states no objectives (5.2.b), and nobody inside was told (5.2.f).
        var year = Reference.Edit<DraftPolicyVersion>("draft", each => each with { Contents = PolicyContents.FitsPurpose | PolicyContents.MeetRequirements | PolicyContents.KeepImproving }).Without("count");
        var at = year.Steps.Select(step => step.Name).ToList().IndexOf("approval");
        var quiet = new Healthy(year.Steps.SetItem(at, year.Steps[at] with { Commands = view => Reference.Steps.Single(step => step.Name == "approval").Commands(view).Where(command => command is not CommunicatePolicy) }));
        var clause = quiet.Told.On(100).View.Conformity.Assess().Clause("5.2");
        Assert.Equal(["5.2.b V01 minor", "5.2.f V01 minor", "5.2.f L03 minor"], clause.Requirements.SelectMany(each => each.Shortfalls.Where(shortfall => shortfall.Grade is FindingGrade.Minor).Select(shortfall => $"{each.Requirement.Number} {shortfall.Text()}")));
        Assert.DoesNotContain(clause.Shortfalls, each => each.Rule == Rule.V04);
    }
}
