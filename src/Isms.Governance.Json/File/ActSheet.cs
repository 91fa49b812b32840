using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>An item that tells of a decision or a fact: with the keys that all of them have.</summary>
internal abstract class ActSheet : EnteredSheet
{
    /// <summary>What stands where the rules ask for words and the file has none.</summary>
    internal const string NotSaid = "not said";

    /// <summary>How that was decided and entered which the item tells of besides, by the key that tells it.</summary>
    [JsonPropertyOrder(Last)]
    public Dictionary<string, FurtherSheet>? Entered { get; set; }

    private const int Last = 1;

    /// <summary>The day on which the whole was entered; null where it was entered as it happened.</summary>
    internal LocalDate? EnteredOn => RecordedOn ?? Whole?.EnteredOn;

    /// <summary>Where the whole is written down.</summary>
    internal string? WrittenIn => Reference ?? Whole?.WrittenIn;

    /// <summary>The item in which this one stands; null for one of a section.</summary>
    internal ActSheet? Whole
    {
        get
        {
            var above = Above;
            while (above is not (null or ActSheet))
            {
                above = above.Above;
            }

            return (ActSheet?)above;
        }
    }

    /// <summary>The ids without which others cannot stand: of what the item defines, and of whom it seats.</summary>
    internal List<string> Bears { get; } = [];

    /// <summary>Under which names findings speak of what the item tells, beside the ids that it defines.</summary>
    internal virtual IEnumerable<string> Subjects => [];
}

/// <summary>An entry of the organisation's register: on record from a first day through a last one, by default from the beginning and for good.</summary>
internal abstract class EntrySheet : ActSheet
{
    /// <summary>Where the id stands in what is written: before everything else.</summary>
    private protected const int First = -2;

    /// <summary>Where a title or a name stands.</summary>
    private protected const int Second = -1;

    /// <summary>What people call it; by default its id.</summary>
    [JsonPropertyOrder(Second)]
    public string? Title { get; set; }

    /// <summary>The first day.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Through { get; set; }

    private protected abstract EntryReference? Entry { get; }

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
            plan.AddEnding(this, Through, By.Recorder, _ => new RetireEntry { Entry = entry }, key: "through");
        }
    }

    private protected abstract void Register(FilePlan plan);
}
