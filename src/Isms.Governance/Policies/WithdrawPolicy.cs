using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>
/// Asks that a policy be withdrawn, now, by the person who acts; or states that it was. Whoever may approve it may withdraw it: the act enters
/// the ledger of exercises under the same activity.
/// </summary>
/// <remarks>A report is refused only where it is malformed; what it lacks is found.</remarks>
/// <exception cref="ArgumentException">An id is <c>default</c>, or a text blank.</exception>
public sealed record WithdrawPolicy : PolicyCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyWithdrawn>> Rules = [.. PolicyRules<PolicyWithdrawn>.OfDecisions];

    internal static readonly RuleList<RecordCase<PolicyView, PolicyWithdrawn>> OfReports = [.. PolicyRules<PolicyWithdrawn>.OfFacts];

    /// <inheritdoc cref="PolicyWithdrawn.Exercise"/>
    public required ExerciseId Exercise { get; init; }

    /// <summary>Who withdraws it, with whom, in what capacity: a person alone suffices.</summary>
    public required Doer By { get; init; }

    /// <inheritdoc cref="PolicyWithdrawn.Reason"/>
    public required string Reason { get; init; }

    /// <summary>Who asked for it; null where nobody did.</summary>
    public PersonId? RequestedBy { get; init; }

    /// <inheritdoc cref="PolicyWithdrawn.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<PolicyView> docket)
    {
        Values.Id.Named(Guard.Against.Null(By).Person);
        docket = IsReported ? docket : docket.DoneBy(By, DecidedBy);
        var act = docket.Then.Known(Policy) is not { } policy ? null
            : new Act(Exercise, By, policy.ApprovedUnder) { Object = $"withdrawal of {Policy}", RequestedBy = RequestedBy }.On(docket.Delegations, DecidedBy, IsReported);
        return docket.Record(
            IsReported ? OfReports : Rules,
            new PolicyWithdrawn
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Exercise = Exercise, Reason = Reason, IsReported = IsReported,
            },
            act is { ChangesNothing: true } ? docket.View.KnownWithdrawal(Policy) : null, EffectiveFrom, act);
    }
}
