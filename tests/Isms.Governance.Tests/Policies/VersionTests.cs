using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Policies.Shelf;

namespace Isms.Governance.Tests.Policies;

/// <summary>How a version of a policy goes from its draft to publication, and what is in force meanwhile.</summary>
public class VersionTests
{
    [Fact]
    public void A_version_goes_from_draft_by_submission_and_approval_to_publication()
    {
        var story = Given.When(Draft).Then("policy-version-drafted");
        Assert.Equal(PolicyVersionState.Draft, story.StateOf(One));
        story = story.When(Submit).Then("policy-version-submitted");
        Assert.Equal(PolicyVersionState.Submitted, story.StateOf(One));
        story = story.When(Approve).Then("authority-exercised", "policy-version-approved");
        Assert.Equal(PolicyVersionState.Approved, story.StateOf(One));
        story = story.When(Publish).Then("policy-version-published");
        Assert.Equal(PolicyVersionState.InForce, story.StateOf(One));
        Assert.Equal(One, story.View.Policies.InForce(Isp)!.Version);
        Assert.Null(story.Register.At(Story.Day(9)).Policies.InForce(Isp));
    }

    [Fact]
    public void Each_step_again_changes_nothing()
    {
        Given.When(RegisterIsp).ThenNothingChanges();
        Given.Given(Draft).On(11).When(Draft).ThenNothingChanges();
        Submitted.On(11).When(Submit).ThenNothingChanges();
        Approved.On(11).When(Approve).ThenNothingChanges();
        InForce.On(11).When(Publish).ThenNothingChanges();
        InForce.On(11).When(Tell).ThenNothingChanges();
    }

