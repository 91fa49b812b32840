namespace Isms.Governance.Json;

/// <summary>An item that tells of a decision or a fact: with the keys that all of them have.</summary>
internal abstract class ActSheet : Sheet
{
    /// <summary>What stands where the rules ask for words and the file has none.</summary>
    private protected const string NotSaid = "not said";

    /// <summary>The day of the decision; by default the day from which it counts.</summary>
    public LocalDate? DecidedOn { get; set; }

    /// <summary>Who decided; by default whoever the item names, else whose decision it is.</summary>
    public WhoSheet? DecidedBy { get; set; }

    /// <summary>Who decided with them.</summary>
    public List<WhoSheet>? DecidedWith { get; set; }

    /// <summary>The day on which it was entered; by default the day of the decision.</summary>
    public LocalDate? RecordedOn { get; set; }

    /// <summary>Where the decision is written down.</summary>
    public string? Reference { get; set; }

    /// <summary>The ids without which others cannot stand: of what the item defines, and of whom it seats.</summary>
    internal List<string> Bears { get; } = [];

    /// <summary>Under which names findings speak of what the item tells, beside the ids that it defines.</summary>
    internal virtual IEnumerable<string> Subjects => [];
}

/// <summary>An entry of the organisation's register: on record from a first day through a last one, by default from the beginning and for good.</summary>
internal abstract class EntrySheet : ActSheet
{
    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; set; }

    /// <summary>The first day.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Through { get; set; }

    private protected abstract Organization.EntryReference? Entry { get; }

    internal override void NameIds(IdBook ids)
    {
        if (Entry is { } entry)
        {
            ids.Define(entry.InWords, entry.Id, PlaceOf("id"));
            Bears.Add(entry.Id);
        }
    }

    internal sealed override void Plan(FilePlan plan)
    {
        Register(plan);
        if (Entry is { } entry)
        {
            plan.AddEnding(this, Through, By.Recorder, _ => new Organization.RetireEntry { Entry = entry });
        }
    }

    private protected abstract void Register(FilePlan plan);
}
