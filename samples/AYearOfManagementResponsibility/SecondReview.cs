using Isms.Governance.Accountability;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using NodaTime;
using static AYearOfManagementResponsibility.Firm;
using static AYearOfManagementResponsibility.FirstReview;
using static AYearOfManagementResponsibility.Year;

namespace AYearOfManagementResponsibility;

/// <summary>What falls short before the review of December, the review, and what falls short after it.</summary>
internal static class SecondReview
{
    internal static void Tell(Year year)
    {
        Chapter("December: the second management review");
        year.On(Day(12, 7), Mara, "it is planned for 14 December; what falls short a week before?",
            new PlanReview { Id = Winter, On = Day(12, 14, 9), Interval = Period.FromMonths(6) });
        foreach (var finding in year.At(12, 7).Findings().Items)
        {
            Console.WriteLine($"            {finding.Rule.Id}: {finding.Message}");
        }

        year.On(Day(12, 8), Mara, "Mara spends a night at the ramp: seals are checked",
            new RecordLeadershipAct { Id = LeadershipActId.From("walk-through"), By = Mara, Serves = [Clause.Integration], Act = EvidenceKind.OversightReview, What = "a night at the ramp: seals are checked" });
        year.On(Day(12, 9), Petra, "Petra prepares the inputs; what became of the actions of June?", new PrepareReviewInputs { Review = Winter });
        foreach (var item in year.At(12, 9).Reviews.PackFor(Winter).Of(ReviewInput.EarlierActions))
        {
            Console.WriteLine($"            {item.Text}");
        }

        year.On(Day(12, 14, 11), Petra, "it is held",
        [
            new HoldReview { Review = Winter, From = Day(12, 14, 9), Until = Day(12, 14, 11), Chair = Mara, Attendees = [Jonas, Lin, Petra] },
            Said(Winter, ReviewInput.EarlierActions, "tablets are done, contracts are not") with { Actions = [Tablets, Contracts] },
            Said(Winter, ReviewInput.ChangedIssues, "the second yard is open"),
            Said(Winter, ReviewInput.ChangedNeeds, "one customer wants a certificate in two years"),
            Said(Winter, ReviewInput.Nonconformities, "NC-1 is closed, and it works"),
            Said(Winter, ReviewInput.Measurements, "clicks fell from 9 to 4 %"),
            Nothing(Winter, ReviewInput.AuditResults, "no audit since June"),
            Said(Winter, ReviewInput.Objectives, "the one on mails is achieved"),
            Nothing(Winter, ReviewInput.Feedback, "nobody said anything"),
            Said(Winter, ReviewInput.Risks, "backups stay in one place until the rest is granted"),
            Nothing(Winter, ReviewInput.Opportunities, "the card and the tablets are enough for now"),
        ]);
        year.On(Day(12, 14, 11), Mara, "it decides, concludes and is closed; Mara signs",
            new RescheduleAction { Action = Contracts, Due = Day(12, 31) + Duration.FromDays(60), Reason = "haulers negotiate in January" },
            new DecideInReview { Review = Winter, Id = ReviewDecisionId.From("review-2/1"), Input = ReviewInput.Opportunities, Topic = ReviewTopic.Improvement, NoneBecause = "what was begun is finished first" },
            new DecideInReview
            {
                Review = Winter, Id = ReviewDecisionId.From("review-2/2"), Input = ReviewInput.Risks, Topic = ReviewTopic.SystemChange, Text = "ask again for the 15,000 EUR", Owner = Ciso, Due = NextYear,
            },
            new ConcludeReview
            {
                Review = Winter, Suitability = Conclusion.Of(ConclusionWord.Yes, "it covers the second yard"), Adequacy = Conclusion.Of(ConclusionWord.WithReservations, "backups stay in one place"),
                Effectiveness = Conclusion.Of(ConclusionWord.Yes, "targets are met"),
            },
            new CloseReview { Review = Winter, NextOn = NextYear + Duration.FromDays(158) },
            new SignOffReview { Review = Winter, By = Mara });
        Mend(year);
    }

    /// <summary>What was found a week before is mended.</summary>
    private static void Mend(Year year) => year.On(
        Day(12, 15), Mara, "Mara takes on every obligation expressly, names deputies, and has Sam's position keep the accounts",
        [
            .. year.At(12, 15).Obligations.Select(obligation => new AllocateAccountability { Of = obligation, To = [Ceo] }),
            new NameDeputy { Seat = Ciso, Deputy = It }, new NameDeputy { Seat = Quality, Deputy = Warehouse },
            new AssignResponsibility { Activity = Accounts, Position = It },
        ]);
}
