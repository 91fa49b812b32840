using Isms.Governance.Conformity;
using Isms.Governance.Conformity.Periods;
using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Policies;
using NodaTime;
using static Isms.Governance.Conformity.ConformityStatus;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>How requirements stood through a period, and what turns by itself.</summary>
public class PeriodTests
{
    private static readonly RecordLeadershipAct Back = Act("back", Ada, EvidenceKind.SupportAct, Clause.Support);

    private static PeriodAssessment Over(Story story, int from, int until) => story.View.Conformity.Over(Delegations.Desk.Days(from, until));

    private static (int Day, ConformityStatus Status)[] Stretches(PeriodAssessment period, ObligationId of) =>
        [.. period[of]!.Stretches.Select(each => ((int)Math.Floor((each.Period.Start - Story.Day(0)).TotalDays), each.Status))];

    /// <summary>The first instant at which a rule falls short of a requirement, by the period; the verdicts just before and then say so too.</summary>
    private static Instant First(Story story, ObligationId of, Rule rule)
    {
        var start = Over(story, 1, 900)[of]!.Stretches.First(each => each.Verdict.Shortfalls.Any(shortfall => shortfall.Rule == rule)).Period.Start;
        bool FallsShort(Instant at) => story.Register.At(at).Conformity.VerdictOn(of)!.Shortfalls.Any(each => each.Rule == rule);
        Assert.Equal((false, true), (FallsShort(start - Duration.Epsilon), FallsShort(start)));
        return start;
    }

    [Fact]
    public void A_gap_says_what_opened_and_what_closed_it()
    {
        var story = Bare.Given(Back).On(400).Given(Back with { Id = LeadershipActId.From("again") });
        var period = Over(story, 5, 420);
        Assert.Equal([(5, Minor), (10, Conforms), (375, Minor), (400, Conforms)], Stretches(period, Clause.Support));
        Assert.Equal([0, 1, 1, 1], period[Clause.Support]!.Stretches.Select(each => each.OpenedBy.Count));
        Assert.Equal(
            ["`back`, which counts from then on", "`back`, which no longer counts", "`again`, which counts from then on"],
            period[Clause.Support]!.Stretches.Skip(1).Select(each => each.OpenedBy[0]));
        Assert.Equal([(5, true), (375, true)], period[Clause.Support]!.Gaps.Select(each => ((int)(each.Period.Start - Story.Day(0)).TotalDays, each.IsGap)));
        Assert.False(period.Under("5.1.f").HeldThroughout);
        Assert.True(Over(story, 10, 375).Under("5.1.f").HeldThroughout);
        Assert.False(Over(story, 10, 376).Under("5.1.f").HeldThroughout);
        Assert.False(Over(story, 10, 20).HeldThroughout);
        Assert.False(Over(story, 10, 20).Under("99").HeldThroughout);
    }

    [Fact]
    public void The_stretches_leave_no_hole_and_begin_and_end_with_the_period()
    {
        var period = Over(Shelf.InForce, 5, 800);
        Assert.All(period.Requirements, history =>
        {
            Assert.Equal((Story.Day(5), Story.Day(800)), (history.Stretches[0].Period.Start, history.Stretches[^1].Period.End));
            Assert.All(history.Stretches.Zip(history.Stretches.Skip(1)), pair => Assert.Equal(pair.First.Period.End, pair.Second.Period.Start));
        });
    }

    [Fact]
    public void Before_a_scope_is_established_and_after_it_is_closed_nothing_can_be_said()
    {
        var story = Bare.Given(Back).On(50).As(Gabi).Given(Close());
        var period = Over(story, -5, 60);
        Assert.Equal([(-5, 0), (50, 60)], period.Unknown.Select(each => ((int)(each.Start - Story.Day(0)).TotalDays, (int)(each.End - Story.Day(0)).TotalDays)));
        Assert.Equal([(0, Minor), (10, Conforms)], Stretches(period, Clause.Support));
        Assert.Equal(Story.Day(50), period[Clause.Support]!.Stretches[^1].Period.End);
        Assert.NotEmpty(period[Clause.Support]!.Stretches[0].OpenedBy);
        Assert.False(period.Under("5.1.f").HeldThroughout);
        Assert.False(Over(story, 10, 60).Under("5.1.f").HeldThroughout);
        Assert.True(Over(story, 10, 50).Under("5.1.f").HeldThroughout);
    }

