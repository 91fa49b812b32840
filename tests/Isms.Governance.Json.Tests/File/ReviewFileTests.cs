using Isms.Governance.Improvement;
using Isms.Governance.Reviews;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Json.Tests.Files.RecordFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That management reviews with their minutes reach the register, and that what they lack is found, not refused.</summary>
public class ReviewFileTests
{
    private const string Inputs = """ "inputs": { "a": "no earlier review", "b": "considered", "c": { "nothingToReport": "none" }, "d.1": "considered", "d.2": "considered", "d.3": "considered", "d.4": "considered", "e": "considered", "f": "considered", "g": { "nothingToReport": "no proposals" } }, """;

    private const string Decisions = """ "decisions": [ { "id": "MR-1-01", "input": "d.2", "topic": "improvement", "text": "a page of deadlines", "owner": "it-lead", "due": "2026-06-30" }, { "id": "MR-1-02", "input": "b", "topic": "system-change", "noneBecause": "nothing has changed" } ], """;

    private const string End = """ "conclusion": { "suitable": "yes", "adequate": { "is": "with-reservations", "because": "few people" }, "effective": "yes" }, "signedOff": { "by": "ada", "on": "2026-04-02" }, "next": "2026-06-29" """;

    private static readonly ReviewId Id = ReviewId.From("MR-1");

    private static GovernanceFileReading Reviewed(string said, string chair = "ada") =>
        Firm($" \"reviews\": [\n{{ \"id\": \"MR-1\", \"planned\": \"2026-03-30\", \"held\": \"2026-03-30\", \"chair\": \"{chair}\", \"minutesBy\": \"bo\", \"attendees\": [ {{ \"person\": \"ada\", \"as\": \"ceo\" }}, \"ciso\" ], \"apologies\": [ \"cai\" ],\n{said} }} ]");

    [Fact]
    public void A_whole_review_lacks_nothing()
    {
        var reading = Reviewed(Inputs + Decisions + End);
        var view = reading.At(2026, 4, 2);
        var review = view.Reviews.Find(Id)!;
        Assert.True(view.Reviews.WhatLacks(Id)!.IsComplete, view.Reviews.WhatLacks(Id)!.ToString());
        Assert.Equal([("ada", "ceo"), ("bo", "ciso")], review.Held!.Attendees.Select(each => (each.Person.Value, each.Position!.Value.Value)));
        Assert.Equal(("yes: not said", "with reservations: few people"), (review.Suitability!.ToString(), review.Adequacy!.ToString()));
        Assert.Equal(Instant.FromUtc(2026, 6, 29, 0, 0), view.Reviews.NextReview.Due);
        Assert.Equal(("it-lead", Instant.FromUtc(2026, 7, 1, 0, 0)), (Action(view)!.Opened.Owner.Value, Action(view)!.Due));
    }

    [Fact]
    public void The_meeting_counts_as_held_from_the_end_of_its_day_and_is_not_late()
    {
        var reading = Reviewed(Inputs + Decisions + End.Replace("04-02", "03-30", StringComparison.Ordinal));
        Assert.Null(reading.At(2026, 3, 30).Reviews.Find(Id)!.Held);
        var review = reading.At(2026, 3, 31).Reviews.Find(Id)!;
        Assert.Equal((Instant.FromUtc(2026, 3, 30, 0, 0), false, true), (review.Held!.From, review.IsLate, review.SignedOff is not null));
        Assert.Equal(Instant.FromUtc(2026, 3, 30, 0, 0), review.Decisions[0].EffectiveFrom);
    }

    [Fact]
    public void Minutes_that_were_entered_later_are_late() =>
        Assert.True(Reviewed(Inputs + """ "recordedOn": "2026-04-20", "reference": "minutes" """).At(2026, 4, 20).Reviews.Find(Id)!.IsLate);

