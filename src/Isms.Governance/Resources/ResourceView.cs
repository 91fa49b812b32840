using Isms.Governance.Delegations;
using Isms.Governance.Objectives;
using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>The page of questions about what was asked for, granted and used, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class ResourceView : IReading<ResourceView>
{
    private readonly Chronicle<ResourceEvent> book;

    internal ResourceView(ObjectiveView objectives, Chronicle<ResourceEvent> book) => (Objectives, this.book) = (objectives, book);

    internal ObjectiveView Objectives { get; }

    internal DelegationsAt Delegations => Objectives.Delegations;

    DelegationsAt IReading<ResourceView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal ResourceView At(Instant effective) => new(Objectives.At(effective), book);

    ResourceView IReading<ResourceView>.At(Instant effective) => At(effective);

    /// <summary>The requests that were made by now, in the order of their ids.</summary>
    public ValueList<RequestStanding> Requests => book.Of<ResourcesRequested>(Point).Select(request => request.Id).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal)
        .Select(id => Find(id)!).ToValueList();

    /// <summary>What was asked for, granted and used by now, kind by kind, money by currency.</summary>
    public ValueList<ResourceTotal> Totals => Requests.GroupBy(request => request.Request.Quantity.None).OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Currency, StringComparer.Ordinal)
        .Select(group => new ResourceTotal(
            group.Key.Plus(group.Select(each => each.Request.Quantity)), group.Key.Plus(group.Select(each => each.Granted)), group.Key.Plus(group.Select(each => each.Used)),
            group.Key.Plus(group.Select(each => each.Short)), group.Key.Plus(group.Where(each => each.IsLacking).Select(each => each.Short))))
        .ToValueList();

    /// <summary>The decisions on whether the resources are adequate by now, first to last.</summary>
    public ValueList<AdequacyDecided> AdequacyDecisions => book.Of<AdequacyDecided>(Point).ToValueList();

    /// <summary>What was used up to this instant, first to last.</summary>
    internal IEnumerable<ResourcesUsed> Uses => book.Of<ResourcesUsed>(Point);

    /// <summary>How a request stands; null when it is not made at this instant.</summary>
    public RequestStanding? Find(ResourceRequestId id)
    {
        if (id.IsDefault || book.Of<ResourcesRequested>(id.Value, Point).LastOrDefault() is not { } request)
        {
            return null;
        }

        var grants = book.Of<ResourcesGranted>(id.Value, Point).ToValueList();
        var granted = request.Quantity.None.Plus(grants.Select(grant => grant.Quantity));
        var declined = book.Of<ResourcesDeclined>(id.Value, Point).LastOrDefault();
        return new()
        {
            Request = request, Grants = grants, Granted = granted, Declined = declined,
            Used = request.Quantity.None.Plus(book.Of<ResourcesUsed>(id.Value, Point).Select(use => use.Quantity)),
            Accepted = book.Of<ShortfallAccepted>(id.Value, Point).LastOrDefault(each => each.Until > Instant),
            IsOver = request.NeededUntil <= Instant || (request is { Objective: { } objective, Activity: null } && Objectives.Find(objective) is { Outcome: ObjectiveOutcome.Achieved or ObjectiveOutcome.Dropped }), IsShort = granted.Amount < request.Quantity.Amount && (declined is not null || grants.Count > 0 || (request.NeededFrom ?? request.EffectiveFrom) <= Instant),
        };
    }

    /// <summary>What is on record under an id, whenever it takes effect.</summary>
    internal ResourcesRequested? KnownRequest(ResourceRequestId id) => id.IsDefault ? null : book.Known<ResourcesRequested>(id.Value, Point.Known).FirstOrDefault();

    /// <inheritdoc cref="KnownRequest"/>
    internal AdequacyDecided? KnownAdequacy(AdequacyDecisionId id) => id.IsDefault ? null : book.Known<AdequacyDecided>(id.Value, Point.Known).FirstOrDefault();

    /// <summary>What is on record about a request, whenever it takes effect.</summary>
    internal IEnumerable<T> Known<T>(ResourceRequestId request)
        where T : RequestEvent => request.IsDefault ? [] : book.Known<T>(request.Value, Point.Known);
}
