using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Tests.Cases;

/// <summary>The corrective actions of "Nordwind". Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0; words and ids are our own.</summary>
/// <remarks>
/// The register names days only: each counts from six in the evening. It grades nothing: each counts as minor. It names nobody who raised, corrected or checked: who leads
/// information security raised and closed all, the owner corrected, and "whoever" checked. Its due dates are those of the actions: most checks are planned for later.
/// It does not agree with the register of incidents on where CAPA-2026-003 and CAPA-2026-005 came from: each is entered as it is. It names a CTO, whom no other register knows.
/// </remarks>
internal static partial class Nordwind
{
    private static readonly PersonId Checker = PersonId.From("whoever-checked");

    internal static NordwindRegister CorrectiveActions => field ??= NordwindRegister.Of("corrective-actions", Corrected);

    private static IEnumerable<GovernanceCommand> Corrected(NordwindRow each)
    {
        var (id, action, owner, raised) = (NonconformityId.From(each.Id), ActionId.From($"{each.Id}-A"), PositionId.From(each["owner"]), Evening(each["raised"]));
        var (source, ground) = each["source"].Split(' ') switch
        {
            ["audit", var audit] => (NonconformitySource.Audit, $"{audit}/1"),
            ["audit", ..] => (NonconformitySource.Audit, null),
            ["incident", var incident] => (NonconformitySource.Incident, incident),
            ["review", ..] => (NonconformitySource.Review, null),
            _ => (NonconformitySource.Complaint, (string?)null),
        };
        yield return new RaiseNonconformity
        {
            Id = id, Source = source, Grade = FindingGrade.Minor, What = each["what"], By = Weber, Owner = owner, EffectiveFrom = raised,
            Finding = source is NonconformitySource.Audit && ground is not null ? AuditFindingId.From(ground) : null,
            Incident = source is NonconformitySource.Incident ? IncidentId.From(ground!) : null,
        };
        yield return new RecordCause { Nonconformity = id, By = HolderOf(owner), Cause = each["cause"], EffectiveFrom = raised };
        yield return new CorrectNonconformity { Nonconformity = id, By = HolderOf(owner), What = each["correction"], EffectiveFrom = raised };
        yield return new PlanCorrectiveAction
        {
            Nonconformity = id, Action = action, What = each["action"], Owner = owner, Due = EndOf(each["due"]), DecidedAt = raised, EffectiveFrom = raised,
            Reference = "register of corrective actions",
        };
        if (each["status"] == "in progress")
        {
            yield return new ReportActionProgress { Action = action, Progress = ActionProgress.InProgress };
        }

        if (each["check"].Split(" on ") is ["passed", var checkedOn])
        {
            yield return new CloseAction { Action = action, Reason = "the register does not say when it was done: on its day, it is assumed", EffectiveFrom = Evening(each["due"]) };
            yield return new CheckEffectiveness { Nonconformity = id, By = Checker, IsEffective = true, What = "checked again", EffectiveFrom = Evening(checkedOn) };
            yield return new CloseNonconformity { Nonconformity = id, By = Weber, IsReported = true, EffectiveFrom = Evening(each["closed"]) };
        }
        else if (each["check"].Length > 0)
        {
            each.LeaveOut("check", "a check that is planned has no place: one that is made has");
        }
    }
}
