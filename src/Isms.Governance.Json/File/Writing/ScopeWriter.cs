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

    // The establishment adopts a catalogue and a scheme; with it may come one of the house, under its own name. What is adopted otherwise says itself when.
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

        if (File.Catalogue?.Own?.Exists(each => each.EditionPart == adopted.Edition.Value) == true)
        {
            Draft.Say(File.Catalogue, record, File.Scope?.EstablishedOn);
            return true;
        }

        if (AdoptionOf(adopted.Edition) is not { } adoption)
        {
            File.Adoptions.Add(adoption = new() { Edition = adopted.Edition });
        }

        adoption.From = Draft.Day(adopted.EffectiveFrom);
        adoption.KnownFrom = adoption.KnownFrom == adoption.From ? null : adoption.KnownFrom;
        Draft.Say(adoption, record, adoption.From);
        return true;
    }

    private bool Register(CatalogueRegistered registered, OnRecord record)
    {
        var adopted = Draft.Records.Select(each => each.Event).OfType<CatalogueAdopted>().FirstOrDefault(each => each.Edition == registered.Edition);
        if (adopted is null || AdoptionOf(registered.Edition) is not null)
        {
            return false;
        }

        var own = registered.Requirements.Select(OwnRequirementSheet.Of).ToList();
        if (registered.Title == registered.Edition.Value && File.Scope is { } scope && File.Catalogue?.Own is null && Draft.Day(adopted.EffectiveFrom) == scope.EstablishedOn && !registered.Edition.Value.Contains('/', StringComparison.Ordinal))
        {
            (File.Catalogue ??= new()).Own = own;
            Draft.Say(File.Catalogue, record, "own");
            return true;
        }

        var adoption = new AdoptionSheet
        {
            Edition = registered.Edition, Title = registered.Title == registered.Edition.Value ? null : registered.Title, From = Draft.Day(adopted.EffectiveFrom), KnownFrom = Draft.Day(registered.EffectiveFrom), Own = own,
        };
        File.Adoptions.Add(adoption);
        Draft.Say(adoption, record, "own");
        return true;
    }

    private AdoptionSheet? AdoptionOf(EditionId edition) => File.Adoptions.Find(each => each.Edition == edition);

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
