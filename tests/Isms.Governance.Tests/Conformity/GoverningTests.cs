using Isms.Governance.Conformity;
using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>ISMS-G01: top management itself evaluates, directs, monitors and communicates within the window of the profile.</summary>
public class GoverningTests
{
    /// <summary>One act of each kind by the CEO.</summary>
    private static readonly GovernanceCommand[] OneOfEach =
    [
        Act("weigh", Ada, EvidenceKind.ReviewAttendance, Clause.Results), Act("say", Ada, EvidenceKind.DirectionGiven, Clause.Support),
        Act("look", Ada, EvidenceKind.OversightReview, Clause.Results), Act("tell", Ada, EvidenceKind.LeadershipCommunication, Clause.Message),
    ];

    [Fact]
    public void Top_management_that_does_each_of_the_four_governs() => Assert.Empty(Gaps(Bare.On(300).Given(OneOfEach).On(400)));

    [Theory]
    [InlineData("weigh", "evaluate")]
    [InlineData("say", "direct")]
    [InlineData("look", "monitor")]
    [InlineData("tell", "communicate")]
    public void What_it_leaves_out_is_found(string left, string task)
    {
        var story = Bare.On(300).Given([.. OneOfEach.Where(command => command is RecordLeadershipAct act && act.Id.Value != left)]).On(400);
        Assert.Equal([task], Gaps(story));
    }

    [Fact]
    public void It_is_an_observation_of_clause_5_1_as_a_whole_until_the_profile_takes_the_rule()
    {
        var story = Bare.On(400);
        var shortfalls = story.View.Conformity.Assess().Clause("5.1").Shortfalls.Where(each => each.Rule == Rule.G01).ToArray();
        Assert.Equal(4, shortfalls.Length);
        Assert.All(shortfalls, each => Assert.Equal((FindingGrade.Observation, false), (each.Grade, each.IsOwnRule)));
        Assert.Equal("nothing that top management itself did within 12 months is to evaluate", shortfalls[0].Finding.Message);
        Assert.All(story.View.Conformity.Assess(Profile.BoardDutiesEu).Clause("5.1").Shortfalls.Where(each => each.Rule == Rule.G01), each => Assert.Equal((FindingGrade.Minor, true), (each.Grade, each.IsOwnRule)));
    }

    [Fact]
    public void Nothing_is_found_before_a_whole_window_has_passed()
    {
        Assert.Empty(Gaps(Bare.On(364)));
        Assert.Equal(4, Gaps(Bare.On(365)).Length);
    }

    [Fact]
    public void What_others_do_does_not_count_even_under_a_delegation()
    {
        var story = Bare.Given(OneOfEach[..3]).On(300).Given([.. OneOfEach[..3].Cast<RecordLeadershipAct>().Select(act => act with { Id = LeadershipActId.From($"{act.Id}-2") })])
            .Given(Act("told", Bo, EvidenceKind.LeadershipCommunication, Clause.Message)).On(400);
        Assert.Equal(["communicate"], Gaps(story));
    }

    [Fact]
    public void What_somebody_delivers_for_top_management_counts_as_its_own() =>
        Assert.Empty(Gaps(Bare.On(300).Given(OneOfEach[..3]).Given(Act("told", Bo, EvidenceKind.LeadershipCommunication, Clause.Message) with { Source = Ada }).On(400)));

    [Fact]
    public void An_acting_head_counts_in_that_seat_and_not_after_it()
    {
        var acting = Bare.On(290).As(Gabi).Given(new AppointPerson { Position = Ceo, Person = Bo, Kind = AppointmentKind.Acting, Until = Story.Day(310) }).As(Ada);
        var acts = OneOfEach.Cast<RecordLeadershipAct>().Select(act => act with { By = Bo, Seat = Ceo }).ToArray();
        Assert.Empty(Gaps(acting.On(300).Given([.. acts]).On(400)));
        Assert.Equal(4, Gaps(acting.On(320).Given([.. acts]).On(400)).Length);
    }

    [Fact]
    public void The_window_is_the_profiles_own()
    {
        var story = Bare.On(300).Given(OneOfEach).On(400);
        Assert.Equal(4, Gaps(story, Within(Period.FromMonths(3))).Length);
        Assert.Empty(Gaps(story, Within(null)));
        Assert.Empty(Gaps(story.On(399), Within(Period.FromMonths(3)) with { Waived = [Rule.G01.Id] }));
        Assert.Throws<ArgumentException>(() => Within(Period.Zero));
    }

    [Fact]
    public void A_period_shows_when_a_gap_opened_and_closed()
    {
        var story = Bare.On(10).Given(OneOfEach).On(400).Given([.. OneOfEach.Cast<RecordLeadershipAct>().Select(act => act with { Id = LeadershipActId.From($"{act.Id}-2") })]).On(410);
        var clause = story.View.Conformity.Over(new(Story.Day(360), Story.Day(405))).Clauses.Single(each => each.Title == "5.1");
        var gaps = clause.Stretches.Where(stretch => stretch.Shortfalls.Any(each => each.Rule == Rule.G01)).ToArray();
        Assert.Equal((Story.Day(375), Story.Day(400)), (gaps[0].Period.Start, gaps[^1].Period.End));
    }

    [Fact]
    public void What_mends_a_gap_closes_it()
    {
        var story = Bare.On(400);
        Assert.All(story.View.Conformity.Assess().Clause("5.1").Shortfalls.Where(each => each.Rule == Rule.G01 && each.Finding.Subjects[0] != "evaluate"), each => Assert.Contains(nameof(RecordLeadershipAct), each.Finding.Remedy, StringComparison.Ordinal));
        Assert.Empty(Gaps(story.Given(OneOfEach)));
    }

    private static Profile Within(Period? window) => Profile.Default with { Governing = new() { Window = window } };

    private static string[] Gaps(Story story, Profile? profile = null) =>
        [.. story.View.Conformity.Assess(profile).Shortfalls.Where(each => each.Rule == Rule.G01).Select(each => Assert.Single(each.Finding.Subjects))];
}
