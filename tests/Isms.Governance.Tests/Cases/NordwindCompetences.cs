using Isms.Governance.Competence;
using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;

namespace Isms.Governance.Tests.Cases;

/// <summary>What people of "Nordwind" are to be competent in, and how they are trained. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// Neither register says since when a competence is required: since it is entered. Which competence a training gives is our reading. What somebody completed makes
/// them competent until the day of their next training; what they have not is an action, decided when it is entered. What is counted of all is a coverage; where the
/// register counts nobody, "completed" is everybody. Taking note of a document is counted there. When a course for all began is told by its name only: with its year or quarter.
/// </remarks>
internal static partial class Nordwind
{
    internal static NordwindRegister Competences => field ??= NordwindRegister.Of("competences", each =>
    {
        if (each["mandatory"] != "yes")
        {
            each.LeaveOut("the row", "what nobody must have is not required");
            return [];
        }

        return
        [
            new RequireCompetence
            {
                For = Classes.OfType<DefineClass>().Any(known => known.Id.Value == each.Id) ? ClassId.From(each.Id) : PositionId.From(each.Id), Competence = CompetenceId.From(each["competence"]),
                Reason = $"{each["what"]}, {each["level"]}, by {each["shown by"]}, anew every {each["months"]} months",
            },
        ];
    });

    internal static NordwindRegister Trainings => field ??= NordwindRegister.Of("trainings", Trained);

    private static IEnumerable<GovernanceCommand> Trained(NordwindRow each)
    {
        var (status, competence) = (each["status"], CompetenceId.From(each["competence"]));
        if (each.Id.Split(' ') is [_, var all])
        {
            return TrainedTogether(each, status.Split(", ")[^1].Split(" of ") is [var some, var whole] ? (int.Parse(some, null), int.Parse(whole, null)) : (int.Parse(all, null), int.Parse(all, null)));
        }

        if (status == "completed")
        {
            each.LeaveOut("due", "what is completed is due no more");
            return
            [
                new RecordCompetence
                {
                    Person = PersonId.From(each.Id), Competence = competence, EffectiveFrom = Nordwind.From(each["completed"]), Until = EndOf(each["refresh"]),
                    Evidence = $"{each["what"]}, {each["type"]}: {each["evidence"]}",
                },
            ];
        }

        var action = ActionId.From($"T-{each.Number:00}");
        return
        [
            new OpenAction
            {
                Id = action, What = $"{each["what"]}, {each["type"]}, for {each.Id}", Owner = PositionId.From(each["role"]), Due = EndOf(each["due"]),
                Origin = ActionOrigin.Of(ActionOriginKind.Other, $"competence {competence}"),
            },
            .. status == "in progress" ? [new ReportActionProgress { Action = action, Progress = ActionProgress.InProgress }] : Array.Empty<GovernanceCommand>(),
        ];
    }

    private static IEnumerable<GovernanceCommand> TrainedTogether(NordwindRow each, (int Some, int All) counted)
    {
        each.LeaveOut("refresh", "when all are trained anew is planned nowhere in the model");
        if (each["competence"] == "acceptable-use")
        {
            each.LeaveOut("due", "a count of who took note has no due date");
            return
            [
                new CountAcknowledgements
                {
                    Policy = PolicyId.From("POL-004"), Version = VersionId.From(Documents["POL-004"]["version"]), Acknowledged = counted.Some, Addressed = counted.All,
                    Evidence = [new() { Source = each["evidence"], Kind = EvidenceKind.AcknowledgementRecord }],
                },
            ];
        }

        if (each["what"].Contains("newcomers", StringComparison.Ordinal))
        {
            each.LeaveOut("the row", "it says neither when they started nor when they were counted");
            return [];
        }

        return
        [
            new RecordAwarenessCoverage
            {
                Id = AwarenessId.From($"T-{each.Number:00}"), Topic = each["what"], Evidence = $"{each["type"]}: {each["evidence"]}", PeriodFrom = Day(2026, 1, 1), PeriodUntil = EndOf(each["due"]),
                Completed = counted.Some, Addressed = counted.All, EffectiveFrom = each["completed"].Length == 0 ? null : Evening(each["completed"]),
            },
        ];
    }
}
