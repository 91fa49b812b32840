using Isms.Governance.Improvement;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>What is to be done about something, by which position and until when; with what became of it.</summary>
internal sealed class CorrectiveActionSheet : FollowedSheet
{
    /// <summary>The id; by default that of what it is done about.</summary>
    public ActionId? Id { get; set; }

    /// <summary>What is to be done.</summary>
    public string? Text { get; set; }

    /// <summary>The position that sees to it.</summary>
    [JsonRequired]
    public PositionId? Owner { get; set; }

    /// <summary>The last day.</summary>
    [JsonRequired]
    public LocalDate? Due { get; set; }

    /// <summary>Of a nonconformity: the day on which it was planned; by default that on which it was raised.</summary>
    public LocalDate? PlannedOn { get; set; }

    internal void Define(IdBook ids, string of)
    {
        var id = IdIn(of).Value;
        ids.Define("action", id, PlaceOf("id"));
        Bears.Add(id);
    }

    internal ActionId IdIn(string of) => Id ?? ActionId.From(of);

    internal void Plan(FilePlan plan, TreatmentSheet.Case of)
    {
        plan.Add(this, Rank.Improvement, of.Day(PlannedOn), By.Keeper(of.Owner), _ => new PlanCorrectiveAction
        {
            Nonconformity = of.Id, Action = IdIn(of.Id.Value), What = Text ?? NotSaid, Owner = Owner!.Value, Due = plan.On(Due!.Value.PlusDays(1)),
        });
        Follow(plan, of.Id.Value);
    }

    internal void Follow(FilePlan plan, string of) => PlanFollowing(plan, Rank.Improvement, IdIn(of), Owner);
}
