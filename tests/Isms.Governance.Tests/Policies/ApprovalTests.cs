using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Policies.Shelf;

namespace Isms.Governance.Tests.Policies;

/// <summary>An approval binds one version with one content, and counts when whoever gave it could.</summary>
public class ApprovalTests
{
    private static readonly DraftPolicyVersion AccessDraft = Draft with { Policy = Access };

    private static readonly SubmitPolicyVersion AccessSubmit = Submit with { Policy = Access };

    private static readonly ApprovePolicyVersion AccessApprove = Approve with { Policy = Access };

    private static readonly Story AccessSubmitted = Given.Given(AccessDraft, AccessSubmit);

    [Fact]
    public void The_approval_enters_the_ledger_of_exercises_with_the_digest_and_whose_case_it_is()
    {
        var act = (AuthorityExercised)Approved.Register.Journal.Select(record => record.Event).Single(each => each is AuthorityExercised);
        Assert.Equal((Establish, "d1", Dan), (act.Activity, act.Object, act.RequestedBy!.Value));
        Assert.Equal([Bo], act.Beneficiaries);
        Assert.True(Approved.View.Policies.ApprovalOf(Isp, One).IsCovered);
        Assert.Equal([ExerciseId.From("X-1")], Approved.View.Policies.VersionOf(Isp, One)!.Approvals);
    }

    [Fact]
    public void E04_Only_the_content_that_was_drafted_is_approved()
    {
        Submitted.When(Approve with { Digest = "d2" }).ThenRefused(Rule.E04);
        Submitted.When(Approve with { Digest = "d2", IsReported = true }).Then("authority-exercised", "policy-version-approved");
    }

    [Fact]
    public void The_top_policy_is_approved_by_top_management_whoever_prepares_it()
    {
        Submitted.When(Approve with { By = Bo }).ThenRefused(Rule.A02);
        Submitted.When(Approve with { By = Carl }).ThenRefused(Rule.A02);
        Submitted.When(Grant(1, Ceo, Ciso, Of(Establish) with { Kinds = ActKinds.Decide })).ThenRefused(Rule.D03);
    }

