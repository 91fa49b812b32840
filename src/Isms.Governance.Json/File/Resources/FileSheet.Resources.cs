using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What was asked for, granted and used, and whether it is enough.</summary>
    public List<ResourceSheet> Resources { get; set; } = [];
}

/// <summary>A request for resources and what became of it; or a decision alone whether the resources are adequate.</summary>
internal sealed class ResourceSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public ResourceRequestId? Id { get; set; }

    /// <summary>What it is, and so in what it is measured: people in full-time equivalents, time in hours, training in days, tools in pieces; by default money.</summary>
    public ResourceKind? Kind { get; set; }

    /// <summary>For what it is needed.</summary>
    public ForSheet? For { get; set; }

    /// <summary>That it was asked for.</summary>
    public ResourcesRequestedSheet? Requested { get; set; }

    /// <summary>That it was granted; a list where it was in parts.</summary>
    public ResourcesGrantedSheet? Granted { get; set; }

    /// <summary>That it was declined, or more than was granted.</summary>
    public ResourcesDeclinedSheet? Declined { get; set; }

    /// <summary>What of it was used.</summary>
    public List<ResourcesUsedSheet>? Used { get; set; }

    /// <summary>That what is short is accepted as a risk for a time.</summary>
    public ShortfallSheet? Accepted { get; set; }

    /// <summary>Whether the resources are adequate, as top management decided.</summary>
    public AdequacySheet? Adequacy { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("request for resources", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        if (Requested is null && (Granted ?? (object?)Declined ?? Used ?? (object?)Accepted) is not null)
        {
            throw new ArgumentException($"`{Id}` was not asked for: add `requested`");
        }

        Requested?.Plan(plan, this);
        Granted?.Plan(plan, this, 0);
        Declined?.Plan(plan, this);
        plan.TakeAll(Used, (each, place) => each.Plan(plan, this, place));
        if (Accepted is { } accepted)
        {
            plan.Take(accepted, _ => accepted.Plan(plan, this));
        }

        Adequacy?.Plan(plan, this);
    }

    internal string Purpose => For?.ToString() ?? Id!.Value.Value;

    internal Quantity Of(decimal amount, string? currency) => (Kind ?? ResourceKind.Money) switch
    {
        ResourceKind.Money => Quantity.Money(amount, currency ?? throw new ArgumentException("an amount has a `currency`")),
        var kind when currency is null => Quantity.Of(kind, amount),
        _ => throw new ArgumentException("only money has a `currency`"),
    };

    /// <summary>The activity under which somebody decides about it: the one that is said, else the only one to which an amount of money belongs.</summary>
    internal ActivityId Under(FilePlan plan, ActivityId? said) => said
        ?? (Kind is (null or ResourceKind.Money) && plan.File.Activities.Where(each => each.Monetary == true).ToList() is [{ Id: { } spending }] ? spending
        : throw new ArgumentException($"it is not said under which activity one decides about `{Id}`: add `activity`"));
}

/// <summary>For what something is needed: in words, also as a bare text; or requirements, also as a list.</summary>
internal sealed class ForSheet : Sheet
{
    /// <summary>In words.</summary>
    public string? Text { get; set; }

    /// <summary>The requirements.</summary>
    public List<RequirementName>? Requirements { get; set; }

    internal override string? Shorthand => "text";

    internal override string? Listhand => "requirements";

    public override string ToString() => string.Join(", ", (Requirements ?? []).Select(each => each.Text).Prepend(Text).OfType<string>());
}

/// <summary>That resources were asked for.</summary>
internal sealed class ResourcesRequestedSheet : ActSheet
{
    /// <summary>How much.</summary>
    [JsonRequired]
    public decimal? Amount { get; set; }

    /// <summary>Of money: the currency.</summary>
    public string? Currency { get; set; }

    /// <summary>Who asked.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>The first day on which it is needed; by default at once.</summary>
    public LocalDate? NeededFrom { get; set; }

    /// <summary>The last day on which it is needed.</summary>
    public LocalDate? NeededThrough { get; set; }

    /// <summary>The objective for which it is needed.</summary>
    public ObjectiveId? Objective { get; set; }

    /// <summary>The activity for which it is needed.</summary>
    public ActivityId? Activity { get; set; }

    internal void Plan(FilePlan plan, ResourceSheet of) => plan.Add(this, Rank.Acts, On, Json.By.Of(By, Json.By.Recorder), replay => new RequestResources
    {
        Id = of.Id!.Value, By = replay.One(By!, plan.On(On!.Value)), For = of.Purpose, Quantity = of.Of(Amount!.Value, Currency), NeededFrom = plan.On(NeededFrom), NeededUntil = plan.After(NeededThrough),
        Objective = Objective, Activity = Activity,
    });
}

/// <summary>That resources were declined.</summary>
internal sealed class ResourcesDeclinedSheet : ActSheet
{
    /// <summary>Who declined.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    internal void Plan(FilePlan plan, ResourceSheet of) =>
        plan.Add(this, Rank.Acts, On, Json.By.Stated(By!), _ => new DeclineResources { Request = of.Id!.Value, Reason = Reason ?? NotSaid });
}

/// <summary>What was used.</summary>
internal sealed class ResourcesUsedSheet : ActSheet
{
    /// <summary>The id; by default made of the request and the place in the list.</summary>
    public ResourceUseId? Id { get; set; }

    /// <summary>How much.</summary>
    [JsonRequired]
    public decimal? Amount { get; set; }

    /// <summary>Of money: the currency.</summary>
    public string? Currency { get; set; }

    /// <summary>The first day of its use.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The day by which it was used.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, ResourceSheet of, int place) => plan.Add(this, Rank.Acts, On, By.Recorder, _ => new RecordResourceUse
    {
        Id = Id ?? ResourceUseId.From(string.Create(CultureInfo.InvariantCulture, $"{of.Id}/use/{place + 1}")), Request = of.Id!.Value, Quantity = of.Of(Amount!.Value, Currency), UsedFrom = plan.On(From),
        Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.PerformanceReport),
    });
}

/// <summary>Whether the resources are adequate: a decision of top management.</summary>
internal sealed class AdequacySheet : ActSheet
{
    /// <summary>The id; by default made of the request.</summary>
    public AdequacyDecisionId? Id { get; set; }

    /// <summary>What was decided.</summary>
    [JsonRequired]
    public AdequacyWord? Decision { get; set; }

    /// <summary>Who decided.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What was considered; by default what is needed for what.</summary>
    public string? Considered { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, ResourceSheet of) => plan.Add(this, Rank.Acts, On, Json.By.Stated(By!), _ => new DecideAdequacy
    {
        Id = Id ?? AdequacyDecisionId.From($"{of.Id}/adequacy"), Considered = Considered ?? $"{of.Id}: {of.Purpose}", IsAdequate = Decision is AdequacyWord.Adequate, Reason = Reason,
        Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.ResourceAllocation),
    });
}

/// <summary>Whether something is enough.</summary>
internal enum AdequacyWord
{
    Adequate,
    Inadequate,
}
