using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;

namespace Isms.Governance.Json;

/// <summary>That resources were granted, wholly or in part.</summary>
internal sealed class ResourcesGrantedSheet : ResourceActSheet
{
    /// <summary>How much.</summary>
    public decimal? Amount { get; set; }

    /// <summary>Of money: the currency.</summary>
    public string? Currency { get; set; }

    /// <summary>Several grants, one after the other.</summary>
    public List<ResourcesGrantedSheet>? Each { get; set; }

    internal override string? Listhand => "each";

    internal void Plan(FilePlan plan, ResourceSheet of, int place)
    {
        plan.TakeAll(Each, (each, number) => each.Plan(plan, of, number));
        if (Each is null)
        {
            plan.Take(this, _ => Grant(plan, of, place));
        }
    }

    private void Grant(FilePlan plan, ResourceSheet of, int place)
    {
        var (day, amount, id) = (Day, Amount ?? throw new ArgumentException("it does not say how much was granted: add `amount`"), of.Id!.Value);
        Exercise ??= ExerciseId.From(string.Create(CultureInfo.InvariantCulture, $"{id}/grant/{place + 1}"));
        plan.Add(this, Rank.Acts, day, Json.By.Stated(Who), replay => new GrantResources
        {
            Id = Exercise!.Value, Request = id, By = Who.ToDoer(replay, plan.On(day)), Quantity = of.Of(amount, Currency), Activity = of.Under(plan, Activity), IsReported = true,
            Evidence = EvidenceSheet.Of(Evidence, plan, of.Kind is null or ResourceKind.Money ? EvidenceKind.BudgetDecision : EvidenceKind.ResourceAllocation),
        });
    }
}

/// <summary>That what is short is accepted as a risk for a time.</summary>
internal sealed class ShortfallSheet : ResourceActSheet
{
    /// <summary>The last day on which it is accepted.</summary>
    [JsonRequired]
    public LocalDate? Through { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    internal void Plan(FilePlan plan, ResourceSheet of)
    {
        var (day, id) = (Day, of.Id!.Value);
        Exercise ??= ExerciseId.From($"{id}/acceptance");
        plan.Add(this, Rank.Acts, day, Json.By.Stated(Who), replay => new AcceptShortfall
        {
            Id = Exercise!.Value, Request = id, By = Who.ToDoer(replay, plan.On(day)), Activity = of.Under(plan, Activity), Reason = Reason ?? NotSaid, Until = plan.After(Through)!.Value, IsReported = true,
            Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.RiskAcceptance),
        });
    }
}

/// <summary>An act by which somebody with authority decides about a request, told as it happened; what it lacks is found.</summary>
internal abstract class ResourceActSheet : ActSheet
{
    /// <summary>Who did it, and by what right.</summary>
    public DoerSheet? By { get; set; }

    /// <summary>The day.</summary>
    public LocalDate? On { get; set; }

    /// <summary>The activity under which it was done; by default the only one to which an amount of money belongs.</summary>
    public ActivityId? Activity { get; set; }

    /// <summary>The id under which it stands among the exercises; by default made of the request.</summary>
    public ExerciseId? Exercise { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal override IEnumerable<string> Subjects => Exercise is { } exercise ? [exercise.Value] : [];

    internal override void NameIds(IdBook ids)
    {
        if (Exercise is { } exercise)
        {
            ids.Define(ExerciseSheet.Kind, exercise.Value, PlaceOf("exercise"));
        }
    }

    private protected LocalDate Day => On ?? throw new ArgumentException("it does not say when it was done: add `on`");

    private protected DoerSheet Who => By ?? throw new ArgumentException("it does not say who did it: add `by`");
}
