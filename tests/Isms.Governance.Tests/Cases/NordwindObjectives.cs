using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using NodaTime;

namespace Isms.Governance.Tests.Cases;

/// <summary>The objectives of "Nordwind". Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// No objective says since when it is set: all since the year began, with the values that they start from. What will be done, and with which means, is told by the
/// treatment or the corrective action that it links to, where it links to one. It counts as closed where the register calls it achieved, whatever its date.
/// </remarks>
internal static partial class Nordwind
{
    internal static NordwindRegister Objectives => field ??= NordwindRegister.Of(
        "objectives", Set, ("linked", "an objective names a policy or an item of strategy, not a clause or a risk"), ("review", "an objective has a due date, and no date of review"));

    private static IEnumerable<GovernanceCommand> Set(NordwindRow each)
    {
        var (id, owner, metric) = (ObjectiveId.From(each.Id), PositionId.From(each["owner"]), each["metric"].Length == 0 ? null : each["metric"]);
        yield return new SetObjective
        {
            Id = id, DecidedAt = Day(2026, 1, 1), EffectiveFrom = Day(2026, 1, 1), Reference = "register of objectives; the day is assumed", Terms = new()
            {
                Text = each["text"], Metric = metric, Target = $"{each["bound"]} {each["target"]} {each["unit"]}".Trim(), Owner = owner, Due = EndOf(each["due"]), Judgement = each["judged by"],
                What = Treatments.Rows.SingleOrDefault(row => row.Id == each["action"])?["what"] ?? CorrectiveActions.Rows.SingleOrDefault(row => row.Id == each["action"])?["action"],
                Resources = Treatments.Rows.SingleOrDefault(row => row.Id == each["action"]) is { } treatment ? $"{treatment["budget"]} EUR" : null,
            },
        };
        if (metric is null)
        {
            each.LeaveOut("baseline", "yes and no are no numbers");
            each.LeaveOut("current", "yes and no are no numbers");
        }
        else
        {
            yield return Defined(new()
            {
                Id = MetricId.From(metric), Title = each["judged by"], Unit = each["unit"], Target = Target(each["bound"], each.Decimal("target")).From(EndOf(each["judged from"])),
                Every = each["every"] switch { "month" => Period.FromMonths(1), "quarter" => Period.FromMonths(3), _ => Period.FromYears(1) }, Owner = owner,
            });
            yield return Value(MetricId.From(metric), each["unit"], each.Decimal("baseline"), each["baseline of"]);
            if (each["current of"].Length > 0)
            {
                yield return Value(MetricId.From(metric), each["unit"], each.Decimal("current"), each["current of"]);
            }
            else
            {
                each.LeaveOut("current", "nothing is measured yet");
            }
        }

        if (each["status"] == "achieved")
        {
            yield return new CloseObjective { Id = id, Outcome = ObjectiveOutcome.Achieved, Evidence = [new() { Source = "register of objectives", Kind = EvidenceKind.OutcomeMeasurement }] };
        }
        else
        {
            each.LeaveOut("status", "how an open objective goes is computed, not stated");
        }
    }
}
