using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>That a policy was reviewed, and what it came to.</summary>
internal sealed class PolicyReviewSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public PolicyReviewId? Id { get; set; }

    /// <summary>Who reviewed it; by default who fills the position that keeps the policy.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What it came to; by default the policy stays as it is.</summary>
    public PolicyReviewOutcome? Outcome { get; set; }

    /// <summary>What was seen.</summary>
    public string? Remark { get; set; }

    /// <summary>The last day on which the next one is due; by default as the policy says.</summary>
    public LocalDate? Next { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, PolicySheet policy)
    {
        var (day, by) = (On!.Value, Json.By.Of(By, Json.By.Holder(this, policy.KeptBy(plan))));
        var next = Next ?? (policy.Reviews!.TrueForAll(each => each.On <= day) ? policy.NextReview : null);
        plan.Add(this, Rank.Acts, day, by, replay => new ReviewPolicy
        {
            Policy = policy.Id!.Value, Id = Id!.Value, By = replay.One(by, plan.On(day)), Outcome = Outcome ?? PolicyReviewOutcome.Kept, Remark = Remark, NextUntil = plan.After(next),
            Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.DocumentControlRecord),
        });
    }
}

/// <summary>That a policy is called, kept or reviewed otherwise from a day on. What it does not say stays as the policy says it.</summary>
internal sealed class PolicyChangeSheet : ActSheet
{
    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>What it is called.</summary>
    public string? Title { get; set; }

    /// <summary>The position that keeps it.</summary>
    public PositionId? Keeper { get; set; }

    /// <summary>Within what time it is reviewed.</summary>
    public Period? ReviewEvery { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    internal void Plan(FilePlan plan, PolicySheet policy) => plan.Add(this, Rank.Acts, From, By.Recorder, _ => new ChangePolicy
    {
        Policy = policy.Id!.Value, Title = Title ?? policy.TitleNow, Owner = Keeper ?? policy.KeptBy(plan), ReviewEvery = ReviewEvery ?? policy.ReviewEvery, Reason = Reason,
    });
}

/// <summary>That a policy was withdrawn, as it happened.</summary>
internal sealed class PolicyWithdrawalSheet : ActSheet
{
    /// <summary>Who withdrew it, and by what right.</summary>
    [JsonRequired]
    public DoerSheet? By { get; set; }

    /// <summary>The day from which on it is withdrawn.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Why.</summary>
    [JsonRequired]
    public string? Reason { get; set; }

    /// <summary>Who asked for it.</summary>
    public WhoSheet? RequestedBy { get; set; }

    /// <summary>The id under which it stands among the exercises; by default made of the policy.</summary>
    public ExerciseId? Exercise { get; set; }

    internal void Plan(FilePlan plan, PolicySheet policy)
    {
        var at = plan.On(On!.Value);
        plan.Add(this, Rank.Acts, On, Json.By.Stated(By!), replay => new WithdrawPolicy
        {
            Policy = policy.Id!.Value, Exercise = Exercise ?? ExerciseId.From($"{policy.Id}/withdrawal"), By = By!.ToDoer(replay, at), Reason = Reason!,
            RequestedBy = RequestedBy is { } asker ? replay.One(asker, at) : null, IsReported = true,
        });
    }
}
