using Isms.Governance.Improvement;
using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>
/// Decides something in a management review, or that nothing is needed and why. A decision names who sees to it and until when, and opens an
/// action of that owner. Reported as decided it is recorded without an owner or a date too, which is found.
/// </summary>
/// <exception cref="ArgumentException">
/// An id is <c>default</c>, a text blank, both or neither are stated: a decision, and that nothing is needed; or nothing is needed and somebody owns it.
/// </exception>
public sealed record DecideInReview : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewDecided>> Rules =
    [
        .. ReviewRules<ReviewDecided>.OfMinutes(OneAction(ReviewRules<ReviewDecided>.After(RecordRules<ReviewView, ReviewDecided>.OfDecisions))),
        new(Rule.M03, M03Results.Check),
    ];

    internal static readonly RuleList<RecordCase<ReviewView, ReviewDecided>> RulesOfReports =
        ReviewRules<ReviewDecided>.OfMinutes(OneAction(ReviewRules<ReviewDecided>.After(RecordRules<ReviewView, ReviewDecided>.OfFacts)));

    /// <inheritdoc cref="ReviewDecided.Review"/>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="ReviewDecided.Id"/>
    public required ReviewDecisionId Id { get; init; }

    /// <inheritdoc cref="ReviewDecided.Input"/>
    public required ReviewInput Input { get; init; }

    /// <inheritdoc cref="ReviewDecided.Topic"/>
    public required ReviewTopic Topic { get; init; }

    /// <inheritdoc cref="ReviewDecided.Text"/>
    public string? Text { get; init; }

    /// <inheritdoc cref="ReviewDecided.NoneBecause"/>
    public string? NoneBecause { get; init; }

    /// <inheritdoc cref="ReviewDecided.Owner"/>
    public PositionId? Owner { get; init; }

    /// <inheritdoc cref="ReviewDecided.Due"/>
    public Instant? Due { get; init; }

    /// <summary>The id of the action that it opens; null for one of the same text as the decision's.</summary>
    public ActionId? Action { get; init; }

    /// <inheritdoc cref="ReviewDecided.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        Values.Id.Named(Id);
        var asked = new ReviewDecided
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Review = Review, Id = Id, Input = Input, Topic = Topic, Text = Text,
            NoneBecause = NoneBecause, Owner = Owner, Due = Due, Action = Action ?? (NoneBecause is null && Owner is not null && Due is not null ? ActionId.From(Id.Value) : null), IsReported = IsReported,
        };
        var ruling = docket.Record(IsReported ? RulesOfReports : Rules, asked, docket.View.KnownDecision(Id), EffectiveFrom);
        return ruling.Events.Count == 0 || asked is not { Action: { } action, Owner: { } owner, Due: { } due } ? ruling : ruling with
        {
            Events = [.. ruling.Events, new ActionOpened
            {
                Decided = asked.Decided, EffectiveFrom = asked.EffectiveFrom, Id = action, What = Text!, Owner = owner, Due = due,
                Origin = ActionOrigin.Of(ActionOriginKind.ReviewDecision, Id.Value),
            }],
        };
    }

    private static Check<RecordCase<ReviewView, ReviewDecided>>[] OneAction(Check<RecordCase<ReviewView, ReviewDecided>>[] shared) => [.. shared.Select(check => check.Rule != Rule.S02 ? check
        : new Check<RecordCase<ReviewView, ReviewDecided>>(Rule.S02, @case => @case.OnRecord is null && @case.Asked.Action is { } action && @case.View.Improvement.KnownAction(action) is not null
            ? RuleOutcome.Of(Rule.S02.Broken($"action `{action}` is on record from elsewhere", "name another action", action.Value)) : check.Test(@case)))];
}
