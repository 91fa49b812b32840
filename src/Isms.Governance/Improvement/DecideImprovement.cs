using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>
/// Decides to improve something: what, who sees to it and until when. It opens the action that follows. Where an activity is named it is an exercise of
/// authority: done it is refused without, reported it is recorded and its coverage computed.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c> or a text blank.</exception>
public sealed record DecideImprovement : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, ImprovementDecided>> Rules = [.. OneAction(RecordRules<ImprovementView, ImprovementDecided>.OfDecisions)];

    internal static readonly RuleList<RecordCase<ImprovementView, ImprovementDecided>> RulesOfReports = [.. OneAction(RecordRules<ImprovementView, ImprovementDecided>.OfFacts)];

    /// <summary>The id of the decision.</summary>
    public required ImprovementId Id { get; init; }

    /// <summary>Who decides.</summary>
    public required Doer By { get; init => field = Guard.Against.Null(value); }

    /// <inheritdoc cref="ImprovementDecided.Activity"/>
    public ActivityId? Activity { get; init; }

    /// <inheritdoc cref="ImprovementDecided.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="ImprovementDecided.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="ActionOpened.Due"/>
    public required Instant Due { get; init; }

    /// <summary>The id of the action that it opens; null for one of the same text as the decision's.</summary>
    public ActionId? Action { get; init; }

    /// <inheritdoc cref="ImprovementDecided.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="ImprovementDecided.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        Values.Id.Named(Id);
        Values.Id.Named(By.Person);
        var own = IsReported ? docket : docket.DoneBy(By, DecidedBy);
        var asked = new ImprovementDecided
        {
            Decided = own.Moment.Decided, EffectiveFrom = own.Moment.EffectiveFrom, Id = Id, By = By.Person, Seat = By.Seat, Activity = Activity, What = What, Owner = Owner,
            Due = Due, Action = Action ?? ActionId.From(Id.Value), Evidence = Evidence, IsReported = IsReported,
        };
        asked.EnsureSound();
        var act = Activity is { } activity ? new Act(ExerciseId.From($"improvement/{Id}"), By, activity) { Object = Id.Value }.On(own.Delegations, DecidedBy, IsReported) : null;
        var ruling = own.Record(IsReported ? RulesOfReports : Rules, asked, own.View.KnownImprovement(Id), EffectiveFrom, act);
        return ruling.Events.Count == 0 ? ruling : ruling with
        {
            Events = [.. ruling.Events, new ActionOpened
            {
                Decided = asked.Decided, EffectiveFrom = asked.EffectiveFrom, Id = asked.Action, What = What, Owner = Owner, Due = Due, Origin = Id,
            }],
        };
    }

    /// <summary>The action that it opens is a new one.</summary>
    private static Check<RecordCase<ImprovementView, ImprovementDecided>>[] OneAction(Check<RecordCase<ImprovementView, ImprovementDecided>>[] shared) =>
        [.. shared.Select(check => check.Rule != Rule.S02 ? check : new Check<RecordCase<ImprovementView, ImprovementDecided>>(Rule.S02, @case =>
            @case.OnRecord is null && @case.View.KnownAction(@case.Asked.Action) is not null
                ? RuleOutcome.Of(Rule.S02.Broken($"action `{@case.Asked.Action}` is on record from elsewhere", "name another action", @case.Asked.Action.Value)) : check.Test(@case)))];
}
