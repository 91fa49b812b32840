using Isms.Governance.Delegations;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What was done with authority, as it was done.</summary>
    [JsonPropertyOrder(290)]
    public List<ExerciseSheet> Exercises { get; set; } = [];
}

/// <summary>That authority was used: a fact. Whether it was covered is found, not refused.</summary>
internal sealed class ExerciseSheet : ActSheet
{
    internal const string Kind = "exercise";

    /// <summary>The id.</summary>
    [JsonRequired]
    public ExerciseId? Id { get; set; }

    /// <summary>The activity.</summary>
    [JsonRequired]
    public ActivityId? Activity { get; set; }

    /// <summary>The kind of act; by default it is decided.</summary>
    public ActWord? Act { get; set; }

    /// <summary>Who acted.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>Through which position.</summary>
    public PositionId? As { get; set; }

    /// <summary>Under which delegation.</summary>
    public ItemSheet? Under { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>The amount.</summary>
    public decimal? Amount { get; set; }

    /// <summary>The currency.</summary>
    public string? Currency { get; set; }

    /// <summary>The circumstance.</summary>
    public ContextId? Context { get; set; }

    /// <summary>The unit for which one acted.</summary>
    public UnitId? Unit { get; set; }

    /// <summary>Who signed with them.</summary>
    public List<WhoSheet>? With { get; set; }

    /// <summary>The conditions and instructions that were met.</summary>
    public List<ConditionId>? ConditionsMet { get; set; }

    /// <summary>On what.</summary>
    public ObjectSheet? Object { get; set; }

    /// <summary>The case.</summary>
    public CaseId? Case { get; set; }

    /// <summary>Who requested it.</summary>
    public WhoSheet? RequestedBy { get; set; }

    /// <summary>Who gains by it besides.</summary>
    public List<WhoSheet>? Beneficiaries { get; set; }

    /// <summary>That it was ratified.</summary>
    public RatificationSheet? Ratified { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define(Kind, id.Value, PlaceOf("id"));
        }
    }

    internal override void Plan(FilePlan plan)
    {
        // Who acts before it is granted acts without authority: that is found once the grant is on record, not refused because it is not.
        var granted = Under is { } under ? plan.Entries[(under.Instrument, under.Item)].Max() : null;
        plan.AddOnceKnown(this, Rank.Exercises, On, Json.By.Of(By, Json.By.Recorder), replay => Reported(replay, plan.On(On!.Value)), granted);
        if (Ratified is { } ratified)
        {
            plan.AddFurther(this, Rank.Exercises, ratified.On!.Value, Json.By.Stated(ratified.By!), _ => new RatifyExercise { Exercise = Id!.Value, Reason = ratified.Reason }, key: "ratified");
        }
    }

    private ReportExercise Reported(Replay replay, Instant at) => new()
    {
        Id = Id!.Value,
        Person = replay.One(By!, at),
        Activity = Activity!.Value,
        Kind = Act switch { ActWord.Prepare => ActKinds.Prepare, ActWord.Perform => ActKinds.Perform, _ => ActKinds.Decide },
        Amount = Amount is { } amount ? Money.Of(amount, Currency ?? throw new ArgumentException("an amount has a `currency`")) : null,
        Context = Context,
        Unit = Unit,
        Seat = As,
        Under = Under?.ToItem(),
        With = replay.All(With, at),
        ConditionsMet = (ConditionsMet ?? []).ToValueList(),
        Object = Object?.Digest ?? Object?.Reference,
        Case = Case,
        RequestedBy = RequestedBy is { } requester ? replay.One(requester, at) : null,
        Beneficiaries = replay.All(Beneficiaries, at),
    };
}

/// <summary>The kinds of act, one at a time.</summary>
internal enum ActWord
{
    Prepare,
    Perform,
    Decide,
}

/// <summary>On what somebody acted: a digest or another reference; also a bare text.</summary>
internal sealed class ObjectSheet : Sheet
{
    /// <summary>The digest of what was signed.</summary>
    public string? Digest { get; set; }

    /// <summary>Another reference.</summary>
    public string? Reference { get; set; }

    internal override string? Shorthand => "reference";
}

/// <summary>That an act was ratified.</summary>
internal sealed class RatificationSheet : Sheet
{
    /// <summary>Who ratified it.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>When.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }
}