    [Fact]
    public void A_period_has_a_start_an_end_and_an_instant()
    {
        Assert.ThrowsAny<ArgumentException>(() => Over(Bare, 5, 5));
        Assert.ThrowsAny<ArgumentException>(() => Bare.View.Conformity.Over(new(null, Story.Day(5))));
        Assert.ThrowsAny<ArgumentException>(() => Bare.View.Conformity.Over(new(Story.Day(5), null)));
        Assert.ThrowsAny<ArgumentException>(() => Bare.View.Conformity.Forecast(Story.Day(10)));
    }

    [Fact]
    public void Time_turns_a_verdict_exactly_when_it_is_up()
    {
        Assert.Equal(Story.Day(375), First(Bare.Given(Back), Clause.Support, Rule.V02));
        Assert.Equal(Story.Day(10), First(Bare.Given(new GiveMandate { Mandate = Mandate53.Reporting, Position = Ciso }), Clause.RolesCommunicated, Rule.R05));
        Assert.Equal(Story.Day(60), First(Bare.Given(new RaiseEscalation { Id = EscalationId.From("e"), By = Dan, To = Ceo, What = "no time", AnswerUntil = Story.Day(60) }), Clause.Support, Rule.L04));
    }

    [Fact]
    public void What_takes_effect_later_turns_it_then()
    {
        var story = Bare.Given(new GiveMandate { Mandate = Mandate53.Conformity, Position = Ciso, EffectiveFrom = Story.Day(20), Until = Story.Day(30) });
        Assert.Equal([(11, Major), (20, Conforms), (30, Major)], Stretches(Over(story, 11, 40), Clause.ConformityMandate).Where(each => each.Status is Major or Conforms));
    }

    [Fact]
    public void A_forecast_says_what_turns_when_and_when_to_remind()
    {
        var story = Bare.Given(Back, Delegations.Desk.Grant(1, Ceo, Ciso, Mandate.ToDecide(Patch).For(Delegations.Desk.Days(10, 100))) with { ReportEvery = Period.FromDays(30) }).On(20);
        var forecast = story.View.Conformity.Forecast(Story.Day(400));
        var turning = Assert.Single(forecast.Turnings, each => each.Requirement.Id == Clause.Support);
        Assert.Equal((Story.Day(375), Conforms, Minor, "V02 minor"), (turning.At, turning.From, turning.To, Assert.Single(turning.Shortfalls).Text()));
        var reminder = Assert.Single(forecast.Reminders, each => each.Requirement.Id == Clause.Support);
        Assert.Equal(("back", Story.Day(375)), (reminder.By, reminder.Until));
        Assert.InRange(reminder.At, Story.Day(189), Story.Day(191));
        Assert.Equal(Delegations.Desk.Item(1).To(Ciso), Assert.Single(forecast.Lapses).Item);
        Assert.NotEmpty(forecast.Duties);
        Assert.All(forecast.Turnings, each => Assert.True(each.At > Story.Day(20) && each.At < Story.Day(400)));
        Assert.DoesNotContain(story.View.Conformity.Forecast(Story.Day(375)).Turnings, each => each.Requirement.Id == Clause.Support);
        Assert.NotNull(Story.Empty.View.Conformity.Forecast(Story.Day(400)).Cause);
    }

