using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Monitoring;

namespace Isms.Governance.Laws.Laws;

/// <summary>Nobody is planned to audit what they carry out, own or answer for, or did within twelve months before.</summary>
public sealed class R09IndependentAudit
{
    [Law]
    public void Nobody_is_planned_to_audit_their_own_work(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<AuditPlanned>().Where(each => !each.Event.IsReported)
        .Select(each => (each.Event, each.Record, each.Step))
        .Concat(
            from each in history.Recorded<AuditRescheduled>()
            from plan in each.Step.Before.Journal.Select(record => record.Event).OfType<AuditPlanned>()
            where plan.Id == each.Event.Audit && !plan.IsReported
            select (Event: plan with { EffectiveFrom = each.Event.EffectiveFrom, From = each.Event.From, Until = each.Event.Until }, each.Record, each.Step))
        .Select(each => Dependent(each.Step.Before, each.Event) is { } auditor ? $"record {each.Record.Sequence} plans that {auditor} audits what is their own" : null).First();

    /// <summary>An auditor who, as known when it was planned, answers for everything at an instant of the time that counts, or does or owns what is audited from the plan on.</summary>
    private static PersonId? Dependent(GovernanceRegister before, AuditPlanned plan)
    {
        var auditors = plan.Brief.Team.Prepend(plan.Brief.Lead).ToArray();
        var since = plan.From - Duration.FromDays(365);
        foreach (var at in Grid.Everywhere.Where(at => at >= since && at < plan.Until))
        {
            var view = before.AsOf(at, before.Sequence);
            var top = view.TopManagement.Select(position => view.WhoFills(position).Person);
            if (auditors.FirstOrDefault(auditor => top.Contains(auditor)) is { IsDefault: false } answering)
            {
                return answering;
            }
        }

        if (plan.EffectiveFrom < since || plan.EffectiveFrom >= plan.Until)
        {
            return null;
        }

        var then = before.AsOf(plan.EffectiveFrom, before.Sequence);
        var own = plan.Brief.Activities.Select(then.WhoIsResponsible).SelectMany(answer => answer.Owners.Concat(answer.Responsible)).Select(seat => seat.Person);
        return auditors.FirstOrDefault(auditor => own.Contains(auditor)) is { IsDefault: false } doing ? doing : null;
    }
}
