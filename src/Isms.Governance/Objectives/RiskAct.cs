using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>
/// An act that is the risk owner's, or an active delegate's of the owner's, under the activity that was named with the owner. Done now, it is
/// refused to everybody else (ISMS-O04) and to whom the activity is not given; reported as done, it is entered as it happened and what it lacks is found.
/// </summary>
/// <remarks>The exercise of authority in it enters the ledger under the same id. The same id with the same content changes nothing.</remarks>
public abstract record RiskAct : ObjectiveCommand
{
    private protected static readonly RuleList<RecordCase<ObjectiveView, RiskActRecorded>> OfActs =
        [.. RecordRules<ObjectiveView, RiskActRecorded>.OfFacts, new(Rule.O04, O04ByItsOwner.Check)];

    /// <inheritdoc cref="RiskActRecorded.Id"/>
    public required ExerciseId Id { get; init; }

    /// <inheritdoc cref="RiskActRecorded.Risk"/>
    public required RiskId Risk { get; init; }

    /// <summary>Who acts, and by what right they claim to.</summary>
    public required Doer By { get; init => field = Guard.Against.Null(value); }

    /// <inheritdoc cref="RiskActRecorded.Amount"/>
    public Money? Amount { get; init; }

    /// <inheritdoc cref="RiskActRecorded.IsReported"/>
    public bool IsReported { get; init; }

    /// <inheritdoc cref="RiskActRecorded.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected Ruling Decide(Docket<ObjectiveView> docket, Func<Moment, RiskActRecorded> asked)
    {
        docket = IsReported ? docket : docket.DoneBy(By, DecidedBy);
        var act = asked(docket.Moment);
        act.EnsureSound();
        var exercise = docket.Then.OwnerOf(Risk) is { } named
            ? new Act(Id, By, named.AcceptedUnder) { Object = $"{Risk}: {act.What}", Amount = Amount }.On(docket.Delegations, DecidedBy, IsReported)
            : null;
        return docket.Record(OfActs, act, docket.View.KnownAct(Risk, Id), EffectiveFrom, exercise);
    }
}
