using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>States how much of what was asked for was used, by when it takes effect. It is a fact: more than was granted is found (ISMS-N03).</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the use begins after it is over.</exception>
public sealed record RecordResourceUse : ResourceCommand
{
    internal static readonly RuleList<RecordCase<ResourceView, ResourcesUsed>> Rules = RequestRules.OfFacts<ResourcesUsed>();

    /// <inheritdoc cref="ResourcesUsed.Id"/>
    public required ResourceUseId Id { get; init; }

    /// <summary>The request.</summary>
    public required ResourceRequestId Request { get; init; }

    /// <inheritdoc cref="ResourcesUsed.Quantity"/>
    public required Quantity Quantity { get; init; }

    /// <inheritdoc cref="ResourcesUsed.UsedFrom"/>
    public Instant? UsedFrom { get; init; }

    /// <inheritdoc cref="ResourcesUsed.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ResourceView> docket) => docket.Record(
        Rules,
        new ResourcesUsed
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Request = Request, Quantity = Quantity, UsedFrom = UsedFrom, Evidence = Evidence,
        },
        docket.View.Known<ResourcesUsed>(Request).FirstOrDefault(use => use.Id == Id), EffectiveFrom);
}
