using Isms.Governance.Delegations;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>For which units: a list, or <c>own</c>.</summary>
internal sealed class UnitsSheet : Sheet
{
    /// <summary>The word <c>own</c>.</summary>
    public OwnWord? Which { get; set; }

    /// <summary>The units.</summary>
    public List<UnitId>? Of { get; set; }

    internal override string? Shorthand => "which";

    internal override string? Listhand => "of";

    // Of a class every member has units of its own: those are looked up when it is used, and nothing is stated here.
    internal ValueList<UnitId> ToUnits(Replay replay, PartySheet to, Instant at) => Of?.ToValueList()
        ?? (to.Position is { } position && replay.Register.At(at).Find(position) is Position { Unit: { } unit } ? [unit] : []);
}

/// <summary>The word for the unit of whoever receives something.</summary>
internal enum OwnWord
{
    Own,
}

/// <summary>Over which days, the last included.</summary>
internal sealed class PeriodSheet : Sheet
{
    /// <summary>The first day.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Through { get; set; }
}

/// <summary>What must be so whenever authority is used; also a bare text, which is its id as well.</summary>
internal sealed class ConditionSheet : Sheet
{
    /// <summary>The id by which it is stated as met.</summary>
    public ConditionId? Id { get; set; }

    /// <summary>What must be so.</summary>
    [JsonRequired]
    public string? Text { get; set; }

    /// <summary>Above which amount it counts; by default always.</summary>
    public decimal? Over { get; set; }

    /// <summary>The currency of that amount; by default that of the limits.</summary>
    public string? Currency { get; set; }

    internal override string? Shorthand => "text";

    internal Condition ToCondition(string? currency) => new()
    {
        Id = Id ?? ConditionId.From(Text!), Text = Text!, Over = Over is { } over ? Money.Of(over, Currency ?? currency ?? throw new ArgumentException("a condition that counts above an amount says its `currency`")) : null,
    };
}

/// <summary>That somebody approved a delegation, or agreed to it.</summary>
internal sealed class ApprovalSheet : Sheet
{
    /// <summary>The gate.</summary>
    [JsonRequired]
    public string? Gate { get; set; }

    /// <summary>Who.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>When.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    internal Approval ToApproval(FilePlan plan, Replay replay) => new() { Gate = Gate!, By = replay.One(By!, plan.On(On!.Value)), On = plan.On(On!.Value) };
}

/// <summary>That somebody was told of a delegation.</summary>
internal sealed class NoticeSheet : Sheet
{
    /// <summary>The position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>The body.</summary>
    public BodyId? Body { get; set; }

    /// <summary>The class.</summary>
    public ClassId? Class { get; set; }

    /// <summary>The person.</summary>
    public PersonId? Person { get; set; }

    /// <summary>When.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    internal Party ToParty() => new PartySheet { Position = Position, Body = Body, Class = Class, Person = Person }.ToParty();
}

/// <summary>What a delegation takes the place of, and what of below goes on.</summary>
internal sealed class SupersessionSheet : Sheet
{
    /// <summary>The instrument of the old one.</summary>
    [JsonRequired]
    public string? Instrument { get; set; }

    /// <summary>The item of the old one.</summary>
    [JsonRequired]
    public string? Item { get; set; }

    /// <summary>Its delegate, where the item has several.</summary>
    public PartySheet? To { get; set; }

    /// <summary>What of below goes on, each under an item of its own.</summary>
    public List<CarriedSheet>? CarryOver { get; set; }

    /// <summary>Whether a stop of handing on ends.</summary>
    public bool? LiftStop { get; set; }

    internal InstrumentItem ToItem() => To is { } to ? InstrumentItem.Of(Instrument!, Item!).To(to.ToParty()) : InstrumentItem.Of(Instrument!, Item!);

    internal override void NameIds(IdBook ids)
    {
        if (Instrument is { } instrument && Item is { } item)
        {
            ids.Use(Node, Path, ItemSheet.IdOf(instrument, item), ItemSheet.Kind);
        }
    }
}

/// <summary>That a delegation goes on under a new item.</summary>
internal sealed class CarriedSheet : Sheet
{
    /// <summary>The delegation.</summary>
    [JsonRequired]
    public ItemSheet? Old { get; set; }

    /// <summary>The new item.</summary>
    [JsonRequired]
    public NewItemSheet? As { get; set; }
}

/// <summary>An item that begins here.</summary>
internal sealed class NewItemSheet : Sheet
{
    /// <summary>The instrument.</summary>
    [JsonRequired]
    public string? Instrument { get; set; }

    /// <summary>The item in it.</summary>
    [JsonRequired]
    public string? Item { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Instrument is { } instrument && Item is { } item)
        {
            ids.Define(ItemSheet.Kind, ItemSheet.IdOf(instrument, item), PlaceOf("item"));
        }
    }
}
