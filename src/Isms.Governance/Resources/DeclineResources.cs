using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>Declines a request for resources: nothing, or nothing more than what was granted. What it leaves short is found until it is granted or accepted.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the reason blank.</exception>
public sealed record DeclineResources : ResourceCommand
{
    internal static readonly RuleList<RecordCase<ResourceView, ResourcesDeclined>> Rules = RequestRules.OfDecisions<ResourcesDeclined>();

    /// <summary>The request.</summary>
    public required ResourceRequestId Request { get; init; }

    /// <inheritdoc cref="ResourcesDeclined.Reason"/>
    public required string Reason { get; init; }

    private protected override Ruling Decide(Docket<ResourceView> docket) => docket.Record(
        Rules,
        new ResourcesDeclined { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Request = Request, Reason = Reason },
        docket.View.Known<ResourcesDeclined>(Request).FirstOrDefault(), EffectiveFrom);
}
