using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Roles;

/// <summary>Pairs that are no longer kept apart, and pairs that are commonly kept apart.</summary>
public class SegregationEndTests
{
    private static readonly SegregationId Pair = SegregationId.From("hire-and-patch");

    private static readonly Story Given = Story.Empty.With(Register).On(1).As(Ada).Given(
        new DefineSegregation { Id = Pair, One = Hire, Other = Patch }, new AssignResponsibility { Activity = Hire, Position = Ciso });

    private static readonly AssignResponsibility Other = new() { Activity = Patch, Position = Ciso };

    private static readonly EndSegregation End = new() { Pair = Pair, Reason = "the tool keeps them apart" };

    [Fact]
    public void A_pair_that_has_ended_keeps_nothing_apart_from_then_on()
    {
        var ended = Given.On(20).When(End).Then("segregation-ended");
        ended.When(Other).Then("responsibility-assigned");
        Assert.Empty(ended.View.Segregation(SegregationKind.Held));
        Assert.Single(ended.On(19).View.Segregation(SegregationKind.Held));
        Assert.Single(ended.Register.AsOf(Story.Day(20), Given.Register.Sequence).Segregation(SegregationKind.Held));
        ended.When(End).ThenNothingChanges();
    }

    [Fact]
    public void A_pair_that_is_to_end_still_keeps_apart_until_then_and_may_end_earlier()
    {
        var planned = Given.Given(End with { EffectiveFrom = Story.Day(30) });
        planned.When(Other).ThenRefused(Rule.R08);
        planned.When(Other with { EffectiveFrom = Story.Day(30) }).Then("responsibility-assigned");
        Assert.Empty(planned.On(20).When(End).Then("segregation-ended").View.Segregation(SegregationKind.Held));
    }

    [Fact]
    public void S01_Only_a_pair_that_was_defined_before_ends()
    {
        Given.When(End).ThenRefused(Rule.S01);
        Given.On(2).When(End with { Pair = SegregationId.From("unheard-of") }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S02_An_id_is_not_used_again_and_S01_what_has_ended_needs_no_exception()
    {
        var ended = Given.On(20).Given(End);
        ended.When(new DefineSegregation { Id = Pair, One = Hire, Other = Patch }).ThenRefused(Rule.S02);
        ended.When(new AcceptSegregationRisk { Pair = Pair, Reason = "three people", Until = Story.Day(30) }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void D26_A_pair_is_ended_by_who_may_define_it()
    {
        Given.On(2).As(Carl).When(End).ThenRefused(Rule.D26);
        Given.On(2).As(Gabi).When(End).Then("segregation-ended");
    }

    [Fact]
    public void A_blank_reason_is_a_broken_contract() => Assert.ThrowsAny<ArgumentException>(() => Given.When(End with { Reason = " " }));

    [Fact]
    public void The_common_pairs_are_adopted_with_one_call_as_far_as_their_duties_are_activities_here()
    {
        Assert.Equal(9, SegregationTemplate.Common.Count);
        Assert.Equal(9, SegregationTemplate.Common.Select(pair => pair.Id).Distinct().Count());
        var adopted = Given.Given([.. SegregationTemplate.Adopt(new Dictionary<SeparatedDuty, ActivityId>
        {
            [SeparatedDuty.ProposeBudget] = Budget, [SeparatedDuty.ApproveBudget] = Spend, [SeparatedDuty.OperateControl] = Patch, [SeparatedDuty.AuditControl] = Govern, [SeparatedDuty.OwnRisk] = Hire,
        })]);
        Assert.Equal(["propose-approve-budget"], adopted.View.Segregation(SegregationKind.SameCase).Select(pair => pair.Id.Value));
        Assert.Equal(["hire-and-patch", "operate-audit-control"], adopted.View.Segregation(SegregationKind.Held).Select(pair => pair.Id.Value));
        Assert.ThrowsAny<ArgumentException>(() => SegregationTemplate.Common[0].With(Hire, Hire));
    }
}
