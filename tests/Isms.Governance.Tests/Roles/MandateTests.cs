using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Roles;

/// <summary>The two mandates of 5.3, each given for itself.</summary>
public class MandateTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly Story Both = Given.Given(Give(Mandate53.Conformity, Ciso), Give(Mandate53.Reporting, It));

    private static GiveMandate Give(Mandate53 mandate, PositionId position) => new() { Mandate = mandate, Position = position };

    private static EndMandate End(Mandate53 mandate, PositionId position) => new() { Mandate = mandate, Position = position };

    private static IEnumerable<string> Found(Story story, Rule rule) => story.View.Findings().Of(rule).Select(finding => finding.Message);

    private static IEnumerable<PositionId> Holders(Story story, Mandate53 mandate) => story.View.Roles.WhoHolds(mandate).Select(held => held.Seat.Position);

    [Fact]
    public void Each_mandate_is_an_appointment_of_its_own()
    {
        Assert.Equal([Ciso], Holders(Both, Mandate53.Conformity));
        Assert.Equal([It], Holders(Both, Mandate53.Reporting));
        Both.When(Give(Mandate53.Reporting, It)).ThenNothingChanges();
        var ended = Both.On(20).When(End(Mandate53.Reporting, It)).Then("mandate-ended");
        ended.When(End(Mandate53.Reporting, It)).ThenNothingChanges();
        Assert.Empty(Holders(ended, Mandate53.Reporting));
        Assert.Equal([It], Holders(ended.On(19), Mandate53.Reporting));
        Assert.Equal([Ciso], Holders(ended, Mandate53.Conformity));
        Assert.Equal([It], Holders(ended.With(ended.Register).Given(Give(Mandate53.Reporting, It)), Mandate53.Reporting));
        Given.When(End(Mandate53.Reporting, It)).ThenRefused(Rule.S01);
        Assert.Empty(Holders(Given.Given(Give(Mandate53.Reporting, It) with { Until = Story.Day(20) }).On(20), Mandate53.Reporting));
    }

    [Fact]
    public void D26_Only_top_management_gives_and_ends_a_mandate()
    {
        Assert.All(new[] { Bo, Gabi, Dan }, person => Given.As(person).When(Give(Mandate53.Conformity, It)).ThenRefused(Rule.D26));
        Given.As(Carl).When(Give(Mandate53.Conformity, It)).Then("mandate-given");
        Both.On(11).As(Bo).When(End(Mandate53.Reporting, It)).ThenRefused(Rule.D26);
    }

    [Fact]
    public void The_holder_accepts_a_mandate_by_acknowledging_it()
    {
        var accepted = Both.On(12).As(Bo).When(new AcknowledgeAssignment { Mandate = Mandate53.Conformity, Position = Ciso }).Then("assignment-acknowledged");
        Assert.Equal(Story.Day(12), Assert.Single(accepted.View.Roles.WhoHolds(Mandate53.Conformity)).AcknowledgedAt);
        Both.On(12).As(Bo).When(new AcknowledgeAssignment { Mandate = Mandate53.Reporting, Position = Ciso }).ThenRefused(Rule.S01);
        Assert.Contains("`dan` in position `it` has not acknowledged the mandate to report (5.3 b), due until 2026-02-10", Found(accepted.On(40), Rule.A09));
    }

    [Fact]
    public void R05_The_other_mandate_is_missed_once_one_is_given_and_each_is_made_known()
    {
        Assert.Empty(Found(Given, Rule.R05));
        Assert.Equal(["nobody holds the mandate to report (5.3 b)"], Found(Given.Given(Give(Mandate53.Conformity, Ciso)), Rule.R05));
        Assert.Equal(2, Found(Both.On(40), Rule.R05).Count());
        var told = Both.Given(
            new CommunicateAssignment { Mandate = Mandate53.Conformity, Position = Ciso, To = "everybody" }, new CommunicateAssignment { Mandate = Mandate53.Reporting, Position = It, To = "everybody" });
        Assert.Empty(Found(told.On(40), Rule.R05));
    }

    [Fact]
    public void R06_Who_reports_is_one_step_from_the_top_and_two_at_most()
    {
        Assert.All(new[] { Ceo, Cfo, Ciso }, position => Assert.Empty(Found(Given.Given(Give(Mandate53.Reporting, position)), Rule.R06)));
        Assert.Equal(["position `it` holds the mandate to report (5.3 b) and reports to top management in 2 steps, the most that is tolerated"], Found(Both, Rule.R06));
        Assert.Equal(["position `lead` holds the mandate to report (5.3 b) and reports to top management in 3 steps"], Found(Given.Given(Give(Mandate53.Reporting, Lead)), Rule.R06));
        Assert.Equal(["position `seat` holds the mandate to report (5.3 b) and does not report to anybody in top management"], Found(Given.Given(Give(Mandate53.Reporting, Member)), Rule.R06));
    }

    [Fact]
    public void R07_Nobody_reports_on_own_performance_unless_the_organisation_declares_itself_too_small()
    {
        Assert.Empty(Found(Both, Rule.R07));
        var alone = Given.Given(Give(Mandate53.Conformity, Ciso), Give(Mandate53.Reporting, Ciso));
        Assert.Equal(["`bo` holds the mandate to report (5.3 b) and the mandate for conformity (5.3 a), and so reports on own performance"], Found(alone, Rule.R07));
        Assert.Single(Found(Given.Given(Give(Mandate53.Conformity, Vacant), Give(Mandate53.Reporting, Ciso), Appoint(Vacant, Bo)), Rule.R07));

        var report = ActivityId.From("report");
        var pair = alone.Given(
            new DefineActivity { Id = report, Discharges = [Clause.ReportingMandate] }, new DefineSegregation { Id = SegregationId.From("run-and-report"), One = Hire, Other = report });
        Assert.Single(Found(pair, Rule.R07));
        var declared = pair.Given(new AcceptSegregationRisk { Pair = SegregationId.From("run-and-report"), Reason = "three people", Until = Story.Day(30) });
        Assert.Equal([0, 1], new[] { 29, 30 }.Select(day => Found(declared.On(day), Rule.R07).Count()));
        var controlled = pair.Given(new ApproveCompensatingControl { Pair = SegregationId.From("run-and-report"), For = Bo, Control = "the CFO reads along", Until = Story.Day(30) });
        Assert.Empty(Found(controlled, Rule.R07));
    }

    [Fact]
    public void What_was_known_then_stays() =>
        Assert.Empty(Both.Register.AsOf(Story.Day(10), Given.Register.Sequence).Roles.WhoHolds(Mandate53.Reporting));

    [Fact]
    public void What_breaks_the_contract_throws()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Give((Mandate53)7, It)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Give(Mandate53.Reporting, default)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Give(Mandate53.Reporting, It) with { Until = Story.Day(10) }));
        Assert.ThrowsAny<ArgumentException>(() => Both.When(End(Mandate53.Reporting, It) with { Reason = " " }));
    }
}
