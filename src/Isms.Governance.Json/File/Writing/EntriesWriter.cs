using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Writes the entries of the organisation as they are now, each with its first and its last day.</summary>
internal sealed class EntriesWriter(FileDraft draft) : SectionWriter(draft)
{
    private readonly Dictionary<EntryReference, EntrySheet> sheets = [];

    internal override bool Take(OnRecord record) => record.Event switch
    {
        EntryRegistered registered => Register(registered.Entry, record),
        EntryChanged changed => Change(changed.Entry, record),
        EntryRetired retired => Retire(retired.Entry, record),
        PersonLeft left => Leave(left.Person, record),
        _ => false,
    };

    internal override void Finish()
    {
        File.Levels.Sort((one, other) => one.Rank!.Value.CompareTo(other.Rank!.Value));
        for (var i = 0; i < File.Levels.Count; i++)
        {
            File.Levels[i].Rank = File.Levels[i].Rank == i + 1 ? null : File.Levels[i].Rank;
        }

        File.People = [.. File.People.OrderBy(each => each.Of is not null)];
        File.Eligibility = [.. File.Eligibility.OrderBy(each => File.Activities.FindIndex(activity => activity.Id == each.Activity))];
    }

    private bool Register(Entry entry, OnRecord record)
    {
        if (sheets.ContainsKey(entry.Reference))
        {
            return false;
        }

        var from = Draft.From(record);
        var sheet = Draft.Say(New(entry), record, from);
        sheet.From = from;
        sheets[entry.Reference] = sheet;
        Fill(sheet, entry, record);
        return true;
    }

    private bool Change(Entry entry, OnRecord record)
    {
        if (!sheets.TryGetValue(entry.Reference, out var sheet))
        {
            return false;
        }

        Draft.Say(sheet, record);
        Fill(sheet, entry, record);
        return true;
    }

    private bool Retire(EntryReference entry, OnRecord record)
    {
        if (!sheets.TryGetValue(entry, out var sheet) || sheet.Through is not null)
        {
            return false;
        }

        Draft.Say(sheet, record, "through");
        sheet.Through = Draft.LastDay(record.Event.EffectiveFrom);
        return true;
    }

    private bool Leave(PersonId person, OnRecord record)
    {
        if (sheets.GetValueOrDefault(person) is not PersonSheet { LeftAfter: null } sheet)
        {
            return false;
        }

        Draft.Say(sheet, record, "leftAfter");
        sheet.LeftAfter = Draft.LastDay(record.Event.EffectiveFrom);
        return true;
    }

    private EntrySheet New(Entry entry) => entry switch
    {
        Level => Added(File.Levels),
        PositionClass => Added(File.Classes),
        Context => Added(File.Contexts),
        Unit => Added(File.Units),
        Person => Added(File.People),
        ExternalParty => Added(File.ExternalParties),
        Position => Added(File.Positions),
        Body => Added(File.Bodies),
        _ => Added(File.Activities),
    };

    private static T Added<T>(List<T> section)
        where T : new()
    {
        var sheet = new T();
        section.Add(sheet);
        return sheet;
    }

    private void Fill(EntrySheet sheet, Entry entry, OnRecord record)
    {
        var title = entry.Title == entry.Reference.Id ? null : entry.Title;
        sheet.Title = sheet is PersonSheet or ExternalPartySheet ? null : title;
        switch (sheet, entry)
        {
            case (LevelSheet to, Level level): (to.Id, to.Rank) = (level.Id, level.Rank); break;
            case (ClassSheet to, PositionClass @class): to.Id = @class.Id; break;
            case (ContextSheet to, Context context): (to.Id, to.Default) = (context.Id, Sheets.True(context.IsDefault)); break;
            case (UnitSheet to, Unit unit): (to.Id, to.PartOf, to.Head) = (unit.Id, unit.PartOf, unit.Head); break;
            case (PersonSheet to, Person person): (to.Id, to.Name, to.Of) = (person.Id, title, person.Of); break;
            case (ExternalPartySheet to, ExternalParty party): (to.Id, to.Name, to.Overseer) = (party.Id, title, party.Overseer); break;
            case (PositionSheet to, Position position):
                (to.Id, to.Unit, to.Level, to.Classes, to.ReportsTo) = (position.Id, position.Unit, position.Level, Sheets.List(position.Classes), position.ReportsTo);
                break;
            case (BodySheet to, Body body):
                (to.Id, to.Chair, to.Members, to.Quorum) = (body.Id, body.Chair, [.. body.Members], body.Quorum == 1 ? null : body.Quorum);
                break;
            case (ActivitySheet to, Activity activity): Activities.Fill(to, activity, record, Draft); break;
            default: break;
        }
    }
}
