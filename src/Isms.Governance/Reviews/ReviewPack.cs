using Isms.Governance.Improvement;

namespace Isms.Governance.Reviews;

/// <summary>What the register itself has to say to a management review, input by input: the pack that people add to.</summary>
public sealed record ReviewPack : Answer
{
    /// <summary>What fills each input from the chapters of the register, as it stands at the instant of the view, since the meeting before.</summary>
    private static readonly ImmutableArray<(ReviewInput Input, Func<ReviewView, Instant, IEnumerable<PackItem>> Items)> Sources =
    [
        (ReviewInput.EarlierActions, EarlierActions),
        (ReviewInput.Nonconformities, Nonconformities),
        (ReviewInput.Measurements, Measurements),
        (ReviewInput.AuditResults, AuditResults),
        (ReviewInput.Objectives, Objectives),
        (ReviewInput.Opportunities, Opportunities),
    ];

    private ReviewPack()
    {
    }

    /// <summary>The review for which it is.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>From when on it looks back: the end of the meeting before; null when none was held.</summary>
    public Instant? Since { get; init; }

    /// <summary>The lines, in the order of the inputs.</summary>
    public required ValueList<PackItem> Items { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"inputs to review `{Review}` at {At.InWords()}{(Since is { } since ? $", since {since.InWords()}" : string.Empty)}",
        Enum.GetValues<ReviewInput>().Select(input => new Explanation(input.InWords, Of(input) is { Count: > 0 } items
            ? items.Select(item => (Explanation)item.Text).ToValueList() : ["nothing on record"])).ToValueList());

    /// <summary>The lines of one input.</summary>
    public ValueList<PackItem> Of(ReviewInput input) => Items.Where(item => item.Input == input).ToValueList();

    internal static ReviewPack Of(ReviewView view, ReviewId review)
    {
        var before = view.HeldReviews.LastOrDefault(held => held.Id != review)?.Held;
        return new()
        {
            Review = review, At = view.Instant, Since = before?.EffectiveFrom,
            Items = Sources.SelectMany(source => source.Items(view, before?.From ?? Instant.MinValue)).ToValueList(),
        };
    }

    private static IEnumerable<PackItem> EarlierActions(ReviewView view, Instant since) => Actions(view, since, ReviewInput.EarlierActions, ActionOriginKind.ReviewDecision);

    /// <summary>The nonconformities that are open, or were closed since, and then the actions that they led to.</summary>
    private static IEnumerable<PackItem> Nonconformities(ReviewView view, Instant since) => view.Improvement.Nonconformities.Items
        .Where(each => each.State is not NonconformityState.Closed || each.Closings[^1].EffectiveFrom > since).Select(each => Line(ReviewInput.Nonconformities, each.Id.Value, each.InOneLine))
        .Concat(Actions(view, since, ReviewInput.Nonconformities, ActionOriginKind.Nonconformity));

    /// <summary>How every metric stands against its target, and where it tends where that can be said.</summary>
    private static IEnumerable<PackItem> Measurements(ReviewView view, Instant since)
    {
        var monitoring = view.Improvement.Monitoring;
        return monitoring.Metrics.Select(metric => Line(
            ReviewInput.Measurements, metric.Id.Value,
            monitoring.Reading(metric.Id).Explain().Text + (monitoring.Trend(metric.Id) is { Cause: null } trend ? $"; {trend.Explain().Text}" : string.Empty)));
    }

    /// <summary>The audits that are to come, or were over since.</summary>
    private static IEnumerable<PackItem> AuditResults(ReviewView view, Instant since) => view.Improvement.Monitoring.Audits
        .Where(audit => audit.Until > since).Select(audit => Line(ReviewInput.AuditResults, audit.Audit.Value, audit.Explain().Text));

    /// <summary>The objectives that are open, or were closed since, and then the actions that they led to.</summary>
    private static IEnumerable<PackItem> Objectives(ReviewView view, Instant since) => view.ObjectivePage.Objectives
        .Where(objective => objective.ClosedAt is not { } closed || closed > since).Select(objective => Line(ReviewInput.Objectives, objective.Id.Value, objective.Explain().Text))
        .Concat(Actions(view, since, ReviewInput.Objectives, ActionOriginKind.Objective));

    private static PackItem Line(ReviewInput input, string subject, string text) => new() { Input = input, Subject = subject, Text = text };

    private static IEnumerable<PackItem> Opportunities(ReviewView view, Instant since) => Actions(view, since, ReviewInput.Opportunities, ActionOriginKind.Improvement);

    /// <summary>The actions of one origin that are open, or were closed since the meeting before.</summary>
    private static IEnumerable<PackItem> Actions(ReviewView view, Instant since, ReviewInput input, ActionOriginKind origin) =>
        from action in view.Improvement.Actions
        where action.Opened.Origin.Kind == origin && (action.Closed is not { } closed || closed.EffectiveFrom > since)
        let carried = view.TimesCarried(action.Id)
        select new PackItem
        {
            Input = input, Subject = action.Id.Value,
            Text = $"{action.Explain().Text}{(carried == 0 ? string.Empty : carried == 1 ? ", carried through 1 review" : $", carried through {carried} reviews")}"
                + (action.TimesCarried == 0 ? string.Empty : action.TimesCarried == 1 ? ", put off once" : $", put off {action.TimesCarried} times"),
        };
}