    [Fact]
    public void S02_The_same_with_other_content_is_refused()
    {
        Given.When(RegisterIsp with { Title = "other" }).ThenRefused(Rule.S02);
        Submitted.When(Draft with { Digest = "d2" }).ThenRefused(Rule.S02);
        Approved.When(Approve with { Comment = "fine" }).ThenRefused(Rule.L01, Rule.S02);
        InForce.When(Publish with { Availability = new() { Inside = "elsewhere" } }).ThenRefused(Rule.L01, Rule.S02);
        InForce.When(Tell with { Reached = 91 }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void A_draft_is_written_anew_until_it_is_submitted_and_again_when_it_was_sent_back()
    {
        var story = Given.Given(Draft).On(11).When(Draft with { Digest = "d2" }).Then("policy-version-drafted");
        story = story.Given(Submit).When(new RequestPolicyChange { Policy = Isp, Version = One, By = Ada, Reason = "too long" }).Then("policy-change-requested");
        story.When(new RequestPolicyChange { Policy = Isp, Version = One, By = Ada, Reason = "too long" }).ThenNothingChanges();
        Assert.Equal(PolicyVersionState.ChangeRequested, story.StateOf(One));
        story = story.On(12).Given(Draft with { Digest = "d3" }, Submit);
        Assert.Equal(("d3", PolicyVersionState.Submitted), (story.View.Policies.VersionOf(Isp, One)!.Digest, story.StateOf(One)));
        Assert.Equal("d1", story.Register.At(Story.Day(10)).Policies.VersionOf(Isp, One)!.Digest);
    }

    [Fact]
    public void L01_A_second_open_version_of_one_policy_is_refused_until_the_first_is_published_or_discarded()
    {
        var second = Draft with { Version = Two, Digest = "d2" };
        Given.Given(Draft).When(second).ThenRefused(Rule.L01);
        Submitted.When(second).ThenRefused(Rule.L01);
        Approved.When(second).ThenRefused(Rule.L01);
        InForce.When(second).Then("policy-version-drafted");
        Given.Given(Draft).When(second with { Policy = Access }).Then("policy-version-drafted");
        var discarded = Submitted.When(new DiscardPolicyVersion { Policy = Isp, Version = One, By = Bo, Reason = "begun anew" }).Then("policy-version-discarded");
        Assert.Equal(PolicyVersionState.Discarded, discarded.StateOf(One));
        discarded.When(new DiscardPolicyVersion { Policy = Isp, Version = One, By = Bo, Reason = "begun anew" }).ThenNothingChanges();
        discarded.When(second).Then("policy-version-drafted");
        discarded.When(Submit).ThenRefused(Rule.L01);
    }

    [Fact]
    public void L01_A_draft_that_is_entered_late_does_not_open_beside_a_later_one()
    {
        var story = InForce.On(20).Given(Draft with { Version = Two, Digest = "d2" });
        story.When(Draft with { Version = VersionId.From("1.5"), Digest = "d15", EffectiveFrom = Story.Day(15) }).ThenRefused(Rule.L01);
    }

    [Fact]
    public void L01_No_step_is_left_out()
    {
        Given.Given(Draft).When(Approve).ThenRefused(Rule.L01);
        Given.Given(Draft).When(new RequestPolicyChange { Policy = Isp, Version = One, By = Ada, Reason = "no" }).ThenRefused(Rule.L01);
        Submitted.When(Submit with { By = Bo }).ThenRefused(Rule.L01, Rule.S02);
        InForce.When(new DiscardPolicyVersion { Policy = Isp, Version = One, By = Bo }).ThenRefused(Rule.L01);
    }

    [Fact]
    public void A_version_that_is_published_later_supersedes_the_one_before()
    {
        var story = InForce.On(30).Given(Whole(Two, "d2", "X-2"));
        Assert.Equal([PolicyVersionState.Superseded, PolicyVersionState.InForce], story.View.Policies.LifeOf(Isp).Versions.Select(version => version.State));
        Assert.Equal(Story.Day(30), story.View.Policies.VersionOf(Isp, One)!.Since);
        Assert.Equal(One, story.Register.At(Story.Day(29)).Policies.InForce(Isp)!.Version);
    }

    [Fact]
    public void Who_may_approve_may_withdraw_and_nothing_is_done_with_a_withdrawn_policy()
    {
        var withdraw = new WithdrawPolicy { Policy = Isp, Exercise = ExerciseId.From("X-9"), By = Ada, Reason = "merged" };
        InForce.When(withdraw with { By = Bo }).ThenRefused(Rule.A02);
        var story = InForce.When(withdraw).Then("authority-exercised", "policy-withdrawn");
        story.On(11).When(withdraw).ThenNothingChanges();
        Assert.Null(story.View.Policies.InForce(Isp));
        Assert.Equal(PolicyVersionState.Withdrawn, story.StateOf(One));
        story.When(Draft with { Version = Two }).ThenRefused(Rule.S01);
        story.When(withdraw with { Exercise = ExerciseId.From("X-10") }).ThenRefused(Rule.S01);
        Assert.Equal(["withdrawn"], story.View.Policies.LifeOf(Isp).Versions.Select(version => version.ToString().Split(' ')[5]));
        var reported = InForce.When(withdraw with { By = Bo, IsReported = true }).Then("authority-exercised", "policy-withdrawn");
        Assert.Contains(reported.View.Findings().Items, finding => finding.Rule == Rule.A02 && finding.Subjects.Contains("X-9"));
    }

    [Fact]
    public void S01_What_a_step_names_is_there()
    {
        Given.When(RegisterIsp with { Policy = PolicyId.From("x"), Owner = PositionId.From("nobody") }).ThenRefused(Rule.S01);
        Given.When(RegisterIsp with { Policy = PolicyId.From("x"), ApprovedUnder = ActivityId.From("nothing") }).ThenRefused(Rule.S01);
        Given.When(Draft with { Policy = PolicyId.From("x") }).ThenRefused(Rule.S01);
        Given.When(Draft with { Author = PersonId.From("nobody") }).ThenRefused(Rule.S01);
        Given.When(Submit).ThenRefused(Rule.S01);
        Given.When(Approve).ThenRefused(Rule.S01);
        Given.When(Approve with { Policy = PolicyId.From("x") }).ThenRefused(Rule.S01);
        Given.When(Publish).ThenRefused(Rule.S01);
        Given.When(Tell).ThenRefused(Rule.S01);
        Given.When(new WithdrawPolicy { Policy = PolicyId.From("x"), Exercise = ExerciseId.From("X-9"), By = Ada, Reason = "merged" }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S05_and_D16_A_policy_is_set_up_by_a_decision_that_is_written_down_where_it_is_entered_late()
    {
        var register = RegisterAccess with { Policy = PolicyId.From("x") };
        Given.When(register with { DecidedAt = Story.Day(9) }).ThenRefused(Rule.S05);
        Given.When(register with { EffectiveFrom = Story.Day(9) }).ThenRefused(Rule.D16);
        Given.When(register with { DecidedAt = Story.Day(9), Reference = "minutes 7" }).Then("policy-registered");
    }

    [Fact]
    public void S06_S07_and_E02_hold_for_what_is_written()
    {
        Story.Empty.When(RegisterIsp).ThenRefused(Rule.S01, Rule.S06);
        Given.When(Draft with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);
        Given.When(Draft with { Evidence = [new() { Source = "wiki", Kind = Isms.Governance.Requirements.EvidenceKind.PolicyDocument, At = Story.Day(11) }] }).ThenRefused(Rule.E02);
    }

    [Fact]
    public void D03_The_top_policy_is_approved_under_what_top_management_cannot_let_go()
    {
        Given.When(RegisterIsp with { Policy = PolicyId.From("x"), ApprovedUnder = Topics }).ThenRefused(Rule.D03);
        Given.When(RegisterIsp with { Policy = PolicyId.From("x"), ApprovedUnder = Sign }).Then("policy-registered");
        var opened = Submitted.Given(new ChangeEntry { To = new Activity { Id = Establish } });
        opened.When(Approve).ThenRefused(Rule.D03);
        Assert.Equal(["D03"], opened.Codes(Rule.D03));
    }

    [Fact]
    public void A_wrong_draft_is_corrected_and_what_was_known_then_stays()
    {
        var story = Given.Given(Draft);
        var wrong = story.Register.Journal.Last();
        var corrected = story.When(new CorrectRecord { Sequence = wrong.Sequence, Reason = "other file", Replacement = (PolicyVersionDrafted)wrong.Event with { Digest = "d0" } })
            .Then("record-withdrawn", "policy-version-drafted");
        Assert.Equal("d0", corrected.View.Policies.VersionOf(Isp, One)!.Digest);
        Assert.Equal("d1", corrected.Register.AsOf(Story.Day(10), wrong.Sequence).Policies.VersionOf(Isp, One)!.Digest);
        story.When(new CorrectRecord { Sequence = wrong.Sequence, Reason = "other file", Replacement = (PolicyVersionDrafted)wrong.Event with { Version = Two } }).ThenRefused(Rule.S08);
        InForce.When(new CorrectRecord { Sequence = InForce.Register.Sequence - 1, Reason = "not so" }).ThenRefused(Rule.S08);
    }

    [Fact]
    public void A_default_id_or_a_blank_is_a_broken_contract()
    {
        GovernanceCommand[] broken =
        [
            RegisterIsp with { Policy = default }, RegisterIsp with { Policy = PolicyId.From("x"), Title = " " }, RegisterIsp with { Owner = default }, RegisterIsp with { ApprovedUnder = default },
            RegisterIsp with { Policy = PolicyId.From("x"), ReviewEvery = Period.Zero }, RegisterIsp with { Policy = PolicyId.From("x"), Level = (PolicyLevel)7 },
            Draft with { Version = default }, Draft with { Author = default }, Draft with { Digest = " " }, Draft with { Words = 0 }, Draft with { Contents = (PolicyContents)64 },
            Submit with { By = default }, Approve with { Exercise = default }, Approve with { By = default(PersonId) }, Approve with { Digest = "" }, Approve with { Comment = " " },
            Publish with { Digest = " " }, Publish with { Availability = new() { Inside = "a", Outside = "b", NotOutsideBecause = "c" } },
            Tell with { Id = default }, Tell with { Audience = " " }, Tell with { Reached = 121 }, Tell with { To = (PolicyAudience)7 },
            new RequestPolicyChange { Policy = Isp, Version = One, By = Ada, Reason = " " }, new DiscardPolicyVersion { Policy = Isp, Version = One, By = Ada, Reason = " " },
            new WithdrawPolicy { Policy = Isp, Exercise = default, By = Ada, Reason = "x" }, new WithdrawPolicy { Policy = Isp, Exercise = ExerciseId.From("x"), By = Ada, Reason = " " },
        ];
        Assert.All(broken, command => Assert.ThrowsAny<ArgumentException>(() => Submitted.When(command)));
    }
}