    [Fact]
    public void What_falls_short_of_a_clause_as_a_whole_is_part_of_the_period_and_of_the_forecast()
    {
        var story = Bare.Given(Back).On(20);
        var minors = story.View.Conformity.Assess().Under("5.1").Requirements.SelectMany(each => each.Shortfalls).Count(each => each.Grade is FindingGrade.Minor);
        var profile = Profile.Default with { MinorsToMajor = minors + 1, Waived = [Rule.G01.Id] };
        var period = story.View.Conformity.Over(Delegations.Desk.Days(20, 400), profile);
        var clause = Assert.Single(period.Clauses, each => each.Title == "5.1");
        Assert.Equal(
            [(Story.Day(20), Story.Day(375), Conforms, false), (Story.Day(375), Story.Day(400), Major, true)],
            clause.Stretches.Select(each => (each.Period.Start, each.Period.End, each.Status, each.IsGap)));
        Assert.Equal((Rule.V04, "the passing of time"), (Assert.Single(clause.Gaps[0].Shortfalls).Rule, Assert.Single(clause.Gaps[0].OpenedBy)));
        Assert.False(clause.HeldThroughout);
        Assert.Contains("5.1 as a whole: 1 gap", period.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(period.Under("9").Clauses, each => each.Title == "5.1");

        var forecast = story.View.Conformity.Forecast(Story.Day(400), profile);
        var turning = Assert.Single(forecast.Under("5.1").ClauseTurnings);
        Assert.Equal((Story.Day(375), Conforms, Major, Rule.V04), (turning.At, turning.From, turning.To, Assert.Single(turning.Shortfalls).Rule));
        Assert.Contains("5.1 as a whole: conforms, then major", forecast.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_period_is_not_held_throughout_while_a_clause_as_a_whole_falls_short()
    {
        var period = Over(Bare.Given(Back), 20, 30);
        var held = period with { Requirements = [.. period.Requirements.Where(each => each.HeldThroughout).Take(1)] };
        Assert.NotEmpty(held.Requirements);
        Assert.True((held with { Clauses = [] }).HeldThroughout);
        Assert.Contains(period.Clauses, each => !each.HeldThroughout);
        Assert.False(held.HeldThroughout);
    }

    [Fact]
    public void What_was_asked_for_a_part_of_the_period_did_not_hold_throughout_but_as_long_as_it_was_asked()
    {
        var story = Bare.On(100).Given(Adopts("house:1/doors")).Given(Act("lock", Ada, EvidenceKind.SupportAct, Doors)).On(200);
        var period = story.View.Conformity.Over(Delegations.Desk.Days(20, 190), Judging);
        var history = period[Doors]!;
        Assert.Equal((Delegations.Desk.Days(100, 190), true, false), (history.Asked, history.HeldWhileAsked, history.HeldThroughout));
        Assert.False(period.Under("doors").HeldThroughout);
        Assert.Contains("0 of 1 requirement held throughout, 1 as long as asked, from 2026-01-21 until 2026-07-10", period.Under("doors").ToString(), StringComparison.Ordinal);
        Assert.Contains("asked only from 2026-04-11 until 2026-07-10, and held as long: doors", period.ToString(), StringComparison.Ordinal);
        Assert.True(story.View.Conformity.Over(Delegations.Desk.Days(100, 190), Judging).Under("doors").HeldThroughout);
        Assert.Contains("doors locked: 1 gap, asked only from 2026-04-11 until 2027-07-10", story.View.Conformity.Over(Delegations.Desk.Days(20, 555), Judging).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edition_that_is_adopted_within_the_period_leaves_no_gap_before()
    {
        var adopted = Bare.Given(Back).On(100).Given(Adopts("house:1/5.1.f"));
        PeriodAssessment Letter(Story story, int from) => story.View.Conformity.Over(Delegations.Desk.Days(from, 190), Judging).Under("5.1.f");
        Assert.Equal((2, false), (Letter(adopted, 20).Requirements.Count, Letter(adopted, 20).HeldThroughout));
        var held = adopted.Given(Act("here", Ada, EvidenceKind.SupportAct, ObligationId.From("house:1/5.1.f")));
        Assert.Equal((true, true), (Letter(held, 20).HeldThroughout, Letter(held, 100).HeldThroughout));
        Assert.Equal([true, false], Letter(held, 20).Requirements.Select(each => each.HeldThroughout));
    }

    [Fact]
    public void A_forecast_tells_what_an_edition_asks_that_is_adopted_later()
    {
        var story = Bare.Given(new RegisterCatalogue { Edition = HouseOf("house:1/doors") }, new AdoptCatalogue { Edition = EditionId.From("house:1"), EffectiveFrom = Story.Day(50) });
        var forecast = story.View.Conformity.Forecast(Story.Day(100), Judging).Under("doors");
        var turning = Assert.Single(forecast.Turnings);
        Assert.Equal((Story.Day(50), Doors, null, Minor, "V01 minor"), (turning.At, turning.Requirement.Id, turning.From, turning.To, Assert.Single(turning.Shortfalls).Text()));
        Assert.Equal((null, turning.To), (story.Register.At(turning.At - Duration.Epsilon).Conformity.VerdictOn(Doors, Judging), story.Register.At(turning.At).Conformity.VerdictOn(Doors, Judging)!.Status));
        Assert.Contains("doors doors locked: not asked, then minor", forecast.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_forecast_tells_when_something_falls_short_of_no_clause_for_the_first_time_and_when_no_longer()
    {
        var story = Bare.Given(Delegations.Desk.Grant(1, Ceo, Ciso, Mandate.ToDecide(Patch).For(Delegations.Desk.Days(10, 100))) with { ReportEvery = Period.FromDays(30) });
        var turnings = story.View.Conformity.Forecast(Story.Day(400)).ClauseTurnings.Where(each => each.Clause is null).ToArray();
        Assert.Equal([(40, 1), (100, 0)], turnings.Select(each => ((int)(each.At - Story.Day(0)).TotalDays, each.Shortfalls.Count)));
        Assert.Equal((Conforms, turnings[0].To, Conforms), (turnings[0].From, turnings[1].From, turnings[1].To));
        Assert.All(turnings, each => Assert.Equal(each.To, story.Register.At(each.At).Conformity.Assess().Clauses.SingleOrDefault(clause => clause.Clause is null)?.Status ?? Conforms));
    }

    [Fact]
    public void A_forecast_says_nothing_of_the_time_after_the_scope_is_closed()
    {
        var story = Bare.Given(Back).On(20).As(Gabi).Given(Close() with { EffectiveFrom = Story.Day(300) });
        var forecast = story.View.Conformity.Forecast(Story.Day(400));
        Assert.Equal(Delegations.Desk.Days(300, 400), Assert.Single(forecast.Unknown));
        Assert.All(forecast.Turnings, each => Assert.True(each.At < Story.Day(300)));
        Assert.All(forecast.ClauseTurnings, each => Assert.True(each.At < Story.Day(300)));
        Assert.Contains("from 2026-10-28 until 2027-02-05: nothing can be said", forecast.ToString(), StringComparison.Ordinal);
        Assert.Empty(Bare.View.Conformity.Forecast(Story.Day(400)).Unknown);
    }

    [Fact]
    public void A_reminder_whose_day_has_passed_is_given_at_once_while_what_shows_it_counts()
    {
        var story = Bare.Given(Back);
        Instant[] Reminded(int from, int until) => [.. story.On(from).View.Conformity.Forecast(Story.Day(until)).Reminders.Where(each => each.Requirement.Id == Clause.Support).Select(each => each.At)];
        Assert.Equal([Story.Day(190) - Duration.FromHours(1)], Reminded(20, 400));
        Assert.Equal([Story.Day(190)], Reminded(190, 200));
        Assert.Equal([Story.Day(250)], Reminded(250, 300));
        Assert.Equal([Story.Day(374)], Reminded(374, 400));
        Assert.Empty(Reminded(20, 189));
        Assert.Empty(Reminded(375, 400));
    }

    [Theory]
    [InlineData("5")]
    [InlineData("5.1")]
    [InlineData("5.1.f")]
    [InlineData("5.2.0")]
    [InlineData("6.1.2.c2")]
    [InlineData("5.1.z")]
    public void Every_answer_takes_the_same_numbers_clause_or_letter(string number)
    {
        var view = Bare.Given(Back).On(20).View.Conformity;
        var (assessment, later) = (view.Assess(), Bare.Given(Back).On(400).View.Conformity);
        var part = assessment.Under(number);
        bool IsUnder(Requirement requirement) => requirement.Number == number || requirement.Number.StartsWith($"{number}.", StringComparison.Ordinal);
        Assert.Equal(assessment.Requirements.Where(each => IsUnder(each.Requirement)), part.Requirements);
        Assert.Equal(part.Requirements.Select(each => each.Requirement), view.Over(Delegations.Desk.Days(20, 30)).Under(number).Requirements.Select(each => each.Requirement));
        Assert.Equal(view.Forecast(Story.Day(400)).Turnings.Where(each => IsUnder(each.Requirement)), view.Forecast(Story.Day(400)).Under(number).Turnings);
        Assert.Equal(later.Since(view).Turned.Where(each => IsUnder(each.Requirement)), later.Since(view).Under(number).Turned);
    }

    [Fact]
    public void One_letter_stands_for_itself_without_the_rest_of_its_clause()
    {
        var assessment = Bare.Given(Back).On(20).View.Conformity.Assess();
        var clause = Assert.Single(assessment.Under("5.1.f").Clauses);
        Assert.Equal((ObligationId.From("27001:2022/5.1"), Conforms, 0), (clause.Clause!.Value, clause.Status, clause.Shortfalls.Count));
        Assert.NotEmpty(assessment.Under("5.1").Clauses[0].Shortfalls);
        Assert.Contains("of 5.1: conforms", assessment.Under("5.1.f").ToString(), StringComparison.Ordinal);
        Assert.ThrowsAny<ArgumentException>(() => Story.Empty.View.Conformity.Assess().Under(" "));
    }

    private static readonly ObligationId Doors = ObligationId.From("house:1/doors");

    private static readonly Profile Judging = Profile.Default with { Judged = ["house:1"] };

    private static Edition HouseOf(string id) => Edition.Of(
        EditionId.From("house:1"), "house", new Requirement { Id = ObligationId.From(id), Title = "doors locked", Actor = ActorRule.Owner, Evidence = [EvidenceKind.SupportAct], IfMissing = FindingGrade.Minor, Cadence = new() { Days = 365 } });

    private static GovernanceCommand[] Adopts(string id) => [new RegisterCatalogue { Edition = HouseOf(id) }, new AdoptCatalogue { Edition = EditionId.From("house:1") }];
}
