using Isms.Governance.Organization;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What is kept apart, and what keeps watch where it is not.</summary>
    [JsonPropertyOrder(250)]
    public SegregationSheet? Segregation { get; set; }
}

/// <summary>What is kept apart, and what keeps watch where it is not.</summary>
internal sealed class SegregationSheet : Sheet
{
    /// <summary>The pairs.</summary>
    public List<PairSheet>? Pairs { get; set; }

    /// <summary>What keeps watch where a pair is not kept apart.</summary>
    public List<CompensatingSheet>? Compensating { get; set; }

    /// <summary>Where the organisation is too small to keep a pair apart, and accepts the risk.</summary>
    public List<AcceptedSegregationRiskSheet>? Accepted { get; set; }

    internal override void Plan(FilePlan plan)
    {
        foreach (ActSheet each in (Pairs ?? []).Concat<ActSheet>(Compensating ?? []).Concat(Accepted ?? []))
        {
            plan.Take(each, each.Plan);
        }
    }
}

/// <summary>Two activities that are kept apart.</summary>
internal sealed class PairSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public SegregationId? Id { get; set; }

    /// <summary>The two activities.</summary>
    [JsonRequired]
    public List<ActivityId>? Activities { get; set; }

    /// <summary>How: nobody holds both (by default), or nobody does both in one case.</summary>
    public SegregationKind? When { get; set; }

    /// <summary>The first day; by default from the establishment of the scope on.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>Why they are no longer kept apart.</summary>
    public string? EndingReason { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("pair", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        var (one, other) = Activities is [var first, var second] ? (first, second) : throw new ArgumentException($"the pair `{Id}` is of exactly two activities");
        plan.Add(this, Rank.Segregation, From ?? plan.File.Scope?.EstablishedOn, By.Head, _ => new DefineSegregation { Id = Id!.Value, One = one, Other = other, When = When ?? SegregationKind.Held });
        plan.AddEnding(this, Through, By.Head, _ => new EndSegregation { Pair = Id!.Value, Reason = EndingReason ?? "no longer kept apart" }, key: "through");
    }
}

/// <summary>What keeps watch while somebody holds both sides of a pair.</summary>
internal sealed class CompensatingSheet : ActSheet
{
    /// <summary>The pair.</summary>
    [JsonRequired]
    public SegregationId? Pair { get; set; }

    /// <summary>The person.</summary>
    public PersonId? Person { get; set; }

    /// <summary>The position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>What keeps watch.</summary>
    [JsonRequired]
    public string? Control { get; set; }

    /// <summary>Who approved it; by default the head of top management.</summary>
    public WhoSheet? ApprovedBy { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The last day; without one it is refused.</summary>
    public LocalDate? Through { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var whom = new PartySheet { Person = Person, Position = Position }.ToParty();
        plan.Add(this, Rank.Exceptions, From, By.Of(ApprovedBy, By.Head), _ => new ApproveCompensatingControl { Pair = Pair!.Value, For = whom, Control = Control!, Until = plan.After(Through) });
    }
}

/// <summary>That the organisation is too small to keep a pair apart, and accepts the risk for a time.</summary>
internal sealed class AcceptedSegregationRiskSheet : ActSheet
{
    /// <summary>The pair.</summary>
    [JsonRequired]
    public SegregationId? Pair { get; set; }

    /// <summary>Why.</summary>
    [JsonRequired]
    public string? Reason { get; set; }

    /// <summary>Who accepted it; by default the head of top management.</summary>
    public WhoSheet? AcceptedBy { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The last day; without one it is refused.</summary>
    public LocalDate? Through { get; set; }

    internal override void Plan(FilePlan plan) =>
        plan.Add(this, Rank.Exceptions, From, By.Of(AcceptedBy, By.Head), _ => new AcceptSegregationRisk { Pair = Pair!.Value, Reason = Reason!, Until = plan.After(Through) });
}
