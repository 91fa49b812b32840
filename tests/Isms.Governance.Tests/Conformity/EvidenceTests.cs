using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Policies;
using static Isms.Governance.Conformity.ConformityStatus;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>Which records of all chapters show a requirement, which are rejected, and why.</summary>
public class EvidenceTests
{
    private static readonly RecordLeadershipAct Back = Act("back", Bo, EvidenceKind.SupportAct, Clause.Support);

    [Fact]
    public void Somebody_who_came_to_the_top_later_was_not_there_then()
    {
        var story = Bare.Given(Back).On(30).As(Gabi).Given(new DesignateTopManagement { Position = Ciso });
        Assert.Equal(["back: E01 neither who did `back` nor its source was in top management at 2026-01-11: `bo`"], story.Rejected(Clause.Support));
        Assert.Equal(Conforms, story.Given(Back with { Id = LeadershipActId.From("later") }).Status(Clause.Support));
    }

    [Fact]
    public void Somebody_who_has_left_since_was_there_then()
    {
        var story = Bare.Given(Back with { By = Ada }).On(20).Given(Leave(Ada));
        Assert.Equal(Conforms, story.On(30).Status(Clause.Support));
    }

    [Fact]
    public void What_is_withdrawn_shows_nothing_from_then_on_and_did_as_known_then()
    {
        var story = Bare.Given(Back with { By = Ada });
        var withdrawn = story.On(20).Given(new CorrectRecord { Sequence = story.Register.Sequence, Reason = "never happened" });
        Assert.Equal((Minor, 0), (withdrawn.Status(Clause.Support), withdrawn.Verdict(Clause.Support).Evidence.Count));
        Assert.Equal(Conforms, withdrawn.Register.AsOf(Story.Day(20), story.Register.Sequence).Conformity.VerdictOn(Clause.Support)!.Status);
        Assert.Equal(Minor, withdrawn.Register.At(Story.Day(11)).Conformity.VerdictOn(Clause.Support)!.Status);
    }

    [Fact]
    public void An_approval_by_somebody_who_could_not_does_not_establish_a_policy()
    {
        var story = Shelf.Submitted.Given(Shelf.Approve with { By = Carl, IsReported = true }, Shelf.Publish with { IsReported = true });
        Assert.StartsWith("isp/1.0: E01 ", Assert.Single(story.Rejected(Clause.Policy)), StringComparison.Ordinal);
        Assert.Equal(["V01 major", "E04 minor"], story.Short(Clause.Policy));
        Assert.Equal(Conforms, Shelf.InForce.Status(Clause.Policy));
    }

    [Fact]
    public void A_grant_by_somebody_who_could_not_makes_no_means_available()
    {
        GrantResources grant = new() { Id = ExerciseId.From("x-1"), Request = ResourceRequestId.From("RQ-1"), By = Dan, Quantity = Quantity.Money(500m, "EUR"), Activity = Spend, IsReported = true };
        var story = Bare.Given(new RequestResources { Id = grant.Request, By = Dan, For = "a scanner", Quantity = Quantity.Money(500m, "EUR"), NeededFrom = Story.Day(11), NeededUntil = Story.Day(99) });
        Assert.StartsWith("x-1: E01 `dan` had no authority for `x-1`: ", Assert.Single(story.Given(grant).Rejected(Of("7.1"))), StringComparison.Ordinal);
        Assert.Equal("V01 minor", story.Given(grant).Short(Of("7.1"))[0]);
        Assert.Equal(Conforms, story.Given(grant with { By = Ada }).Status(Of("7.1")));
        Assert.True(story.Given(grant with { By = Ada }).View.Conformity.WhatCountsFor(Clause.Resources).IsShown);
    }

    [Fact]
    public void Means_that_were_enough_once_and_are_found_not_enough_since_are_not_at_hand()
    {
        DecideAdequacy enough = new() { Id = AdequacyDecisionId.From("ad-1"), Considered = "the year", IsAdequate = true, DecidedBy = Ada };
        var once = Bare.Given(enough);
        Assert.Equal(Conforms, once.Status(Of("7.1")));

        var since = once.On(20).Given(enough with { Id = AdequacyDecisionId.From("ad-2"), IsAdequate = false });
        Assert.Equal(["ad-1: E01 `ad-2` found the means not enough since, from 2026-01-21"], since.Rejected(Of("7.1")));
        Assert.Equal("V01 minor", since.Short(Of("7.1"))[0]);
        Assert.Equal(Conforms, since.Register.At(Story.Day(19)).Conformity.VerdictOn(Of("7.1"))!.Status);
        Assert.Equal(Conforms, since.On(30).Given(enough with { Id = AdequacyDecisionId.From("ad-3") }).Status(Of("7.1")));
    }

