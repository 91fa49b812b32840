using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>Writes the roles with who holds them, and who has the mandates of 5.3.</summary>
internal sealed class ChargesWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record) => record.Event switch
    {
        RoleDefined { Role: var role } => Define(role, record),
        RoleChanged { Role: var role } when Find(role.Id) is { } sheet => Change(sheet, role, record),
        RoleRetired retired when Find(retired.Role) is { Through: null } sheet => Retire(sheet, retired, record),
        RoleAssigned assigned when Find(assigned.Role) is { } sheet => Add(sheet.Assignments ??= [], new() { To = assigned.Position, Through = Draft.LastDay(assigned.Until) }, record),
        MandateGiven given => Add(File.Mandates, new() { Mandate = given.Mandate, To = given.Position, Through = Draft.LastDay(given.Until) }, record),
        RoleRelieved relieved => End(Of(relieved.Role, null, relieved.Position, each => each.EndedAfter is null), record, relieved.Reason),
        MandateEnded ended => End(Of(null, ended.Mandate, ended.Position, each => each.EndedAfter is null), record, ended.Reason),
        AssignmentCommunicated told => Tell(Of(told.Role, told.Mandate, told.Position, each => each.CommunicatedOn is null), told, record),
        AssignmentAcknowledged noted => Acknowledge(Of(noted.Role, noted.Mandate, noted.Position, each => each.EndedAfter is null), record),
        _ => false,
    };

    private bool Define(Role role, OnRecord record)
    {
        var from = Draft.Day(record.Event.EffectiveFrom);
        File.Roles.Add(Draft.Say<RoleSheet>(new()
        {
            Id = role.Id, Title = role.Title == role.Id.Value ? null : role.Title, Responsibilities = Sheets.List(role.Responsibilities), Authorities = Sheets.List(role.Authorities),
            Competences = Sheets.List(role.Competences), From = from == File.Scope?.EstablishedOn ? null : from,
        }, record, from));
        return true;
    }

    // A change says what is different from the role as it was defined.
    private bool Change(RoleSheet sheet, Role role, OnRecord record)
    {
        var from = Draft.Day(record.Event.EffectiveFrom);
        (sheet.Changes ??= []).Add(Draft.Say<RoleChangeSheet>(new()
        {
            From = from, Title = role.Title == (sheet.Title ?? role.Id.Value) ? null : role.Title, Responsibilities = Other(role.Responsibilities, sheet.Responsibilities),
            Authorities = Other(role.Authorities, sheet.Authorities), Competences = Other(role.Competences, sheet.Competences),
        }, record, from));
        return true;
    }

    private bool Retire(RoleSheet sheet, RoleRetired retired, OnRecord record)
    {
        (sheet.Through, sheet.EndingReason) = (Draft.LastDay(retired.EffectiveFrom), retired.Reason);
        Draft.Say(sheet, record);
        return true;
    }

    private bool Add<T>(List<T> charges, T sheet, OnRecord record)
        where T : ChargeSheet
    {
        sheet.From = Draft.Day(record.Event.EffectiveFrom);
        charges.Add(Draft.Say(sheet, record, sheet.From));
        return true;
    }

    private bool End(ChargeSheet? sheet, OnRecord record, string? reason)
    {
        if (sheet is null)
        {
            return false;
        }

        (sheet.EndedAfter, sheet.EndingReason) = (Draft.LastDay(record.Event.EffectiveFrom), reason);
        Draft.Say(sheet, record);
        return true;
    }

    private bool Tell(ChargeSheet? sheet, AssignmentCommunicated told, OnRecord record)
    {
        if (sheet is null)
        {
            return false;
        }

        (sheet.CommunicatedOn, sheet.CommunicatedTo) = (Draft.Day(told.EffectiveFrom), told.To == ChargeSheet.Everybody ? null : told.To);
        sheet.CommunicatedBy = told.Decided.By == File.Organization?.RecordedBy || !Draft.Defines(told.Decided.By) ? null : Draft.Who(told.Decided.By);
        sheet.Evidence = Draft.Evidence(told.Evidence, EvidenceKind.LeadershipCommunication);
        Draft.Say(sheet, record);
        return true;
    }

    private bool Acknowledge(ChargeSheet? sheet, OnRecord record)
    {
        if (sheet is null)
        {
            return false;
        }

        sheet.AcknowledgedOn = DaysSheet.Of([.. sheet.AcknowledgedOn?.Each ?? [], Draft.Day(record.Event.EffectiveFrom)]);
        Draft.Say(sheet, record);
        return true;
    }

    private RoleSheet? Find(RoleId role) => File.Roles.Find(each => each.Id == role);

    private ChargeSheet? Of(RoleId? role, Mandate53? mandate, PositionId position, Predicate<ChargeSheet> open)
    {
        IEnumerable<ChargeSheet> charges = role is { } id ? Find(id)?.Assignments ?? [] : File.Mandates.Where(each => each.Mandate == mandate);
        return charges.LastOrDefault(each => each.To == position && open(each));
    }

    private static List<T>? Other<T>(ValueList<T> now, List<T>? known) => now.SequenceEqual(known ?? []) ? null : [.. now];
}
