using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Roles;
using Clause = Isms.Governance.Rules.Clause;
using static Isms.Governance.Conformity.ConformityStatus;
using static Isms.Governance.Tests.Conformity.Healthy;
using static Isms.Governance.Tests.Conformity.Verdicts;

namespace Isms.Governance.Tests.Conformity;

/// <summary>What is on record and says that nobody, nothing or no more shows nothing; and what was decided by who could then shows it still.</summary>
public class SoundEvidenceTests
{
    [Theory]
    [InlineData("7.3.a")]
    [InlineData("7.3.b")]
    [InlineData("7.3.c")]
    public void That_nobody_was_made_aware_shows_no_awareness(string number)
    {
        var counted = new RecordAwarenessCoverage { Id = AwarenessId.From("course"), Topic = "policy, own part, consequences", PeriodFrom = Story.Day(0), PeriodUntil = Story.Day(5), Completed = 0, Addressed = 100 };
        Assert.Equal(["course: E01 `course` made nobody aware"], Bare.Given(counted).Rejected(Of(number)));
        Assert.Equal(Conforms, Bare.Given(counted with { Completed = 1 }).Status(Of(number)));
    }

    [Fact]
    public void That_nobody_knew_shows_no_awareness()
    {
        var check = new RecordKnowledgeCheck { Id = AwarenessId.From("quiz"), Topic = "consequences", Passed = 0, Checked = 50 };
        Assert.Equal(["quiz: E01 in `quiz` nobody knew it"], Bare.Given(check).Rejected(Of("7.3.a")));
        Assert.Equal(Conforms, Bare.Given(check with { Passed = 1 }).Status(Of("7.3.a")));
    }

    [Fact]
    public void A_message_that_reached_nobody_is_none()
    {
        var message = Healthy.Act("tell", Clause.Message, EvidenceKind.LeadershipCommunication, "why") with { OutOf = 100, Audience = "all" };
        Assert.Equal(["tell: E01 `tell` reached nobody", "tell: E01 `tell` reached nobody"], Bare.Given(message with { Reached = 0 }).Rejected(Clause.Message));
        Assert.Equal(Conforms, Bare.Given(message with { Reached = 1 }).Status(Clause.Message));
    }

    [Theory]
    [InlineData(0, 43, Minor)]
    [InlineData(10, 43, Conforms)]
    [InlineData(10, 44, Major)]
    [InlineData(69, 44, Major)]
    [InlineData(70, 44, Conforms)]
    public void A_policy_that_came_to_fewer_than_seven_in_ten_is_not_told_once_it_has_been_in_force_for_a_month(int reached, int day, Isms.Governance.Conformity.ConformityStatus expected) =>
        Assert.Equal(expected, Reference.Edit<CommunicatePolicy>("approval", each => each with { Reached = reached, OutOf = 100 }).Without("count").Told.On(day).Status(Of("5.2.f")));

    [Fact]
    public void A_mandate_on_a_seat_that_nobody_fills_is_held_by_nobody()
    {
        var story = new Healthy(Reference.Steps.RemoveAll(step => step.Day > 200)).With(200, Ada, new LeaveOrganization { Person = Bo }).Told;
        Assert.Equal((Conforms, Major), (story.Register.At(Story.Day(199)).Conformity.VerdictOn(Of("5.3.a"))!.Status, story.On(201).Status(Of("5.3.a"))));
        Assert.Contains("conformity: ciso: E01 nobody fills position `ciso`, which holds the mandate for conformity (5.3 a)", story.On(201).Rejected(Of("5.3.a")));
    }

    [Fact]
    public void Who_reports_without_a_mandate_has_none_and_a_mandate_without_a_report_is_half_of_it()
    {
        var (report, mandate) = (Verdicts.Act("report", Ada, EvidenceKind.PerformanceReport, Of("5.3.b")), new GiveMandate { Mandate = Mandate53.Reporting, Position = Ciso });
        Assert.Equal(["V01 major"], Bare.Given(report).Short(Of("5.3.b")));
        Assert.False(Bare.Given(report).View.Conformity.WhatCountsFor(Of("5.3.b")).IsShown);
        Assert.Equal("V03 observation", Assert.Single(Bare.As(Ada).Given(mandate).Short(Of("5.3.b")), each => each.StartsWith('V')));
        Assert.DoesNotContain(Bare.As(Ada).Given(mandate, report).Short(Of("5.3.b")), each => each.StartsWith('V'));
        Assert.DoesNotContain(Reference.Told.On(300).Short(Of("5.3.b")), each => each.StartsWith('V'));
    }

