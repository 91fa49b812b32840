using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using NodaTime;

namespace Isms.Governance.Tests.Cases;

/// <summary>The risk treatment plan of "Nordwind". Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// Each treatment is an action. What starts before the plan was approved counts as decided when it starts, the rest with the plan. The budgets of a risk are the amount that its
/// plan was approved with (<see cref="DecidedInReview"/>). The kit has no risk register beside it: no risk has an owner on record, and nobody accepted what remains of one.
/// </remarks>
internal static partial class Nordwind
{
    internal static NordwindRegister Treatments => field ??= NordwindRegister.Of("treatments", Treated);

    private static IEnumerable<GovernanceCommand> Treated(NordwindRow each)
    {
        if (each["due"] == "recurring")
        {
            each.LeaveOut("the row, but for its budget", "what recurs has no date, and an action has one");
            yield break;
        }

        var (action, start) = (ActionId.From(each.Id), Nordwind.From(each["start"]));
        yield return new OpenAction
        {
            Id = action, What = $"{each["what"]}; controls {each["controls"]}; verified by {each["verified by"]}; a score of {each["residual"]} remains", Owner = PositionId.From(each["owner"]),
            Due = EndOf(each["due"]), Origin = ActionOrigin.Of(ActionOriginKind.Other, $"risk {each["risk"]}"), DecidedAt = Instant.Min(start, Over), EffectiveFrom = start,
            Reference = "risk treatment plan 4",
        };
        switch (each["status"])
        {
            case "in progress":
                yield return new ReportActionProgress { Action = action, Progress = ActionProgress.InProgress };
                break;
            case "completed":
                yield return new CloseAction { Action = action, Reason = "done when the plan was entered; the plan does not say since when" };
                break;
            default:
                each.LeaveOut("status", "an action that nobody has begun is open, and says no more");
                break;
        }
    }
}