    [Fact]
    public void A_topic_policy_is_approved_by_a_delegate()
    {
        var story = AccessSubmitted.Given(Grant(1, Ceo, Ciso, Of(Topics)));
        story.When(AccessApprove with { By = Eve }).ThenRefused(Rule.A02);
        var approved = Given.Given(AccessDraft with { Author = Dan }, AccessSubmit, Grant(1, Ceo, Ciso, Of(Topics))).When(AccessApprove with { By = Bo }).Then("authority-exercised", "policy-version-approved");
        Assert.Contains("as delegate on behalf of position `ceo`", approved.View.Policies.ApprovalOf(Access, One).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void D21_Neither_the_author_nor_who_submitted_it_approves_it()
    {
        var story = Given.Given(AccessDraft with { Author = Ada }, AccessSubmit);
        story.When(AccessApprove).ThenRefused(Rule.D21);
        Given.Given(AccessDraft, AccessSubmit with { By = Ada }).When(AccessApprove).ThenRefused(Rule.D21);
        story.When(AccessApprove with { IsReported = true }).Then("authority-exercised", "policy-version-approved");
        AccessSubmitted.When(AccessApprove).Then("authority-exercised", "policy-version-approved");
    }

    [Fact]
    public void A_version_whose_author_has_left_is_approved_all_the_same() =>
        Submitted.On(11).Given(Leave(Bo)).When(Approve).Then("authority-exercised", "policy-version-approved");

    [Fact]
    public void D20_A_body_approves_with_its_quorum()
    {
        var story = Given.Given(AccessDraft with { Author = Liz }, AccessSubmit with { By = Liz }, Grant(1, Ceo, Committee, Of(Topics)));
        story.When(AccessApprove with { By = Bo }).ThenRefused(Rule.D20);
        story.When(AccessApprove with { By = new() { Person = Bo, With = [Dan] } }).Then("authority-exercised", "policy-version-approved");
        AccessSubmitted.Given(Grant(1, Ceo, Committee, Of(Topics))).When(AccessApprove with { By = new() { Person = Eve, With = [Dan] } }).ThenRefused(Rule.D20);
    }

    [Fact]
    public void D26_and_S07_It_is_done_now_by_who_does_it()
    {
        Submitted.When(Approve with { DecidedBy = Bo }).ThenRefused(Rule.D26);
        Submitted.On(12).When(Approve with { DecidedAt = Story.Day(11), Reference = "minutes" }).ThenRefused(Rule.S07);
    }

    [Fact]
    public void E04_Nothing_is_published_that_nobody_approved_who_could()
    {
        Submitted.When(Publish).ThenRefused(Rule.E04);
        Approved.When(Publish with { Digest = "d2" }).ThenRefused(Rule.E04);
        Submitted.Given(Approve with { By = Bo, IsReported = true }).When(Publish).ThenRefused(Rule.E04);
    }

    [Fact]
    public void What_is_reported_is_found_where_the_approval_lacks_something()
    {
        Assert.Empty(InForce.Codes(Rule.E04));
        Assert.Equal(["E04"], Submitted.Given(Publish with { IsReported = true }).Codes(Rule.E04));
        Assert.Equal(["E04"], Approved.Given(Publish with { IsReported = true, Digest = "d2" }).Codes(Rule.E04));
        var uncovered = Submitted.Given(Approve with { By = Carl, IsReported = true }, Publish with { IsReported = true });
        Assert.Equal(["E04"], uncovered.Codes(Rule.E04));
        Assert.False(uncovered.View.Policies.ApprovalOf(Isp, One).IsCovered);
    }

    [Fact]
    public void A_ratified_approval_counts_from_when_it_is_ratified()
    {
        var topic = AccessSubmitted.Given(AccessApprove with { By = Eve, IsReported = true }, Publish with { Policy = Access, IsReported = true });
        Assert.Equal(["E04"], topic.Codes(Rule.E04));
        var ratified = topic.On(20).Given(new RatifyExercise { Exercise = ExerciseId.From("X-1") });
        Assert.Empty(ratified.Codes(Rule.E04));
        Assert.Single(ratified.Register.At(Story.Day(19)).Findings().Of(Rule.E04));
        Assert.Equal(CoverageVerdict.Ratified, ratified.View.Policies.ApprovalOf(Access, One).Approvals[0].AsKnownNow.Verdict);
        Assert.Contains("as known when it was recorded: not covered", ratified.View.Policies.ApprovalOf(Access, One).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_it_was_covered_is_told_as_known_then_and_as_known_now()
    {
        var left = Approved.On(30).Given(Leave(Ada) with { EffectiveFrom = Story.Day(9), Reference = "letter" });
        var approval = left.View.Policies.ApprovalOf(Isp, One);
        Assert.False(approval.IsCovered);
        Assert.Equal((CoverageVerdict.Covered, true), (approval.Approvals[0].AsKnownThen.Verdict, approval.Approvals[0].HasChanged));
        Assert.True(left.Register.AsOf(Story.Day(30), Approved.Register.Sequence).Policies.ApprovalOf(Isp, One).IsCovered);
    }

    [Fact]
    public void An_approval_of_what_is_not_on_record_cannot_be_told() =>
        Assert.Equal("not evaluable: version `2.0` of policy `isp` is not on record at 2026-01-11", Given.View.Policies.ApprovalOf(Isp, Two).ToString());

    [Fact]
    public void The_approval_explains_itself() => Assert.Equal(
        """
        version `1.0` of policy `isp` is approved by somebody who could at 2026-01-11
        └─ approved at 2026-01-11 with the content `d1`
           └─ X-1: 2026-01-11: ada: decide `establish`: covered, as original holder
        """.ReplaceLineEndings("\n"), Approved.View.Policies.ApprovalOf(Isp, One).ToString());
}
