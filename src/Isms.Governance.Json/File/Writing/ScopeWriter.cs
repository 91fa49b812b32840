using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>Writes the scope with its catalogue and its scheme, and who answers for it.</summary>
internal sealed class ScopeWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record) => record.Event switch
    {
        ScopeEstablished established => Establish(established, record),
        ScopeClosed closed => Close(closed, record),
        CatalogueAdopted adopted => Adopt(adopted, record),
        CatalogueRegistered registered => Register(registered, record),
        SchemeAdopted adopted => Adopt(adopted, record),
        GoverningBodyRegistered registered => Register(registered, record),
        HeadChanged changed => Add(new() { Position = changed.Head, As = TopRole.Head }, record),
        TopManagementDesignated designated => Add(new() { Position = designated.Position, Through = Draft.LastDay(designated.Until) }, record),
        TopManagementDesignationEnded ended => End(ended, record),
        _ => false,
    };

    private bool Establish(ScopeEstablished established, OnRecord record)
    {
        if (File.Scope is not null)
        {
            return false;
        }

        var scope = established.Scope;
        var from = Draft.Day(established.EffectiveFrom);
        File.Organization ??= new();
        File.Organization.TimeZone = scope.TimeZone == "UTC" ? null : scope.TimeZone;
        File.Organization.RecordsFrom = Draft.Day(scope.RecordsFrom);
        File.Scope = Draft.Say<ScopeSheet>(new() { Id = scope.Id, Title = scope.Title == scope.Id.Value ? null : scope.Title, EstablishedOn = from }, record, from);
        File.TopManagement.Insert(0, new() { Position = scope.Head, As = TopRole.Head });
        Draft.Carry(File.TopManagement[0], record);
        return true;
    }

    private bool Close(ScopeClosed closed, OnRecord record)
    {
        if (File.Scope is not { ClosedAfter: null } scope)
        {
            return false;
        }

        // Within a day it closes at the end of it: what was decided on that day before is not lost.
        (scope.ClosedAfter, scope.ClosingReason) = (Draft.WholeDay(closed.EffectiveFrom), closed.Reason);
        Draft.Say(scope, record, "closedAfter");
        return true;
    }

    // The establishment adopts a catalogue and a scheme; what is adopted later has no place but for requirements of the house.
    private bool Adopt(CatalogueAdopted adopted, OnRecord record)
    {
        if (IsFirst<CatalogueAdopted>(record) && File.Scope is { } scope)
        {
            Draft.Say(scope, record);
            if (adopted.Edition != Edition.Iso27001Of2022.Id)
            {
                (File.Catalogue ??= new()).Edition = adopted.Edition;
                Draft.Carry(File.Catalogue, record);
            }

            return true;
        }

        if (File.Catalogue?.Own?.Any(each => each.EditionPart == adopted.Edition.Value) != true)
        {
            return false;
        }

        Draft.Say(File.Catalogue, record, File.Scope?.EstablishedOn);
        return true;
    }

    private bool Register(CatalogueRegistered registered, OnRecord record)
    {
        var own = registered.Requirements.Select(Own).ToList();
        if (registered.Title != registered.Edition.Value || own.Any(each => each?.EditionPart != registered.Edition.Value) || File.Scope is null || File.Catalogue?.Own is not null)
        {
            return false;
        }

        (File.Catalogue ??= new()).Own = [.. own.OfType<OwnRequirementSheet>()];
        Draft.Say(File.Catalogue, record);
        return true;
    }

    private static OwnRequirementSheet? Own(Requirement requirement) => requirement.Id.Value.Split('/', 2) is [{ Length: > 0 }, { Length: > 0 }] ? new()
    {
        Id = requirement.Id, Title = requirement.Title, Text = requirement.Text, Actor = (ActorWord)requirement.Actor,
        IfMissing = requirement.IfMissing is FindingGrade.Observation ? null : requirement.IfMissing, MayBeLeftOut = requirement.MayBeLeftOut,
    } : null;

    // The establishment adopts the first scheme; a later one says from where it starts, whatever was in force before.
    private bool Adopt(SchemeAdopted adopted, OnRecord record)
    {
        if (File.Scope is not { } scope)
        {
            return false;
        }

        var (preset, sheet) = Schemes.Of(adopted.Scheme);
        if (!IsFirst<SchemeAdopted>(record))
        {
            var from = Draft.Day(adopted.EffectiveFrom);
            File.SchemeChanges.Add(Draft.Say<SchemeChangeSheet>(new() { From = from, Preset = preset ?? PresetWord.Simple, Scheme = sheet }, record, from));
            return true;
        }

        Draft.Say(scope, record);
        (File.Preset, File.Scheme) = (preset, sheet);
        if (sheet is not null)
        {
            Draft.Carry(sheet, record);
        }

        return true;
    }

    private bool Register(GoverningBodyRegistered registered, OnRecord record)
    {
        if (File.GoverningBody is not null)
        {
            return false;
        }

        var from = Draft.From(record);
        File.GoverningBody = Draft.Say<GoverningBodySheet>(new() { Body = registered.Body, From = from }, record, from);
        return true;
    }

    private bool Add(TopManagementSheet sheet, OnRecord record)
    {
        if (File.Scope is not { EstablishedOn: var established })
        {
            return false;
        }

        var from = Draft.Day(record.Event.EffectiveFrom);
        sheet.From = from == established ? null : from;
        File.TopManagement.Add(Draft.Say(sheet, record, from));
        return true;
    }

    private bool End(TopManagementDesignationEnded ended, OnRecord record)
    {
        if (File.TopManagement.FindLast(each => each.Position == ended.Position && each.As is not TopRole.Head) is not { EndedAfter: null } sheet)
        {
            return false;
        }

        sheet.EndedAfter = Draft.LastDay(ended.EffectiveFrom);
        Draft.Say(sheet, record, "endedAfter");
        return true;
    }

    private bool IsFirst<T>(OnRecord record)
        where T : GovernanceEvent => Draft.Records.First(each => each.Event is T) == record;
}
