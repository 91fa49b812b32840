using Isms.Governance.Improvement;
using Isms.Governance.Reviews;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Reviews;

/// <summary>A management review from its plan to its closing, in parts that tests leave out.</summary>
internal static class Boardroom
{
    internal static readonly ReviewId First = ReviewId.From("MR-1"), Second = ReviewId.From("MR-2");

    internal static readonly ActionId Scope = ActionId.From("A-scope");

    internal static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    internal static readonly PlanReview Plan = new() { Id = First, On = Story.Day(20), Interval = Period.FromMonths(6) };

    internal static readonly HoldReview Hold = new() { Review = First, From = Story.Day(20), Until = Story.Day(20) + Duration.FromHours(2), Chair = Ada, Attendees = [Bo] };

    internal static readonly DecideInReview Improve = new()
    {
        Review = First, Id = ReviewDecisionId.From("MR-1/1"), Input = ReviewInput.Opportunities, Topic = ReviewTopic.Improvement, NoneBecause = "all under way",
    };

    internal static readonly DecideInReview Change = new()
    {
        Review = First, Id = ReviewDecisionId.From("MR-1/2"), Input = ReviewInput.Risks, Topic = ReviewTopic.SystemChange, Text = "widen the scope", Owner = Ciso, Due = Story.Day(60), Action = Scope,
    };

    internal static readonly ConcludeReview Conclude = new()
    {
        Review = First, Suitability = Conclusion.Of(ConclusionWord.Yes, "it fits"), Adequacy = Conclusion.Of(ConclusionWord.WithReservations, "thin at night"),
        Effectiveness = Conclusion.Of(ConclusionWord.Yes, "targets met"),
    };

    internal static readonly CloseReview Closing = new() { Review = First };

    internal static readonly SignOffReview Signing = new() { Review = First, By = Ada };

    internal static ConsiderInput Consider(ReviewInput input, ReviewId? review = null) => new() { Review = review ?? First, Input = input, Notes = "gone through" };

    internal static GovernanceCommand[] Inputs(ReviewId review, params ReviewInput[] but) => [.. Enum.GetValues<ReviewInput>().Except(but).Select(input => Consider(input, review))];

    /// <summary>Everything up to the closing, on the day of the meeting.</summary>
    internal static Story Ready => Given.Given(Plan).On(21).Given([Hold, .. Inputs(First), Improve, Change, Conclude]);

    /// <summary>A second review from its plan on, with everything but what was done about earlier actions.</summary>
    internal static Story SecondReady => Ready.Given(Closing, Signing).On(199).Given(Plan with { Id = Second, On = Story.Day(200) }).On(201).Given(
        [
            Hold with { Review = Second, From = Story.Day(200), Until = Story.Day(200) + Duration.FromHours(2) }, .. Inputs(Second, ReviewInput.EarlierActions),
            Improve with { Review = Second, Id = ReviewDecisionId.From("MR-2/1") },
            Improve with { Review = Second, Id = ReviewDecisionId.From("MR-2/2"), Topic = ReviewTopic.SystemChange }, Conclude with { Review = Second },
        ]);
}
