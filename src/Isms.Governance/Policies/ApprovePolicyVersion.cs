using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>
/// Asks that a version of a policy be approved, now, by the person who acts; or states that it was. The act enters the ledger of exercises
/// under the activity of the policy, so that all that holds of authority holds of it: delegation, deputies, the quorum of a body. Its author and
/// who submitted it do not approve it (ISMS-D21). It binds this version with this content (ISMS-E04).
/// </summary>
/// <remarks>A report is refused only where it is malformed; what it lacks is found. It may be ratified like any other exercise.</remarks>
/// <exception cref="ArgumentException">An id is <c>default</c>, or a text blank.</exception>
public sealed record ApprovePolicyVersion : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyVersionApproved>> Rules =
    [
        .. PolicyRules<PolicyVersionApproved>.OfDecisions, new(Rule.D03, D03TopPolicy.Check), new(Rule.E04, E04Binding.CheckApproval),
        new(Rule.L01, @case => L01OneOpen.Check(@case, PolicyVersionState.Submitted)),
    ];

    internal static readonly RuleList<RecordCase<PolicyView, PolicyVersionApproved>> OfReports = [.. PolicyRules<PolicyVersionApproved>.OfFacts];

    /// <inheritdoc cref="PolicyVersionApproved.Exercise"/>
    public required ExerciseId Exercise { get; init; }

    /// <summary>Who approves, with whom, in what capacity: a person alone suffices.</summary>
    public required Doer By { get; init; }

    /// <inheritdoc cref="PolicyVersionApproved.Digest"/>
    public required string Digest { get; init; }

    /// <summary>The case to which the approval belongs.</summary>
    public CaseId? Case { get; init; }

    /// <inheritdoc cref="PolicyVersionApproved.Comment"/>
    public string? Comment { get; init; }

    /// <inheritdoc cref="PolicyVersionApproved.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="PolicyVersionApproved.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found)
    {
        Values.Id.Named(Guard.Against.Null(By).Person);
        docket = IsReported ? docket : docket.DoneBy(By, DecidedBy);
        var act = docket.Then.Known(Policy) is not { } policy ? null : new Act(Exercise, By, policy.ApprovedUnder)
        {
            Object = Guard.Against.NullOrWhiteSpace(Digest), Case = Case, RequestedBy = Present(found?.SubmittedBy ?? found?.Author), Beneficiaries = Present(found?.Author) is { } author ? [author] : [],
        }.On(docket.Delegations, DecidedBy, IsReported);
        return docket.Record(
            IsReported ? OfReports : Rules,
            new PolicyVersionApproved
            {
                Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, Exercise = Exercise, Digest = Digest,
                Comment = Comment, Evidence = Evidence, IsReported = IsReported,
            },
            act is { ChangesNothing: true } ? docket.View.KnownApproval(Exercise) : null, EffectiveFrom, act);

        PersonId? Present(PersonId? person) => person is { } named && docket.Then.Delegations.Organization.Exists(named) ? named : null;
    }
}
