using Isms.Governance.Delegations;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Delegations;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Objectives;

/// <summary>Who owns a risk, and who approves its treatment and accepts what remains.</summary>
public class RiskOwnerTests
{
    private static readonly PositionId Spare = PositionId.From("spare");

    private static readonly RiskId Risk = RiskId.From("R-7");

    private static readonly NameRiskOwner Named = new() { Risk = Risk, Title = "ransomware", Owner = Ciso, AcceptedUnder = Patch };

    /// <summary>The CISO holds the activity and may hand it on; the head of engineering holds it from the CEO.</summary>
    private static readonly Story Given = Story.Empty.With(Office.Register
            .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Patch).Redelegable(1).For(Days(1, 700))), Grant(2, Ceo, Eng, Mandate.ToDecide(Patch).For(Days(1, 700))))
            .Accepts(2, Bo, Grant(3, Ciso, It, Mandate.ToDecide(Patch), under: 1))
            .Accepts(3, Ada, Named)).On(10).As(Gabi);

    private static AcceptResidualRisk Accept(PersonId by) => new() { Id = ExerciseId.From("x-1"), Risk = Risk, By = by, Residual = "medium", Until = Story.Day(300) };

    private static ApproveTreatmentPlan Approve(PersonId by) => new() { Id = ExerciseId.From("x-2"), Risk = Risk, By = by, Plan = "plan 3" };

    private static IEnumerable<string> Found(Story story, int day) => story.Register.At(Story.Day(day)).Findings().Items
        .Where(finding => finding.Subjects.Contains("x-1") || finding.Subjects.Contains("R-7")).Select(finding => finding.Rule.Code()).Distinct();

    [Fact]
    public void The_owner_approves_and_accepts_under_the_named_activity()
    {
        var story = Given.When(Approve(Bo)).Then("authority-exercised", "treatment-plan-approved").When(Accept(Bo)).Then("authority-exercised", "residual-risk-accepted");
        var risk = story.View.Objectives.Find(Risk)!;
        Assert.Equal((Ciso, Bo, "plan 3", "medium"), (risk.Owner, risk.Holder, risk.Plan!.Plan, risk.Acceptance!.Residual));
        Assert.Equal(CoverageVerdict.Covered, story.View.CoverageOf(ExerciseId.From("x-1")).Verdict);
        Assert.Empty(Found(story, 10));
        Assert.Null(story.Register.At(Story.Day(300)).Objectives.Find(Risk)!.Acceptance);
    }

    [Fact]
    public void An_active_delegate_of_the_owner_accepts_in_the_owners_place() =>
        Assert.Empty(Found(Given.When(Accept(Dan)).Then("authority-exercised", "residual-risk-accepted"), 10));

    [Fact]
    public void O04_Somebody_else_is_refused_whatever_they_may_do()
    {
        Given.When(Accept(Ada)).ThenRefused(Rule.O04);
        Given.When(Accept(Eve)).ThenRefused(Rule.O04);
        Given.When(Approve(Eve)).ThenRefused(Rule.O04);
        Given.When(Accept(Liz)).ThenRefused(Rule.A02, Rule.O04);
    }

    [Fact]
    public void O04_A_delegate_whose_delegation_has_ended_is_somebody_else() =>
        Given.As(Bo).Given(Revoke(3)).As(Gabi).When(Accept(Dan)).ThenRefused(Rule.D12, Rule.O04);

    [Fact]
    public void The_owner_too_needs_the_activity() =>
        Given.As(Ada).Given(Revoke(1)).As(Gabi).When(Accept(Bo)).ThenRefused(Rule.D12);

    [Fact]
    public void What_was_accepted_by_somebody_else_is_recorded_and_found()
    {
        var story = Given.When(Accept(Liz) with { IsReported = true, EffectiveFrom = Story.Day(9) }).Then("authority-exercised", "residual-risk-accepted");
        Assert.Equal(["A02", "O04"], Found(story, 10));
        Assert.Empty(Found(story, 8));
    }

    [Fact]
    public void O03_O04_What_is_accepted_of_a_risk_that_nobody_owns_is_refused_or_found()
    {
        var other = RiskId.From("R-8");
        Given.When(Accept(Bo) with { Risk = other }).ThenRefused(Rule.O04);
        var story = Given.When(Accept(Bo) with { Risk = other, IsReported = true }).Then("residual-risk-accepted");
        Assert.Equal(["O03", "O04"], story.View.Findings().Items.Where(finding => finding.Subjects.Contains("R-8")).Select(finding => finding.Rule.Code()));
    }

    [Fact]
    public void O03_A_risk_whose_owner_exists_no_longer_has_none()
    {
        var owned = Given.As(Ada).Given(new RegisterPosition { Id = Spare, ReportsTo = Ceo }, Named with { Owner = Spare });
        owned.When(Retire(Spare)).ThenRefused(Rule.S10);
        owned.Given(Named).When(Retire(Spare)).Then("entry-retired");
        var story = Given.As(Ada).Given(new RegisterPosition { Id = Spare, ReportsTo = Ceo }, Retire(Spare) with { EffectiveFrom = Story.Day(12) }, Named with { Owner = Spare }).On(12);
        Assert.Equal([0, 1], new[] { 11, 12 }.Select(day => story.Register.At(Story.Day(day)).Findings().Of(Rule.O03).Count));
        Assert.Equal("R-7: ransomware: owned by nobody", story.View.Objectives.Find(Risk)!.ToString());
    }

    [Fact]
    public void A_later_owner_takes_the_place_of_an_earlier_one_and_an_earlier_acceptance_stays_sound()
    {
        var story = Given.Given(Accept(Bo)).On(20).As(Ada).When(Named with { Owner = Eng }).Then("risk-owner-named");
        story.When(Named with { Owner = Eng }).ThenNothingChanges();
        Assert.Empty(Found(story, 20));
        story.When(Accept(Bo) with { Id = ExerciseId.From("x-3") }).ThenRefused(Rule.O04);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_S02_another_content_is_refused()
    {
        var story = Given.Given(Accept(Bo));
        story.When(Accept(Bo)).ThenNothingChanges();
        story.When(Accept(Bo) with { Residual = "high" }).ThenRefused(Rule.S02);
    }

    [Fact]
    public void D26_S07_It_is_done_now_and_by_who_does_it()
    {
        Given.When(Accept(Bo) with { DecidedBy = Carl }).ThenRefused(Rule.D26);
        Given.When(Accept(Bo) with { EffectiveFrom = Story.Day(9) }).ThenRefused(Rule.S07);
    }

    [Fact]
    public void S01_Owner_and_activity_exist()
    {
        Given.As(Ada).When(Named with { Owner = PositionId.From("none"), AcceptedUnder = ActivityId.From("none") }).ThenRefused(Rule.S01);
        Given.When(Accept(PersonId.From("nobody")) with { IsReported = true }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void A_report_is_withdrawn_by_a_correction_and_a_done_act_is_not()
    {
        var reported = Given.Given(Accept(Liz) with { IsReported = true });
        Assert.Null(reported.When(new CorrectRecord { Sequence = reported.Register.Sequence, Reason = "another Liz" }).Then("record-withdrawn").View.Objectives.Find(Risk)!.Acceptance);
        var done = Given.Given(Accept(Bo));
        done.When(new CorrectRecord { Sequence = done.Register.Sequence, Reason = "not now" }).ThenRefused(Rule.S08);
    }

    [Fact]
    public void A_default_id_a_blank_or_an_end_before_the_start_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Accept(Bo) with { Risk = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Accept(Bo) with { Id = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Accept(Bo) with { Residual = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Accept(Bo) with { Until = Story.Day(10) }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Approve(Bo) with { Plan = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Named with { Owner = default }));
    }
}
