using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Reviews;

namespace Isms.Governance.Json;

/// <summary>What a review decided, or that nothing is needed; with what became of the action that it opened. An owner or a day that is missing is found.</summary>
internal sealed class ReviewDecisionSheet : FollowedSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public ReviewDecisionId? Id { get; set; }

    /// <summary>The input from which it came, by its letter.</summary>
    [JsonRequired]
    public ReviewInput? Input { get; set; }

    /// <summary>What it is on.</summary>
    [JsonRequired]
    public ReviewTopic? Topic { get; set; }

    /// <summary>What was decided.</summary>
    public string? Text { get; set; }

    /// <summary>Why nothing is needed.</summary>
    public string? NoneBecause { get; set; }

    /// <summary>The position that sees to it.</summary>
    public PositionId? Owner { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Due { get; set; }

    /// <summary>The id of the action that it opens; by default that of the decision.</summary>
    public ActionId? Action { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("review decision", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }

        if (Opened is { } action)
        {
            ids.Define("action", action.Value, PlaceOf(Action is null ? "id" : "action"));
            Bears.Add(action.Value);
        }
    }

    private ActionId? Opened => Owner is null || Due is null || NoneBecause is not null || Id is null ? null : Action ?? ActionId.From(Id.Value.Value);

    internal void Plan(FilePlan plan, ReviewId review, By chair, LocalDate day)
    {
        plan.Add(this, Rank.Reviews, day, chair, _ => new DecideInReview
        {
            Review = review, Id = Id!.Value, Input = Input!.Value, Topic = Topic!.Value, Text = Text, NoneBecause = NoneBecause, Owner = Owner, Due = plan.After(Due),
            Action = Action, IsReported = true,
        });
        PlanFollowing(plan, Rank.Reviews, Opened, Owner);
    }
}
