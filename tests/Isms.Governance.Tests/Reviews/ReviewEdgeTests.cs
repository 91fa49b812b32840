using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Reviews.Boardroom;

namespace Isms.Governance.Tests.Reviews;

/// <summary>Management reviews at the edges: everything wrong at once, who was gone already, who acted for a time.</summary>
public class ReviewEdgeTests
{
    private static readonly Story Signed = Ready.Given(Closing, Signing);

    [Fact]
    public void A_decision_without_owner_and_date_is_refused_for_both_and_recorded_with_both_lacking()
    {
        var story = Given.Given(Plan).On(21).Given(Hold);
        Assert.Equal(2, story.When(Change with { Owner = null, Due = null, Action = null }).ThenRefused(Rule.M03).Violations.Count);
        var reported = story.Given(Change with { Owner = null, Due = null, Action = null, IsReported = true });
        Assert.Equal(2, reported.View.Reviews.WhatLacks(First)!.Items.Count(finding => finding.Subjects.Contains("MR-1/2")));
    }

    [Fact]
    public void Nobody_signs_who_was_not_there_done_or_reported()
    {
        var closed = Ready.Given(Closing);
        closed.When(Signing with { By = Carl }).ThenRefused(Rule.M06);
        closed.When(Signing with { By = Carl, IsReported = true }).ThenRefused(Rule.M06);
        Assert.Equal(2, Ready.When(Signing with { By = Carl, IsReported = true }).ThenRefused(Rule.M06).Violations.Count);
        closed.When(Signing with { By = Bo }).ThenRefused(Rule.M06);
        closed.When(Signing with { By = Bo, IsReported = true }).Then("review-signed-off");
    }

    [Fact]
    public void A_review_whose_only_top_manager_is_known_later_to_have_been_gone_shows_nothing()
    {
        Assert.DoesNotContain("V01 major", Signed.Short(Of("9.3.1")));
        var story = Signed.On(30).As(Carl).Given(new LeaveOrganization { Person = Ada, EffectiveFrom = Story.Day(15) });
        Assert.Contains("V01 major", story.Short(Of("9.3.1")));
        Assert.DoesNotContain("V01 major", story.Register.AsOf(Story.Day(30), Signed.Register.Sequence).Conformity.VerdictOn(Of("9.3.1"))!.Short());
    }

    [Fact]
    public void Who_acts_for_the_head_attends_as_top_management_and_no_longer_when_that_is_over()
    {
        Story Chaired(int until) => Given.As(Gabi).Given(Act(Ceo, Eve, until: until)).As(Ada).Given(Plan).On(21).Given([Hold with { Chair = Eve, Attendees = [Bo] }, .. Inputs(First), Improve, Change, Conclude]);
        Chaired(21).When(Closing).Then("review-closed");
        Chaired(20).When(Closing).ThenRefused(Rule.M01);
    }
}
