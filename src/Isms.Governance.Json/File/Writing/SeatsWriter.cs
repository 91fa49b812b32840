using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Writes who fills which seat, who is away, and who stands in.</summary>
internal sealed class SeatsWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record) => record.Event switch
    {
        PersonAppointed appointed => Appoint(appointed.Appointment, record),
        AppointmentExtended extended => Extend(extended, record),
        AppointmentEnded ended => End(ended, record),
        PersonAbsent absent => Leave(absent, record),
        PersonReturned returned => Return(returned, record),
        DeputyNamed named => Name(named, record),
        DeputyEnded ended => End(ended, record),
        OrderOfSuccessionAdopted adopted => Adopt(adopted, record),
        SuccessionExtended extended => Extend(extended, record),
        _ => false,
    };

    private bool Appoint(Appointment appointment, OnRecord record)
    {
        var from = Draft.Day(record.Event.EffectiveFrom);
        File.Appointments.Add(Draft.Say<AppointmentSheet>(new()
        {
            Position = appointment.Position, Person = appointment.Person, From = new(from), Through = Draft.LastDay(appointment.Until),
            Kind = appointment.Kind is AppointmentKind.Substantive ? null : appointment.Kind, Trigger = appointment.Trigger, Instrument = appointment.Instrument,
            AuthorisedFor = Sheets.List(appointment.AuthorisedFor), Carries = appointment.Carries is { } carries ? Sheets.Of(carries) : null,
            ExcludedFromTopManagement = Sheets.True(appointment.ExcludedFromTopManagement),
        }, record, from));
        return true;
    }

    private bool Extend(AppointmentExtended extended, OnRecord record)
    {
        var sheet = File.Appointments.FindLast(each => each.Position == extended.Position && each.Person == extended.Person && each.Kind is AppointmentKind.Acting);
        return Extend(sheet, sheet?.Extensions ?? [], extended.Until, record, extensions => sheet!.Extensions = extensions);
    }

    private bool End(AppointmentEnded ended, OnRecord record)
    {
        var sheet = File.Appointments.FindLast(each => each.Position == ended.Position && each.Person == ended.Person && (each.Kind ?? AppointmentKind.Substantive) == ended.As);
        return sheet is { EndedAfter: null } && Said(sheet, record, "endedAfter", sheet.EndedAfter = Draft.LastDay(ended.EffectiveFrom));
    }

    private bool Leave(PersonAbsent absent, OnRecord record)
    {
        var from = Draft.Day(absent.EffectiveFrom);
        File.Absences.Add(Draft.Say<AbsenceSheet>(new() { Person = absent.Person, Kind = absent.Reason, From = from, Through = Draft.LastDay(absent.Until) }, record, from));
        return true;
    }

    private bool Return(PersonReturned returned, OnRecord record)
    {
        var sheet = File.Absences.FindLast(each => each.Person == returned.Person);
        return sheet is { ReturnedOn: null } && Said(sheet, record, "returnedOn", sheet.ReturnedOn = Draft.Day(returned.EffectiveFrom));
    }

    private bool Name(DeputyNamed named, OnRecord record)
    {
        var from = Draft.Day(named.EffectiveFrom);
        File.Deputies.Add(Draft.Say<DeputySheet>(new()
        {
            Seat = named.Seat, Deputy = named.Deputy, Activities = Sheets.List(named.Activities), Carries = named.Carries is { } carries ? Sheets.Of(carries) : null,
            From = from, Through = Draft.LastDay(named.Until),
        }, record, from));
        return true;
    }

    private bool End(DeputyEnded ended, OnRecord record)
    {
        var sheet = File.Deputies.FindLast(each => each.Seat == ended.Seat && each.Deputy == ended.Deputy);
        return sheet is { EndedAfter: null } && Said(sheet, record, "endedAfter", sheet.EndedAfter = Draft.LastDay(ended.EffectiveFrom));
    }

    private bool Adopt(OrderOfSuccessionAdopted adopted, OnRecord record)
    {
        var from = Draft.Day(adopted.EffectiveFrom);
        File.Successions.Add(Draft.Say<SuccessionSheet>(new()
        {
            Instrument = adopted.Item.Instrument, Item = adopted.Item.Item, Seat = adopted.Seat, Order = Sheets.List(adopted.Order, Of),
            MinAbsence = adopted.MinAbsence, Cap = adopted.Cap, Carries = adopted.Carries is { } carries ? Sheets.Of(carries) : null,
            Period = new() { From = from, Through = Draft.LastDay(adopted.Until) }, Supersedes = adopted.Supersedes is { } old ? Sheets.Of(old) : null,
        }, record, from));
        return true;
    }

    private bool Extend(SuccessionExtended extended, OnRecord record)
    {
        var sheet = File.Successions.FindLast(each => (each.Instrument, each.Item) == (extended.Item.Instrument, extended.Item.Item));
        return Extend(sheet, sheet?.Extensions ?? [], extended.Until, record, extensions => sheet!.Extensions = extensions);
    }

    private bool Extend(ActSheet? sheet, List<ExtensionSheet> extensions, Instant until, OnRecord record, Action<List<ExtensionSheet>> set)
    {
        if (sheet is null)
        {
            return false;
        }

        set([.. extensions, new() { Through = Draft.LastDay(until), DecidedOn = Draft.Day(record.Event.Decided.At), By = Draft.Who(record.Event.Decided.By) }]);
        Draft.Say(sheet, record);
        return true;
    }

    private bool Said(ActSheet sheet, OnRecord record, string key, LocalDate? day)
    {
        Draft.Say(sheet, record, key);
        return day is not null;
    }

    private static SuccessorSheet Of(Successor successor) => successor.Jointly is null && successor.Positions is [var one]
        ? new() { Position = one }
        : new() { Jointly = successor.Jointly ?? 1, Of = [.. successor.Positions] };
}