    [Fact]
    public void What_was_concluded_is_of_the_first_day_unless_another_is_said()
    {
        IEnumerable<Instant> Days(string end) => Reviewed(Inputs + Decisions + end).Journal.Where(each => each.Event is ReviewConcluded).Select(each => each.Event.EffectiveFrom);
        Assert.Equal([Instant.FromUtc(2026, 3, 30, 0, 0)], Days(End));
        Assert.Equal([Instant.FromUtc(2026, 4, 1, 0, 0)], Days(End.Replace("\"suitable\"", "\"on\": \"2026-04-01\", \"suitable\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_a_review_lacks_loads_and_is_found()
    {
        var reading = Reviewed(
            Inputs.Replace("""  "c": { "nothingToReport": "none" },"""[1..], "", StringComparison.Ordinal) + Decisions.Replace(""", "owner": "it-lead", "due": "2026-06-30" """.TrimEnd(), "", StringComparison.Ordinal)
            + """ "conclusion": { "suitable": "yes" }, "closedOn": "2026-04-02" """, chair: "bo");
        Assert.Equal(["MR-1 bo"], reading.Lacks(Rule.M01, 4, 2));
        Assert.Equal(["MR-1 c"], reading.Lacks(Rule.M02, 4, 2));
        Assert.Equal(["MR-1-01", "MR-1-01", "MR-1", "MR-1"], reading.Lacks(Rule.M03, 4, 2).OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["MR-1"], reading.Lacks(Rule.M06, 4, 2));
        Assert.Equal("reviews[0].id", reading.Places.Of("MR-1")!.Path);
    }

    [Fact]
    public void The_next_review_is_due_by_the_day_that_was_set()
    {
        var reading = Reviewed(Inputs + Decisions + End);
        Assert.Equal([[], ["MR-1"]], new[] { (6, 29), (6, 30) }.Select(day => reading.Lacks(Rule.M04, day.Item1, day.Item2).ToArray()));
    }

    [Fact]
    public void What_became_of_an_action_stands_at_its_decision()
    {
        var reading = Reviewed(Inputs + Decisions.Replace("""due": "2026-06-30" """.TrimEnd(), """due": "2026-06-30", "progress": [ { "on": "2026-05-01", "as": "in-progress" } ], "rescheduled": [ { "to": "2026-07-31", "on": "2026-06-20", "reason": "holidays" } ], "closed": { "on": "2026-08-10" } """, StringComparison.Ordinal) + End);
        Assert.Equal([ActionProgress.InProgress], Action(reading.At(2026, 5, 1))!.Progress.Select(each => each.Progress));
        Assert.Equal([Instant.FromUtc(2026, 7, 1, 0, 0), Instant.FromUtc(2026, 8, 1, 0, 0)], new[] { (6, 19), (6, 20) }.Select(day => Action(reading.At(2026, day.Item1, day.Item2))!.Due));
        Assert.Equal([["MR-1-01"], []], new[] { (8, 1), (8, 10) }.Select(day => reading.Lacks(Rule.M12, day.Item1, day.Item2).ToArray()));
    }

    [Fact]
    public void A_review_is_called_and_prepared_before_and_amended_after()
    {
        var reading = Reviewed(Inputs + Decisions + End + """, "quorum": 1, "interval": "P6M", "convened": { "on": "2026-03-01", "invited": [ "ceo", "ciso", "it-lead" ], "agenda": [ "deadlines" ] }, "prepared": { "on": "2026-03-20", "added": [ { "input": "e", "text": "two complaints", "about": "C-1" } ] }, """
            + """ "amendments": [ { "on": "2026-04-10", "reason": "a word was wrong", "inputs": { "b": "considered twice" }, "signedOff": { "on": "2026-04-11" } } ] """);
        var before = reading.At(2026, 3, 20).Reviews.Find(Id)!;
        Assert.Equal((3, "C-1", 1), (before.Convened!.Invited.Count, before.Prepared!.Items.Single(each => each.Input is ReviewInput.Feedback).Subject, before.Plan.Quorum));
        Assert.Equal([(1, true), (2, false), (2, true)], new[] { 9, 10, 11 }.Select(day => reading.At(2026, 4, day).Reviews.Find(Id)!).Select(each => (each.Version, each.SignedOff is not null)));
        Assert.Equal("considered twice", reading.At(2026, 4, 11).Reviews.Find(Id)!.Input(ReviewInput.ChangedIssues)!.Notes);
        Assert.Equal("reviews[0].amendments[0]", reading.Places.Of(reading.Journal.Single(each => each.Event is ReviewAmended).Sequence)!.Path);
    }

    [Fact]
    public void Who_was_not_there_signs_nothing() => Reviewed(Inputs + """ "signedOff": { "by": "cai", "on": "2026-04-02" } """).IsRefused("4:277 reviews[0].signedOff", Rule.M06);

    [Theory]
    [InlineData(""" "inputs": { "d.5": "considered" } """, "ISMS-F07 4:14 reviews[0].inputs")]
    [InlineData(""" "inputs": { "a": { "actions": [ "MR-0-01" ] } } """, "ISMS-F19 4:34 reviews[0].inputs.a.actions[0]")]
    [InlineData(""" "inputs": { "a": { "notes": "x", "nothingToReport": "y" } } """, "ISMS-F16 4:19 reviews[0].inputs.a")]
    [InlineData(""" "decisions": [ { "id": "d", "input": "h", "topic": "other", "text": "x" } ] """, "ISMS-F12 4:39 reviews[0].decisions[0].input")]
    [InlineData(""" "decisions": [ { "id": "d", "input": "g", "topic": "other", "text": "x", "owner": "ceo", "closed": { "on": "2026-05-01" } } ] """, "ISMS-F16 4:17 reviews[0].decisions[0]")]
    [InlineData(""" "conclusion": { "suitable": "maybe" } """, "ISMS-F12 4:30 reviews[0].conclusion.suitable")]
    [InlineData(""" "conclusion": {} """, "ISMS-F16 4:16 reviews[0].conclusion")]
    [InlineData(""" "heldThrough": "2026-03-01" """, "ISMS-F16 3:1 reviews[0]")]
    public void Faults_are_told_where_they_are(string said, string expected) => Reviewed(said).HasFaults(expected);

    [Theory]
    [InlineData("{ \"id\": \"r\" }", "ISMS-F16 2:15 reviews[0]")]
    [InlineData("{ \"id\": \"r\", \"held\": \"2026-03-30\" }", "ISMS-F16 2:15 reviews[0]")]
    [InlineData("{ \"id\": \"r\", \"held\": \"2026-03-30\", \"chair\": \"ada\", \"attendees\": [ { \"who\": \"bo\", \"as\": \"ceo\" } ] }", "ISMS-F16 2:81 reviews[0].attendees[0]")]
    [InlineData("{ \"id\": \"r\", \"held\": \"2026-03-30\", \"chair\": \"adda\" }", "ISMS-F19 2:59 reviews[0].chair")]
    public void A_review_says_when_it_was_held_and_by_whom(string review, string expected) => Firm($" \"reviews\": [ {review} ]").HasFaults(expected);

    private static TrackedAction? Action(GovernanceView view) => view.Improvement.Action(ActionId.From("MR-1-01"));
}
