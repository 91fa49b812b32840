using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>
/// Asks that a version of a policy be published, or states that it was: from then on it is in force and supersedes the one before. It is
/// published with the content that was approved, by an act that was covered or ratified (ISMS-E04); a report of anything else is found.
/// </summary>
/// <remarks>What was superseded does not come back: the old text is published again as a new version.</remarks>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or the version is both to be found outside and not.</exception>
public sealed record PublishPolicyVersion : PolicyVersionCommand
{
    internal static readonly RuleList<RecordCase<PolicyView, PolicyVersionPublished>> Rules =
    [
        .. PolicyRules<PolicyVersionPublished>.OfDecisions, new(Rule.E04, E04Binding.CheckPublication),
        new(Rule.L01, @case => L01OneOpen.Check(@case, PolicyVersionState.Draft, PolicyVersionState.Submitted, PolicyVersionState.ChangeRequested, PolicyVersionState.Approved)),
    ];

    internal static readonly RuleList<RecordCase<PolicyView, PolicyVersionPublished>> OfReports = [.. PolicyRules<PolicyVersionPublished>.OfFacts];

    /// <inheritdoc cref="PolicyVersionPublished.Digest"/>
    public required string Digest { get; init; }

    /// <inheritdoc cref="PolicyVersionPublished.Availability"/>
    public required Availability Availability { get; init; }

    /// <inheritdoc cref="PolicyVersionPublished.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found) => docket.Record(
        IsReported ? OfReports : Rules,
        new PolicyVersionPublished
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Policy = Policy, Version = Version, Digest = Digest,
            Availability = Availability, IsReported = IsReported,
        },
        docket.View.KnownPublication(Policy, Version), EffectiveFrom);
}
