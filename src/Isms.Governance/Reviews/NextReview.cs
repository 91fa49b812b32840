namespace Isms.Governance.Reviews;

/// <summary>When the next management review is due: by the date that the last one set, else by the plan, else by the interval.</summary>
public sealed record NextReview : Answer
{
    private NextReview()
    {
    }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The last review that was held; null when none was.</summary>
    public ReviewId? After { get; init; }

    /// <summary>When the next is due; null when nothing says so.</summary>
    public Instant? Due { get; init; }

    /// <summary>What says so.</summary>
    public required string Because { get; init; }

    /// <summary>Whether the day on which it was due is over, in the organisation's zone.</summary>
    public required bool IsOverdue { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Due is not { } due ? $"no next review is due at {At.InWords()}" : IsOverdue ? $"a review is overdue since {due.InWords()}" : $"the next review is due by {due.InWords()}", [Because]);

    internal static NextReview Of(ReviewView view)
    {
        var (zone, last) = (view.Delegations.Organization.Zone, view.HeldReviews is [.., var held] ? held : null);
        var planned = view.All.Where(review => review.Held is null && (last is null || review.Plan.On > last.Held!.From)).OrderBy(review => review.Plan.On).FirstOrDefault();
        var (due, because) = (last?.Closed?.NextOn, planned, last?.Plan.Interval) switch
        {
            ({ } next, _, _) => (next, $"as review `{last!.Id}` set it"),
            (null, { } plan, _) => (plan.Plan.On, $"as review `{plan.Id}` is planned"),
            (null, null, { } interval) => (last!.Held!.From.After(interval, zone), $"by the interval of review `{last.Id}`"),
            _ => ((Instant?)null, "nothing on record says when"),
        };
        return new()
        {
            At = view.Instant, After = last?.Id, Due = due, Because = because,
            IsOverdue = due is { } day && view.Instant.InZone(zone).Date > day.InZone(zone).Date,
        };
    }
}
