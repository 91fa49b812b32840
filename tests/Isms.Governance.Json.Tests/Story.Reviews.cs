using Isms.Governance.Improvement;
using Isms.Governance.Requirements;
using Isms.Governance.Reviews;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>A management review from its plan to the second version of its minutes.</summary>
    private static IEnumerable<GovernanceEvent> OfReviews()
    {
        var decided = new Decided { At = Start, By = Ada };
        var review = ReviewId.From("MR-1");
        Evidence evidence = new() { Source = "minutes 7", Kind = EvidenceKind.ReviewMinutes, At = Start, Digest = "sha256:7f" };
        yield return new ReviewPlanned { Decided = decided, EffectiveFrom = Start, Id = review, On = Start + Duration.FromDays(9), Interval = Period.FromMonths(6), Quorum = 2 };
        yield return new ReviewConvened { Decided = decided, EffectiveFrom = Start, Review = review, Invited = [Ceo, Cfo], Agenda = ["inputs", "decisions"] };
        yield return new ReviewInputsPrepared
        {
            Decided = decided, EffectiveFrom = Start, Review = review, Evidence = [evidence],
            Items = [new() { Input = ReviewInput.EarlierActions, Text = "action `A-1` is open", Subject = "A-1" }],
        };
        yield return new InputConsidered { Decided = decided, EffectiveFrom = Start, Review = review, Input = ReviewInput.EarlierActions, Notes = "gone through", Actions = [ActionId.From("A-1")], Evidence = [evidence] };
        yield return new InputConsidered { Decided = decided, EffectiveFrom = Start, Review = review, Input = ReviewInput.Feedback, NothingBecause = "nobody wrote" };
        yield return new ReviewHeld
        {
            Decided = decided, EffectiveFrom = Start, Review = review, From = Start - Duration.FromHours(2), Chair = Ada,
            Attendees = [new() { Person = Ada, Position = Ceo, IsTopManagement = true, IsActing = true }, new() { Person = Bo }],
        };
        yield return new ReviewDecided
        {
            Decided = decided, EffectiveFrom = Start, Review = review, Id = ReviewDecisionId.From("MR-1/1"), Input = ReviewInput.Risks, Topic = ReviewTopic.SystemChange, Text = "widen the scope",
            Owner = Ciso, Due = Start + Duration.FromDays(90), Action = ActionId.From("A-9"), IsReported = true,
        };
        yield return new ReviewDecided
        {
            Decided = decided, EffectiveFrom = Start, Review = review, Id = ReviewDecisionId.From("MR-1/2"), Input = ReviewInput.Opportunities, Topic = ReviewTopic.Improvement, NoneBecause = "all under way",
        };
        yield return new ReviewConcluded
        {
            Decided = decided, EffectiveFrom = Start, Review = review, Suitability = Conclusion.Of(ConclusionWord.Yes, "it fits"),
            Adequacy = Conclusion.Of(ConclusionWord.WithReservations, "thin at the edges"), Effectiveness = Conclusion.Of(ConclusionWord.No, "targets missed"),
        };
        yield return new ReviewClosed { Decided = decided, EffectiveFrom = Start, Review = review, Version = 1, NextOn = Start + Duration.FromDays(180), IsReported = true };
        yield return new ReviewSignedOff { Decided = decided, EffectiveFrom = Start, Review = review, Version = 1, By = Ada, Evidence = [evidence], IsReported = true };
        yield return new ReviewAmended { Decided = decided, EffectiveFrom = Start, Review = review, Version = 2, Reason = "an attendee was left out" };
    }
}
