using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Resources;
using Isms.Governance.Tests.Delegations;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Resources;

/// <summary>How a delegation was looked after by who granted it.</summary>
public class DiligenceTests
{
    private static readonly CompetenceId Finance = CompetenceId.From("finance");

    private static readonly DelegateResponsibility Granted =
        Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(20_000m, "EUR").For(Days(1, 700))) with { ReportEvery = Period.FromMonths(3), ReviewEvery = Period.FromMonths(6) };

    private static readonly Story Given = Story.Empty.With(Office.Register).On(1).As(Ada).Given(Granted);

    private static Diligence On(Story story, int day) => story.Register.At(Story.Day(day)).DiligenceOf(Item(1));

    private static DiligenceMark Mark(Story story, int day, DiligencePart part) => On(story, day).Steps.Single(step => step.Part == part).Mark;

    [Fact]
    public void What_nothing_calls_for_is_neither_met_nor_short()
    {
        Assert.Equal(
            [DiligenceMark.NotCalledFor, DiligenceMark.Met, DiligenceMark.NotCalledFor, DiligenceMark.Met, DiligenceMark.Met, DiligenceMark.NotCalledFor],
            On(Given, 10).Steps.Select(step => step.Mark));
        Assert.True(On(Given, 10).IsShown);
    }

    [Fact]
    public void Who_received_it_had_the_required_competence_or_had_not()
    {
        var required = Story.Empty.With(Office.Register).On(1).As(Ada).Given(new RequireCompetence { For = Ciso, Competence = Finance });
        Assert.Equal(DiligenceMark.Short, Mark(required.Given(Granted), 10, DiligencePart.Selected));
        Assert.Equal(DiligenceMark.Met, Mark(required.Given(new RecordCompetence { Person = Bo, Competence = Finance }, Granted), 10, DiligencePart.Selected));
    }

    [Fact]
    public void A_delegation_without_end_or_limit_is_without_bounds()
    {
        var open = Story.Empty.With(Office.Register).On(1).As(Ada).Given(Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend)));
        Assert.Equal("it has no end, `spend` has no limit", On(open, 10).Steps.Single(step => step.Part is DiligencePart.Scoped).Because);
    }

    [Fact]
    public void What_was_asked_for_it_and_is_short_falls_short_until_it_is_granted()
    {
        var request = new RequestResources { Id = ResourceRequestId.From("RQ-1"), By = Bo, For = "a clerk", Quantity = Quantity.Hours(10m), Activity = Buy };
        Assert.Equal(DiligenceMark.Short, Mark(Given.Given(request), 10, DiligencePart.Resourced));
        Assert.Equal(DiligenceMark.Met, Mark(Given.Given(request with { NeededFrom = Story.Day(50) }), 10, DiligencePart.Resourced));
    }

    [Fact]
    public void A_report_that_is_late_calls_for_a_reaction()
    {
        Assert.Equal((DiligenceMark.Short, DiligenceMark.Short), (Mark(Given, 100, DiligencePart.Reported), Mark(Given, 100, DiligencePart.Reacted)));
        var instructed = Given.On(99).Given(new GiveInstruction { Id = ConditionId.From("I-1"), Item = Item(1), Text = "report at once" });
        Assert.Equal((DiligenceMark.Short, DiligenceMark.Met), (Mark(instructed, 100, DiligencePart.Reported), Mark(instructed, 100, DiligencePart.Reacted)));
        var reported = Given.On(80).As(Bo).Given(new RecordDelegateReport { Item = Item(1) });
        Assert.Equal((DiligenceMark.Met, DiligenceMark.NotCalledFor), (Mark(reported, 100, DiligencePart.Reported), Mark(reported, 100, DiligencePart.Reacted)));
    }

    [Fact]
    public void It_never_changes_who_is_accountable() => Assert.Equal(
        Given.Register.At(Story.Day(1)).WhoIsAccountable(Spend).Positions, Given.Register.At(Story.Day(300)).WhoIsAccountable(Spend).Positions);

    [Fact]
    public void Of_what_is_not_on_record_nothing_can_be_said()
    {
        Assert.Equal("not evaluable: `DA-1/9` is not in force by 2026-01-11, as far as is on record", Given.Register.At(Story.Day(10)).DiligenceOf(Item(9)).ToString());
        Assert.False(Given.Register.At(Story.Day(0)).DiligenceOf(Item(1)).IsShown);
    }
}
