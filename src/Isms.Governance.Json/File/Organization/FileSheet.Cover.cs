using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>Who acts for a seat while its holder is away.</summary>
    [JsonPropertyOrder(200)]
    public List<DeputySheet> Deputies { get; set; } = [];

    /// <summary>Who acts for a seat, one after the other.</summary>
    [JsonPropertyOrder(210)]
    public List<SuccessionSheet> Successions { get; set; } = [];
}

/// <summary>That a position acts as deputy of a seat.</summary>
internal sealed class DeputySheet : ActSheet
{
    /// <summary>The seat.</summary>
    [JsonRequired]
    public PositionId? Seat { get; set; }

    /// <summary>The position that is deputy.</summary>
    [JsonRequired]
    public PositionId? Deputy { get; set; }

    /// <summary>Only for these activities.</summary>
    public List<ActivityId>? Activities { get; set; }

    /// <summary>What of the seat's authority it carries.</summary>
    public CarriesSheet? Carries { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>The last day, where it ended earlier than it was to.</summary>
    public LocalDate? EndedAfter { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var (seat, deputy) = (Seat!.Value, Deputy!.Value);
        var by = new By(null, $"who fills the position `{seat}` or one above", (replay, at) => replay.Holder(seat, at) ?? replay.Above(seat, at));
        plan.Add(this, Rank.Cover, From, by, _ => new NameDeputy { Seat = seat, Deputy = deputy, Activities = (Activities ?? []).ToValueList(), Carries = Carries?.ToCarries(), Until = plan.After(Through) });
        plan.AddEnding(this, EndedAfter, by, _ => new EndDeputy { Seat = seat, Deputy = deputy }, Rank.Vacancies, "endedAfter");
    }
}

/// <summary>An order of succession for a seat.</summary>
internal sealed class SuccessionSheet : ActSheet
{
    /// <summary>The instrument.</summary>
    [JsonRequired]
    public string? Instrument { get; set; }

    /// <summary>The item in it, as text.</summary>
    [JsonRequired]
    public string? Item { get; set; }

    /// <summary>The seat.</summary>
    [JsonRequired]
    public PositionId? Seat { get; set; }

    /// <summary>Who acts, the first who is available.</summary>
    [JsonRequired]
    public List<SuccessorSheet>? Order { get; set; }

    /// <summary>How long an absence lasts at least.</summary>
    public Period? MinAbsence { get; set; }

    /// <summary>How long somebody acts at most.</summary>
    public Period? Cap { get; set; }

    /// <summary>What of the seat's authority it carries.</summary>
    public CarriesSheet? Carries { get; set; }

    /// <summary>Over which days.</summary>
    public PeriodSheet? Period { get; set; }

    /// <summary>The order that it takes the place of.</summary>
    public ItemSheet? Supersedes { get; set; }

    /// <summary>That successors act beyond the cap.</summary>
    public List<ExtensionSheet>? Extensions { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Instrument is { } instrument && Item is { } item)
        {
            ids.Define(ItemSheet.Kind, ItemSheet.IdOf(instrument, item), PlaceOf("item"));
        }
    }

    internal override void Plan(FilePlan plan)
    {
        var item = InstrumentItem.Of(Instrument!, Item!);
        plan.Add(this, Rank.Cover, Period?.From, By.Top, _ => new AdoptOrderOfSuccession
        {
            Item = item, Seat = Seat!.Value, Order = Order!.Select(each => each.ToSuccessor()).ToValueList(), MinAbsence = MinAbsence, Cap = Cap,
            Carries = Carries?.ToCarries(), Until = plan.After(Period?.Through), Supersedes = Supersedes?.ToItem(),
        });
        foreach (var extension in Extensions ?? [])
        {
            plan.AddFurther(this, Rank.Cover, extension.DecidedOn!.Value, By.Of(extension.By, By.Top), _ => new ExtendSuccession { Item = item, Until = plan.After(extension.Through)!.Value });
        }
    }
}

/// <summary>One place in an order of succession: a position (also as a bare id), or several of which so many act together.</summary>
internal sealed class SuccessorSheet : Sheet
{
    /// <summary>The position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>How many act together.</summary>
    public int? Jointly { get; set; }

    /// <summary>Of which positions.</summary>
    public List<PositionId>? Of { get; set; }

    internal override string? Shorthand => "position";

    internal Successor ToSuccessor() => (Position, Jointly, Of) switch
    {
        ({ } position, null, null) => position,
        (null, { } count, { } several) => Successor.Together(count, several.ToValueList()),
        _ => throw new ArgumentException("a place in an order of succession is one position, or `jointly` so many `of` several"),
    };
}
