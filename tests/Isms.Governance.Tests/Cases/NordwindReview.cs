using Isms.Governance.Organization;
using Isms.Governance.Reviews;
using NodaTime;

namespace Isms.Governance.Tests.Cases;

/// <summary>The management review of "Nordwind". Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// The kit does not sort its decisions by the topics of 9.3.3: what changes a document or plan of the system is a change, what makes something better is an
/// improvement, the rest is neither. The kit closes with input c missing, so closing and signing are reported; both count from the approval of the minutes.
/// </remarks>
internal static partial class Nordwind
{
    internal static readonly ReviewId Review = ReviewId.From("MR-2026-Q1");

    private static readonly Instant Over = Day(2026, 3, 30, 12, 30);

    /// <summary>Number, what, owner, due, topic, input.</summary>
    private static readonly (string What, string Owner, string Due, ReviewTopic Topic, ReviewInput Input)[] Decisions =
    [
        ("statement of applicability 3.0 approved", "ceo", "2026-03-30", ReviewTopic.SystemChange, ReviewInput.Risks),
        ("risk treatment plan 4 approved", "ceo", "2026-03-30", ReviewTopic.SystemChange, ReviewInput.Risks),
        ("15 000 EUR for security keys", "ceo", "2026-03-30", ReviewTopic.Other, ReviewInput.Opportunities),
        ("rules on AI tools", "iso", "2026-05-31", ReviewTopic.SystemChange, ReviewInput.ChangedIssues),
        ("dashboard of patching deadlines", "it-operations-lead", "2026-06-30", ReviewTopic.Improvement, ReviewInput.Measurements),
        ("second logistics provider", "procurement-lead", "2026-12-31", ReviewTopic.Improvement, ReviewInput.Risks),
        ("red team exercise", "iso", "2026-08-31", ReviewTopic.Improvement, ReviewInput.Opportunities),
        ("prepare the surveillance audit", "iso", "2026-05-11", ReviewTopic.Other, ReviewInput.AuditResults),
    ];

    private static IEnumerable<GovernanceCommand> Planning => [new PlanReview { Id = Review, On = Day(2026, 3, 30, 9) }];

    private static IEnumerable<GovernanceCommand> Minutes =>
    [
        new HoldReview
        {
            Review = Review, From = Day(2026, 3, 30, 9), Until = Over, Chair = Meier,
            Attendees = [.. new[] { "weissenberg", "weber", "schulz", "hoffmann", "krueger", "fischer", "brand" }.Select(PersonId.From)],
        },
        .. Enum.GetValues<ReviewInput>().Where(input => input is not ReviewInput.ChangedNeeds)
            .Select(input => new ConsiderInput { Review = Review, Input = input, Notes = "in the minutes", EffectiveFrom = Over }),
        .. Decisions.Select((each, i) => new DecideInReview
        {
            Review = Review, Id = ReviewDecisionId.From($"{Review}-0{i + 1}"), Input = each.Input, Topic = each.Topic, Text = each.What, Owner = PositionId.From(each.Owner),
            Due = EndOf(Date(each.Due)), IsReported = true, EffectiveFrom = Over,
        }),
        new ConcludeReview
        {
            Review = Review, Suitability = Conclusion.Of(ConclusionWord.Yes, "so minuted"), Adequacy = Conclusion.Of(ConclusionWord.Yes, "so minuted"),
            Effectiveness = Conclusion.Of(ConclusionWord.Yes, "so minuted"), DecidedBy = Meier,
        },
        new CloseReview { Review = Review, NextOn = Day(2026, 6, 29), IsReported = true, DecidedBy = Meier },
        new SignOffReview { Review = Review, By = Meier, IsReported = true },
    ];
}