    [Fact]
    public void A_risk_that_was_accepted_until_a_day_is_not_from_then_on()
    {
        var (risk, accept) = (RiskId.From("mail"), ActivityId.From("accept-risks"));
        var story = Bare.As(Ada).Given(
            new DefineActivity { Id = accept }, new NameRiskOwner { Risk = risk, Owner = Ceo, AcceptedUnder = accept },
            new AcceptResidualRisk { Id = ExerciseId.From("accepted"), Risk = risk, By = Ada, Residual = "small", Until = Story.Day(40) });
        Assert.Equal(Conforms, story.On(39).Status(Of("6.1.3.f")));
        Assert.Equal(["accepted: E01 what `accepted` accepted was accepted until 2026-02-10"], story.On(40).Rejected(Of("6.1.3.f")));
    }

    [Fact]
    public void Means_granted_before_they_were_found_not_enough_are_not_at_hand_until_more_is_granted()
    {
        var story = new Healthy(Reference.Steps.RemoveAll(step => step.Day > 100)).Told.On(110).As(Ada);
        Assert.Equal(Conforms, story.Status(Of("7.1")));
        var since = story.Given(new DecideAdequacy { Id = AdequacyDecisionId.From("ad"), Considered = "the year", IsAdequate = false, Reason = "two posts are missing", DecidedBy = Ada });
        Assert.NotEqual(Conforms, since.Status(Of("7.1")));
        Assert.Contains(since.Rejected(Of("7.1")), each => each.EndsWith("E01 `ad` found the means not enough since, from 2026-04-21", StringComparison.Ordinal));
        Assert.Equal(Conforms, since.On(111).Given(new DecideAdequacy { Id = AdequacyDecisionId.From("ae"), Considered = "the year", IsAdequate = true, DecidedBy = Ada }).Status(Of("7.1")));
    }

    [Fact]
    public void What_a_policy_says_was_decided_by_who_approved_it_and_not_by_who_was_at_the_top_when_it_was_published()
    {
        var zoe = PersonId.From("zoe");
        var story = new Healthy(Reference.Steps.RemoveAll(step => step.Day > 13 || step.Name == "approval")).Told.On(14).As(Ada)
            .Given(new RegisterPerson { Id = zoe }, new ApprovePolicyVersion { Policy = Policy, Version = First, Exercise = ExerciseId.From("approval"), By = Ada, Digest = "sha256:1" })
            .On(16).Given(new EndAppointment { Position = Ceo, Person = Ada }, new AppointPerson { Position = Ceo, Person = zoe })
            .On(20).As(Bo).Given(new PublishPolicyVersion { Policy = Policy, Version = First, Digest = "sha256:1", Availability = new() { Inside = "intranet", Outside = "web" } })
            .On(21);
        Assert.Equal((Conforms, Conforms), (story.Status(Of("5.2.0")), story.Status(Of("5.2.a"))));
    }

    [Fact]
    public void Who_took_note_is_told_by_who_counted() =>
        Assert.Equal(Bo, Reference.Told.On(100).Verdict(Of("5.2.f")).Used.Single(each => each.Act is EvidenceKind.AcknowledgementRecord).By);

    [Fact]
    public void Each_auditor_declares_to_be_impartial()
    {
        var (zoe, audit) = (PersonId.From("zoe"), AuditId.From("audit-3"));
        var story = Reference.Without("audit of leadership").Told.On(395).As(Ada).Given(
            new RegisterPerson { Id = zoe },
            new ReportAudit { Id = audit, Brief = new() { Criteria = ["27001:2022"], Activities = [Accounts], Lead = Pia, Team = [zoe] }, Held = new(Story.Day(390), Story.Day(394)), Conclusion = "kept up" },
            new DeclareImpartiality { Audit = audit, By = Pia });
        Assert.Contains("audit-3: pia: E01 `zoe` of the auditors of `audit-3` did not declare to be impartial", story.Rejected(Of("9.2.2.b")));
        Assert.Equal(Conforms, story.Given(new DeclareImpartiality { Audit = audit, By = zoe }).Status(Of("9.2.2.b")));
    }
}
