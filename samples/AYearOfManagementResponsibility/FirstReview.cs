using Isms.Governance.Reviews;
using NodaTime;
using static AYearOfManagementResponsibility.Firm;
using static AYearOfManagementResponsibility.Year;

namespace AYearOfManagementResponsibility;

/// <summary>The review of June: closed too early, and then properly.</summary>
internal static class FirstReview
{
    internal static void Tell(Year year)
    {
        Chapter("June: the first management review");
        year.On(Day(6, 10), Mara, "it is planned for 22 June, and another one at the latest six months later",
            new PlanReview { Id = Summer, On = Day(6, 22, 9), Interval = Period.FromMonths(6) },
            new ConveneReview { Review = Summer, Invited = [Ceo, Coo, Ciso, Quality] });
        year.On(Day(6, 19), Petra, "Petra prepares its inputs from what is on record", new PrepareReviewInputs { Review = Summer });
        year.On(Day(6, 22, 12), Petra, "it is held, with Mara in the chair; Petra writes down what is said",
        [
            new HoldReview { Review = Summer, From = Day(6, 22, 9), Until = Day(6, 22, 12), Chair = Mara, Attendees = [Jonas, Lin, Petra] },
            Nothing(Summer, ReviewInput.EarlierActions, "this is the first review"),
            Said(Summer, ReviewInput.ChangedIssues, "a second yard from autumn on"),
            Nothing(Summer, ReviewInput.ChangedNeeds, "no new customer asks for anything else"),
            Said(Summer, ReviewInput.Nonconformities, "NC-1 is in action"),
            Said(Summer, ReviewInput.Measurements, "9 % clicked, 5 % is the target"),
            Said(Summer, ReviewInput.AuditResults, "one minor finding"),
            Said(Summer, ReviewInput.Objectives, "the one on mails is not met yet"),
            Said(Summer, ReviewInput.Opportunities, "drivers' tablets ask for a password only"),
        ]);
        year.On(Day(6, 22, 12), Mara, "it decides and concludes",
            new DecideInReview
            {
                Review = Summer, Id = ReviewDecisionId.From("review-1/1"), Input = ReviewInput.Opportunities, Topic = ReviewTopic.Improvement, Text = "a second factor for drivers' tablets", Owner = It, Due = Day(10, 1),
                Action = Tablets,
            },
            new ConcludeReview
            {
                Review = Summer, Suitability = Conclusion.Of(ConclusionWord.Yes, "it is about what we do"), Adequacy = Conclusion.Of(ConclusionWord.WithReservations, "one place for backups until next year"),
            });
        year.Refused(Day(6, 22, 12), Mara, "Mara tries to close it", new CloseReview { Review = Summer });
        year.On(Day(6, 22, 13), Mara, "after lunch they go through what is missing; it is closed, and Mara signs",
            Said(Summer, ReviewInput.Feedback, "two customers ask how we train"),
            Said(Summer, ReviewInput.Risks, "haulers see our loads, and their contracts say nothing of security"),
            new DecideInReview
            {
                Review = Summer, Id = ReviewDecisionId.From("review-1/2"), Input = ReviewInput.Risks, Topic = ReviewTopic.SystemChange, Text = "contracts with haulers name their duties", Owner = Coo, Due = Day(12, 1),
                Action = Contracts,
            },
            new ConcludeReview { Review = Summer, Effectiveness = Conclusion.Of(ConclusionWord.WithReservations, "mails still catch too many") },
            new CloseReview { Review = Summer },
            new SignOffReview { Review = Summer, By = Mara });
    }

    internal static ConsiderInput Said(ReviewId review, ReviewInput input, string notes) => new() { Review = review, Input = input, Notes = notes };

    internal static ConsiderInput Nothing(ReviewId review, ReviewInput input, string because) => new() { Review = review, Input = input, NothingBecause = because };
}
