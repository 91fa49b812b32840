using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Organization.House;
using static Isms.Governance.Tests.Story;

namespace Isms.Governance.Tests.Organization;

/// <summary>Absences and returns are facts.</summary>
public class AbsenceTests
{
    private static RecordAbsence Away(PersonId person, int from, int? until = null, string? reason = "leave") => new()
    {
        Person = person, EffectiveFrom = Day(from), Until = until is { } day ? Day(day) : null, Reason = reason,
    };

    private static RecordReturn Back(PersonId person, int? on = null) => new() { Person = person, EffectiveFrom = on is { } day ? Day(day) : null };

    private static string? Absence(Story story, PersonId person, int day) => story.Register.At(Day(day)).AbsenceOf(person)?.ToString();

    [Fact]
    public void Who_is_absent_is_so_from_the_first_instant_until_the_announced_end()
    {
        var story = Open.When(Away(Bo, 3, 9)).Then("person-absent");
        Assert.Equal([null, "absent since 2026-01-04 (leave)", "absent since 2026-01-04 (leave)", null], new[] { 2, 3, 8, 9 }.Select(day => Absence(story, Bo, day)));
        Assert.Equal(Day(9), story.Register.At(Day(5)).AbsenceOf(Bo)!.Until);
        Assert.Equal([null, Day(3)], new[] { 2, 3 }.Select(day => story.Register.At(Day(day)).WhoFills(Ciso).AbsentSince));
        Assert.Equal(Bo, story.HolderOf(Ciso, 5));
    }

    [Fact]
    public void A_return_ends_an_absence_earlier_or_one_without_an_announced_end()
    {
        Assert.Null(Absence(Open.Given(Away(Bo, 0, 9)).On(4).When(Back(Bo)).Then("person-returned"), Bo, 4));
        var open = Open.Given(Away(Bo, 0));
        Assert.NotNull(Absence(open, Bo, 400));
        var back = open.On(4).When(Back(Bo)).Then("person-returned");
        Assert.Equal([true, false], new[] { 3, 4 }.Select(day => Absence(back, Bo, day) is not null));
        Assert.Null(back.Register.At(Day(3)).AbsenceOf(Bo)!.Until);
        Assert.Equal("absent since 2026-01-01 (leave)", Absence(back.When(Away(Bo, 4, reason: null)).Then("person-absent"), Bo, 4));
        Assert.Equal("absent since 2026-01-06", Absence(back.When(Away(Bo, 5, reason: null)).Then("person-absent"), Bo, 6));
    }

    [Fact]
    public void Absences_without_a_break_between_them_are_one()
    {
        var story = Open.Given(Away(Bo, 1, 5), Away(Bo, 5, 9, "illness"), Away(Bo, 12, 13));
        Assert.Equal([Day(1), Day(12)], new[] { 6, 12 }.Select(day => story.Register.At(Day(day)).AbsenceOf(Bo)!.Since));
        Assert.Equal("illness", story.Register.At(Day(6)).AbsenceOf(Bo)!.Reason);
        Assert.Equal(Day(5), story.Register.At(Day(4)).AbsenceOf(Bo)!.Until);
        Assert.Null(Absence(story, Bo, 10));
    }

    [Fact]
    public void The_same_absence_or_return_again_changes_nothing()
    {
        Open.Given(Away(Bo, 1, 5)).When(Away(Bo, 1, 5)).ThenNothingChanges();
        Open.Given(Away(Bo, 0, 5)).On(2).When(Away(Bo, 0, 5) with { EffectiveFrom = null }).ThenNothingChanges();
        Open.When(Back(Bo)).ThenNothingChanges();
    }

    [Fact]
    public void Who_leaves_is_no_longer_absent_and_does_not_come_back_absent()
    {
        var story = Open.Given(Away(Dan, 0)).On(3).Given(new LeaveOrganization { Person = Dan }).On(6).Given(new RegisterPerson { Id = Dan });
        Assert.Equal([true, false, false], new[] { 2, 3, 6 }.Select(day => Absence(story, Dan, day) is not null));
    }

    [Fact]
    public void S01_Only_who_is_on_record_is_absent_or_back()
    {
        Open.When(Away(PersonId.From("nobody"), 0)).ThenRefused(Rule.S01);
        Open.When(Back(PersonId.From("nobody"))).ThenRefused(Rule.S01);
    }

    [Fact]
    public void S02_Absences_of_one_kind_do_not_overlap_but_of_two_kinds_they_may()
    {
        Open.Given(Away(Bo, 1, 5)).When(Away(Bo, 4, 9)).ThenRefused(Rule.S02);
        Open.Given(Away(Bo, 1)).When(Away(Bo, 4, 9)).ThenRefused(Rule.S02);
        Open.Given(Away(Bo, 1, 5)).When(Away(Bo, 4, 9, "illness")).Then("person-absent");
        Open.Given(Away(Bo, 1, 5)).When(Away(Bo, 5, 9)).Then("person-absent");
    }

    [Fact]
    public void S07_An_absence_may_be_announced_but_a_return_has_happened()
    {
        Open.When(Away(Bo, 30)).Then("person-absent");
        Open.Given(Away(Bo, 1)).When(Back(Bo, 3)).ThenRefused(Rule.S07);
        Open.When(Away(Bo, 0) with { DecidedAt = Day(1) }).ThenRefused(Rule.S07);
    }

    [Fact]
    public void What_was_recorded_wrongly_is_corrected()
    {
        var story = Open.Given(Away(Bo, 1));
        var absent = story.Last<PersonAbsent>();
        var mended = story.When(new CorrectRecord
        {
            Sequence = absent.Sequence, Reason = "typed wrongly", Replacement = ((PersonAbsent)absent.Event) with { Until = Day(5) },
        }).Then("record-withdrawn", "person-absent");
        Assert.Null(Absence(mended, Bo, 5));
        Assert.Null(Absence(story.When(new CorrectRecord { Sequence = absent.Sequence, Reason = "cancelled" }).Then("record-withdrawn"), Bo, 2));
        story.When(new CorrectRecord { Sequence = absent.Sequence, Reason = "x", Replacement = new PersonAbsent { Decided = absent.Event.Decided, EffectiveFrom = Day(1), Person = Dan } }).ThenRefused(Rule.S08);
        var back = story.On(3).Given(Back(Bo));
        var returned = back.Last<PersonReturned>();
        back.When(new CorrectRecord { Sequence = returned.Sequence, Reason = "x", Replacement = returned.Event with { EffectiveFrom = Day(4) } }).ThenRefused(Rule.S07);
        back.When(new CorrectRecord { Sequence = returned.Sequence, Reason = "x", Replacement = returned.Event with { EffectiveFrom = Day(2) } }).Then("record-withdrawn", "person-returned");
    }

    [Fact]
    public void Nonsense_breaks_the_contract()
    {
        Assert.Throws<ArgumentException>(() => Open.When(Away(Bo, 3, 3)));
        Assert.Throws<ArgumentException>(() => Open.When(Away(Bo, 3, reason: " ")));
        Assert.Throws<ArgumentException>(() => Open.When(Away(default, 3)));
        Assert.Throws<ArgumentException>(() => Open.When(Back(default)));
    }
}
