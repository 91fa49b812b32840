using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>Something that opens an action, with what became of the action.</summary>
internal abstract class FollowedSheet : ActSheet
{
    /// <summary>How far it came.</summary>
    public List<ActionProgressSheet>? Progress { get; set; }

    /// <summary>To which days it was put off.</summary>
    public List<ActionPutOffSheet>? Rescheduled { get; set; }

    /// <summary>That it is over.</summary>
    public ActionClosingSheet? Closed { get; set; }

    private protected void PlanFollowing(FilePlan plan, Rank rank, ActionId? opened, PositionId? owner)
    {
        if (opened is not { } action)
        {
            if (Progress is not null || Rescheduled is not null || Closed is not null)
            {
                throw new ArgumentException("no action is opened whose `progress`, `rescheduled` or `closed` could be said: it takes an `owner` and a day under `due`");
            }

            return;
        }

        foreach (var each in Progress ?? [])
        {
            plan.Add(each, rank, each.On, By.Of(each.By, By.Recorder), _ => new ReportActionProgress
            {
                Action = action, Progress = each.As!.Value, Note = each.Note, Evidence = EvidenceSheet.Of(each.Evidence, plan, EvidenceKind.ActionLog),
            });
        }

        foreach (var each in Rescheduled ?? [])
        {
            plan.Add(each, rank, each.On, By.Keeper(owner), _ => new RescheduleAction { Action = action, Due = plan.On(each.To!.Value.PlusDays(1)), Reason = each.Reason! });
        }

        if (Closed is { } closed)
        {
            plan.Add(closed, rank, closed.On, By.Of(closed.By, By.Recorder), _ => new CloseAction
            {
                Action = action, Outcome = closed.As ?? ActionOutcome.Done, Reason = closed.Reason, Evidence = EvidenceSheet.Of(closed.Evidence, plan, EvidenceKind.ActionLog),
            });
        }
    }
}

/// <summary>How far an action came.</summary>
internal sealed class ActionProgressSheet : ActSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Where it stands.</summary>
    [JsonRequired]
    public ActionProgress? As { get; set; }

    /// <summary>Who says so; by default whoever enters it.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>What there is to say of it.</summary>
    public string? Note { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }
}

/// <summary>That an action was put off.</summary>
internal sealed class ActionPutOffSheet : ActSheet
{
    /// <summary>The last day, now.</summary>
    [JsonRequired]
    public LocalDate? To { get; set; }

    /// <summary>The day on which that was decided.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Why.</summary>
    [JsonRequired]
    public string? Reason { get; set; }
}

/// <summary>That an action is over.</summary>
internal sealed class ActionClosingSheet : ActSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Whether it was done (by default) or dropped.</summary>
    public ActionOutcome? As { get; set; }

    /// <summary>Who says so; by default whoever enters it.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>Why it was dropped, or what came of it.</summary>
    public string? Reason { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }
}
