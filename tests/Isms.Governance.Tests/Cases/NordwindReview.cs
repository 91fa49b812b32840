using System.Globalization;
using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Tests.Cases;

/// <summary>The management review of "Nordwind", and what was decided in it. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// The kit does not sort its decisions by the topics of 9.3.3: what changes a document or plan of the system is a change, what makes something better is an
/// improvement, the rest is neither. The kit closes with input c missing, so closing and signing are reported; both count from the approval of the minutes.
/// What is a decision, and no action, is done by being decided. Who asked for the money is not told: whoever owns the treatment that it pays for did.
/// Not in the journal: the review of 15 December 2025 itself, of which only the count of its actions is told (it is in the notes of input a); who was
/// excused, which a review has no place for (the written input is in the notes of input b); that Anna Weber wrote the minutes, other than as who recorded them.
/// </remarks>
internal static partial class Nordwind
{
    internal static readonly ReviewId Review = ReviewId.From("MR-2026-Q1");

    internal static readonly ResourceRequestId Keys = ResourceRequestId.From("RTP-004");

    internal static NordwindRegister Decisions => field ??= NordwindRegister.Of("decisions", Decided);

    private static Instant Over => Day(2026, 3, 30, 12, 30);

    private static IEnumerable<GovernanceCommand> Planning => [new PlanReview { Id = Review, On = Day(2026, 3, 30, 9) }];

    private static IEnumerable<GovernanceCommand> Minutes =>
    [
        new HoldReview
        {
            Review = Review, From = Day(2026, 3, 30, 9), Until = Over, Chair = Meier,
            Attendees = [.. new[] { "weissenberg", "weber", "schulz", "hoffmann", "krueger", "fischer", "brand" }.Select(PersonId.From)],
        },
        .. Enum.GetValues<ReviewInput>().Where(input => input is not ReviewInput.ChangedNeeds).Select(input => new ConsiderInput
        {
            Review = Review, Input = input, EffectiveFrom = Over, Notes = input switch
            {
                ReviewInput.EarlierActions => "of the four actions of 15 December 2025 three are closed, one is in progress",
                ReviewInput.ChangedIssues => "in the minutes; Lisa Hartmann is excused, her input is in writing",
                _ => "in the minutes",
            },
        }),
        .. Decisions.Rows.SelectMany(row => row.Commands.Take(1)),
        new ConcludeReview
        {
            Review = Review, Suitability = Conclusion.Of(ConclusionWord.Yes, "so minuted"), Adequacy = Conclusion.Of(ConclusionWord.Yes, "so minuted"),
            Effectiveness = Conclusion.Of(ConclusionWord.Yes, "so minuted"), DecidedBy = Meier,
        },
        new CloseReview { Review = Review, NextOn = Day(2026, 6, 29), IsReported = true, DecidedBy = Meier },
        new SignOffReview { Review = Review, By = Meier, IsReported = true },
    ];

    /// <summary>What was done by being decided: a plan approved for each of its risks, money granted.</summary>
    private static IEnumerable<GovernanceCommand> DecidedInReview =>
    [
        .. Decisions.Rows.SelectMany(row => row.Commands.Skip(1)),
        .. Treatments.Rows.GroupBy(row => row["risk"]).Select(risk => new ApproveTreatmentPlan
        {
            Id = ExerciseId.From($"X-{risk.Key}"), Risk = RiskId.From(risk.Key), Plan = "risk treatment plan 4", By = Meier, IsReported = true, EffectiveFrom = Over,
            Amount = Money.Of(risk.Sum(row => row.Decimal("budget")), "EUR"), Evidence = [Minuted],
        }),
    ];

    private static Evidence Minuted => new() { Source = "minutes of MR-2026-Q1", Kind = EvidenceKind.ReviewMinutes };

    private static IEnumerable<GovernanceCommand> Decided(NordwindRow each)
    {
        yield return new DecideInReview
        {
            Review = Review, Id = ReviewDecisionId.From(each.Id), Input = Enum.GetValues<ReviewInput>().Single(input => input.Letter == each["input"]), Text = each["what"],
            Topic = each["topic"] switch { "system-change" => ReviewTopic.SystemChange, "improvement" => ReviewTopic.Improvement, _ => ReviewTopic.Other },
            Owner = PositionId.From(each["owner"]), Due = EndOf(each["due"]), IsReported = true, EffectiveFrom = Over,
        };
        if (each["type"] == "decision")
        {
            yield return new CloseAction { Action = ActionId.From(each.Id), EffectiveFrom = Over, Evidence = [Minuted] };
        }

        if (each["amount"].Split(' ') is [var amount, var currency])
        {
            var money = Quantity.Money(decimal.Parse(amount, CultureInfo.InvariantCulture), currency);
            yield return new RequestResources { Id = Keys, By = HolderOf(PositionId.From(Treatments[Keys.Value]["owner"])), For = Treatments[Keys.Value]["what"], Quantity = money, EffectiveFrom = Over };
            yield return new GrantResources
            {
                Id = ExerciseId.From($"X-{each.Id}"), Request = Keys, By = Meier, Quantity = money, Activity = GrantMeans, IsReported = true, EffectiveFrom = Over, Evidence = [Minuted],
            };
        }
    }
}
