using Isms.Governance.Competence;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Competence;

/// <summary>What people are competent in, from when until when.</summary>
public class CompetenceTests
{
    private static readonly CompetenceId Law = CompetenceId.From("contract-law");

    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static RecordCompetence Record(int? from = null, int? until = null) => new()
    {
        Person = Bo, Competence = Law, EffectiveFrom = from is { } first ? Story.Day(first) : null, Until = until is { } end ? Story.Day(end) : null,
    };

    private static readonly WithdrawCompetence Withdraw = new() { Person = Bo, Competence = Law, Reason = "the certificate was forged" };

    private static IEnumerable<CompetenceId> On(Story story, int day) => story.Register.At(Story.Day(day)).WhatIsCompetentIn(Bo).Records.Select(record => record.Competence);

    [Fact]
    public void A_competence_counts_from_its_first_instant_until_it_is_over()
    {
        var story = Given.Given(Record(5, 20));
        Assert.Equal([0, 1, 1, 0], new[] { 4, 5, 19, 20 }.Select(day => On(story, day).Count()));
    }

    [Fact]
    public void A_certificate_may_be_older_than_the_time_in_the_organisation() =>
        Assert.Equal([Law], On(Given.Given(Record(-400)), -300));

    [Fact]
    public void The_same_again_changes_nothing_and_a_longer_one_is_a_record_of_its_own()
    {
        var story = Given.Given(Record(5, 20));
        story.When(Record(5, 20)).ThenNothingChanges();
        story.When(Record(until: 20)).ThenNothingChanges();
        Assert.Single(On(story.When(Record(5, 40)).Then("competence-recorded"), 30));
    }

    [Fact]
    public void S01_Nobody_unknown_is_competent() =>
        Given.When(Record() with { Person = PersonId.From("nobody") }).ThenRefused(Rule.S01);

    [Fact]
    public void S07_A_competence_is_recorded_once_it_is_there() => Given.When(Record(11)).ThenRefused(Rule.S07);

    [Fact]
    public void What_is_withdrawn_no_longer_counts_until_it_is_shown_again()
    {
        var story = Given.Given(Record(5)).On(12).Given(Withdraw);
        Assert.Equal([1, 0], new[] { 11, 12 }.Select(day => On(story, day).Count()));
        story.When(Withdraw).ThenNothingChanges();
        var again = story.When(Record()).Then("competence-recorded");
        Assert.Single(On(again, 12));
        Assert.Empty(again.Register.AsOf(Story.Day(12), again.Register.Sequence - 1).WhatIsCompetentIn(Bo).Records);
    }

    [Fact]
    public void S01_What_was_never_recorded_cannot_be_withdrawn() => Given.When(Withdraw).ThenRefused(Rule.S01);

    [Fact]
    public void A_record_made_by_mistake_is_withdrawn_by_a_correction()
    {
        var story = Given.Given(Record(5));
        Assert.Empty(On(story.Given(new CorrectRecord { Sequence = story.Register.Sequence, Reason = "another Bo" }), 10));
    }

    [Fact]
    public void An_answer_says_what_shows_it()
    {
        var story = Given.Given(Record(5, 20) with { Evidence = "certificate 7" });
        Assert.Equal("bo is competent in\n└─ contract-law, from 2026-01-06 until 2026-01-21, shown by certificate 7", story.View.WhatIsCompetentIn(Bo).ToString());
        Assert.Equal("nothing is on record that ada is competent in", story.View.WhatIsCompetentIn(Ada).ToString());
    }

    [Fact]
    public void An_end_before_the_start_a_blank_or_a_default_id_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Record(5, 5)));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Record() with { Evidence = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Record() with { Competence = default }));
        Assert.ThrowsAny<ArgumentException>(() => Given.When(Withdraw with { Reason = " " }));
    }
}
