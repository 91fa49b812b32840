using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Delegations;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Competence;

/// <summary>What is required, and who lacks it.</summary>
public class RequiredCompetenceTests
{
    private static readonly CompetenceId Audit = CompetenceId.From("audit");

    private static readonly Story Given = Story.Empty.With(Office.Register).On(10).As(Ada);

    private static RequireCompetence Require(EntryReference @for) => new() { For = @for, Competence = Audit };

    private static IEnumerable<string> Lacking(Story story, int day) => story.Register.At(Story.Day(day)).Competence.Gaps.Select(gap => gap.Person.Value);

    [Fact]
    public void K01_Who_fills_a_position_without_what_it_requires_is_found()
    {
        var story = Given.When(Require(Ciso)).Then("competence-required");
        Assert.Equal(["bo"], Lacking(story, 10));
        Assert.Empty(Lacking(story, 9));
        Assert.Equal(
            ["`bo` in position `ciso` lacks the competence `audit`, required for position `ciso`: never recorded"], story.View.Findings().Of(Rule.K01).Select(finding => finding.Message));
        Assert.Empty(Lacking(story.Given(new RecordCompetence { Person = Bo, Competence = Audit }), 10));
        Assert.Empty(Lacking(story.Given(End(Ciso, Bo)), 10));
    }

    [Fact]
    public void What_has_run_out_or_was_withdrawn_is_lacking_since_then()
    {
        var story = Given.Given(Require(Ciso), new RecordCompetence { Person = Bo, Competence = Audit, Until = Story.Day(20) });
        Assert.Equal([0, 1], new[] { 19, 20 }.Select(day => Lacking(story, day).Count()));
        Assert.Equal(Story.Day(20), Assert.Single(story.Register.At(Story.Day(30)).Competence.GapsOf(Bo)).OverSince);
        var withdrawn = story.On(15).Given(new WithdrawCompetence { Person = Bo, Competence = Audit });
        Assert.Equal(Story.Day(15), Assert.Single(withdrawn.View.Competence.GapsOf(Ciso)).OverSince);
    }

    [Fact]
    public void A_class_requires_it_of_each_of_its_positions_and_an_activity_of_who_carries_it_out()
    {
        Assert.Equal(["dan", "eve"], Lacking(Given.Given(Require(Heads)), 10).Order());
        var story = Given.Given(
            Require(Patch), new AssignResponsibility { Activity = Patch, Position = Lead }, Grant(1, Ceo, Ciso, Mandate.ToDecide(Patch).For(Days(10, 700))));
        Assert.Equal(["bo", "liz"], Lacking(story, 10).Order());
    }

    [Fact]
    public void What_is_no_longer_required_is_lacked_by_nobody()
    {
        var story = Given.Given(Require(Ciso)).On(12).When(new DropRequirement { For = Ciso, Competence = Audit }).Then("competence-requirement-dropped");
        story.When(new DropRequirement { For = Ciso, Competence = Audit }).ThenNothingChanges();
        Assert.Equal([1, 0], new[] { 11, 12 }.Select(day => Lacking(story, day).Count()));
        Assert.Empty(story.View.Competence.Requirements);
    }

    [Fact]
    public void The_same_again_changes_nothing_and_another_reason_is_stated_anew()
    {
        var story = Given.Given(Require(Ciso));
        story.When(Require(Ciso)).ThenNothingChanges();
        Assert.Equal("law", Assert.Single(story.When(Require(Ciso) with { Reason = "law" }).Then("competence-required").View.Competence.Requirements).Reason);
    }

    [Fact]
    public void S01_It_is_required_where_something_is_and_dropped_where_it_was_required()
    {
        Given.When(Require(PositionId.From("none"))).ThenRefused(Rule.S01);
        Given.When(new DropRequirement { For = Ciso, Competence = Audit }).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S07_A_requirement_is_recorded_once_it_is_there() => Given.When(Require(Ciso) with { EffectiveFrom = Story.Day(11) }).ThenRefused(Rule.S07);

    [Fact]
    public void A_record_made_by_mistake_is_withdrawn_and_what_was_known_then_stays()
    {
        var story = Given.Given(Require(Ciso));
        var mended = story.Given(new CorrectRecord { Sequence = story.Register.Sequence, Reason = "another position" });
        Assert.Empty(Lacking(mended, 10));
        Assert.Single(mended.Register.AsOf(Story.Day(10), story.Register.Sequence).Competence.Requirements);
    }

    [Fact]
    public void A_default_id_or_a_place_that_requires_nothing_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Require(default)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Require(Bo)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Require(Ciso) with { Competence = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Require(Ciso) with { Reason = " " }));
    }
}
