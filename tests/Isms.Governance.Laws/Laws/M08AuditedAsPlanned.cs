using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Monitoring;

namespace Isms.Governance.Laws.Laws;

/// <summary>A planned audit that is over and not reported is found, and so is a programme that audits less often than it says, and nothing else.</summary>
public sealed class M08AuditedAsPlanned
{
    [Law]
    public void What_is_not_audited_as_planned_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.M08, finding => finding.Subjects[0], (_, at, known) =>
    {
        var reports = history.Seen<AuditReported>(at, known).ToArray();
        var (moved, cancelled) = (history.Seen<AuditRescheduled>(at, known).ToArray(), history.Seen<AuditCancelled>(at, known).Select(each => each.Audit).ToHashSet());
        return history.Seen<AuditPlanned>(at, known)
            .Where(plan => (moved.LastOrDefault(each => each.Audit == plan.Id)?.Until ?? plan.Until) < at && !cancelled.Contains(plan.Id) && !reports.Any(report => report.Id == plan.Id)).Select(plan => plan.Id.Value).Concat(
            from programme in history.Seen<AuditProgrammeAdopted>(at, known).Select(each => each.Programme)
            where programme.From <= at && !(programme.Until <= at)
            let last = reports.Where(report => report.Programme == programme.Id).Select(report => (Instant?)report.Until).Max()
            where (last ?? programme.From).Later(programme.Every) < at
            select programme.Id.Value);
    });
}