    [Fact]
    public void A_grant_of_which_nobody_can_say_whether_it_was_covered_makes_no_means_available()
    {
        GrantResources grant = new() { Id = ExerciseId.From("x-1"), Request = ResourceRequestId.From("RQ-1"), By = Ada, Quantity = Quantity.Hours(5), Activity = Spend, IsReported = true };
        var story = Bare.Given(new RequestResources { Id = grant.Request, By = Dan, For = "a post", Quantity = Quantity.Hours(5), NeededFrom = Story.Day(11), NeededUntil = Story.Day(99) }, grant);
        Assert.StartsWith("x-1: E01 whether `ada` had authority for `x-1` cannot be said: ", Assert.Single(story.Rejected(Of("7.1"))), StringComparison.Ordinal);
        Assert.Equal("V01 minor", story.Short(Of("7.1"))[0]);
    }

    [Fact]
    public void An_approval_of_other_content_than_what_is_in_force_shows_nothing_of_it()
    {
        var story = Shelf.Submitted.Given(Shelf.Approve with { IsReported = true, Digest = "other" }, Shelf.Approve with { Exercise = ExerciseId.From("x-second"), IsReported = true }, Shelf.Publish with { IsReported = true });
        Assert.Single(story.Verdict(Clause.Policy).Used);
        Assert.Contains("approved with the content `other`", Assert.Single(story.Rejected(Clause.Policy)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dependent_auditor_audits_nothing_and_the_report_is_a_report_all_the_same()
    {
        ReportAudit audit = new() { Id = AuditId.From("A-1"), Brief = new() { Criteria = ["27001:2022"], Activities = [Patch], Lead = Liz }, Held = new(Story.Day(30), Story.Day(32)), Conclusion = "kept up" };
        var story = Bare.Given(new AssignResponsibility { Activity = Patch, Position = Lead }).On(33);
        Assert.Equal(["V01 major"], story.Given(audit).Short(Of("9.2.1.a1")));
        Assert.StartsWith("A-1: E01 the auditors of `A-1` were not independent: ", Assert.Single(story.Given(audit).Rejected(Of("9.2.1.b"))), StringComparison.Ordinal);
        Assert.Equal(Conforms, story.Given(audit).Status(Of("9.2.2.c")));
        Assert.Equal(Conforms, story.Given(audit with { Brief = audit.Brief with { Lead = Xi } }).Status(Of("9.2.1.a1")));
    }

    [Fact]
    public void A_risk_is_accepted_by_its_owner_and_by_nobody_else()
    {
        var risk = RiskId.From("R-7");
        var story = Bare.Given(new NameRiskOwner { Risk = risk, Owner = Ciso, AcceptedUnder = Patch });
        AcceptResidualRisk accept = new() { Id = ExerciseId.From("x-1"), Risk = risk, By = Dan, Residual = "medium", IsReported = true };
        Assert.Equal(["x-1: E01 `dan` was not the owner of risk `R-7` at 2026-01-11"], story.Given(accept).Rejected(Of("6.1.3.f")));
        Assert.Equal("V01 major", story.Given(accept).Short(Of("6.1.3.f"))[0]);
        Assert.True(story.Given(accept with { By = Bo }).View.Conformity.WhatCountsFor(Of("6.1.3.f")).IsShown);
    }

    [Fact]
    public void A_review_of_a_delegation_is_a_look_and_nothing_else()
    {
        var story = Bare.Given(Delegations.Desk.Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(10m, "EUR")), Delegations.Desk.Grant(2, Ceo, Ciso, Delegations.Desk.Of(Speak) with { Kinds = ActKinds.Prepare }))
            .Given(Act("budget", Bo, EvidenceKind.BudgetDecision, Clause.Resources)).On(20);
        Assert.False(story.View.Conformity.WhatCountsFor(Clause.Resources).IsShown);
        var reviewed = story.Given(new ReviewDelegation { Item = Delegations.Desk.Item(1) }, new ReviewDelegation { Item = Delegations.Desk.Item(2) });
        Assert.True(reviewed.View.Conformity.WhatCountsFor(Clause.Resources).IsShown);
        Assert.Empty(reviewed.View.Conformity.WhatCountsFor(Clause.Message).Acts);
        Assert.Empty(reviewed.View.Findings().Of(Rule.E01));
    }
}
