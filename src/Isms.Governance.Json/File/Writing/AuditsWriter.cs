using Isms.Governance.Monitoring;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>Writes how internal audits are run, which were planned and held, and what they found.</summary>
internal sealed class AuditsWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        switch (record.Event)
        {
            case AuditProgrammeAdopted { Programme: var programme }:
                File.AuditProgrammes.Add(Draft.Say<AuditProgrammeSheet>(new()
                {
                    Id = programme.Id, Title = programme.Title == programme.Id.Value ? null : programme.Title, Owner = programme.Owner, From = Draft.Day(programme.From), Through = Draft.LastDay(programme.Until),
                    Every = programme.Every, Methods = programme.Methods, Auditing = programme.Auditing, KeepApart = programme.KeepApart,
                }, record, day));
                return true;
            case AuditPlanned planned when Find(planned.Id) is null:
                var first = Draft.Day(planned.From);
                var audit = Of(planned.Id, planned.Programme, planned.Brief);
                audit.Planned = Draft.Say<AuditPlanSheet>(new() { From = first, Through = Draft.WholeDay(planned.Until) }, record, first);
                Draft.Carry(audit, record);
                File.Audits.Add(audit);
                return true;
            case AuditRescheduled put when Find(put.Audit)?.Planned is { } plan:
                (plan.Rescheduled ??= []).Add(Draft.Say<AuditPutOffSheet>(new() { To = new() { From = Draft.Day(put.From), Through = Draft.WholeDay(put.Until) }, On = day, Reason = put.Reason }, record, day));
                return true;
            case AuditCancelled cancelled when Find(cancelled.Audit)?.Planned is { Cancelled: null } plan:
                plan.Cancelled = Draft.Say<AuditCancellingSheet>(new() { On = day, Reason = cancelled.Reason }, record, day);
                return true;
            case ImpartialityDeclared declared when Find(declared.Audit) is { } of:
                (of.Impartiality ??= []).Add(Draft.Say<ImpartialitySheet>(new()
                {
                    By = Draft.Who(declared.By), On = day, Disclosed = declared.Disclosed, Evidence = Draft.Evidence(declared.Evidence, EvidenceKind.ImpartialityDeclaration),
                }, record, day));
                return true;
            case AuditReported reported:
                return Report(reported, record, day);
            default:
                return false;
        }
    }

    private bool Report(AuditReported reported, OnRecord record, LocalDate day)
    {
        var sheet = Find(reported.Id);
        if (sheet is null)
        {
            File.Audits.Add(sheet = Of(reported.Id, reported.Programme, reported.Brief));
        }

        Draft.Say(sheet, record, day);
        (sheet.Period, sheet.Conclusion) = (new() { From = Draft.Day(reported.From), Through = Draft.WholeDay(reported.Until) }, reported.Conclusion);
        sheet.Findings = Sheets.List(reported.Findings, each => new AuditFindingSheet { Id = each.Id, Grade = each.Grade, Requirement = Draft.Against(each.Against), What = each.What });
        sheet.Evidence = Draft.Evidence(reported.Evidence, EvidenceKind.AuditReport);
        return true;
    }

    private AuditSheet? Find(AuditId id) => File.Audits.Find(each => each.Id == id);

    private AuditSheet Of(AuditId id, AuditProgrammeId? programme, AuditBrief brief) => new()
    {
        Id = id, Programme = programme, Criteria = [.. brief.Criteria], Scope = [.. brief.Activities.Select(each => each.Value), .. brief.Units.Select(each => each.Value)],
        Lead = Draft.Who(brief.Lead), Team = Draft.Who(brief.Team),
    };
}
