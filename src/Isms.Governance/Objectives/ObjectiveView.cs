using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>The page of questions about objectives, and who owns which risk, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class ObjectiveView : IReading<ObjectiveView>
{
    private readonly Chronicle<ObjectiveEvent> book;

    internal ObjectiveView(DelegationsAt delegations, Chronicle<ObjectiveEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<ObjectiveView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal ObjectiveView At(Instant effective) => new(Delegations.At(effective), book);

    ObjectiveView IReading<ObjectiveView>.At(Instant effective) => At(effective);

    /// <summary>The objectives that are set by now, in the order of their ids, closed ones included.</summary>
    public ValueList<ObjectiveStanding> Objectives => book.Of<ObjectiveSet>(Point).Select(set => set.Id).Distinct().OrderBy(id => id.Value, StringComparer.Ordinal)
        .Select(id => Find(id)!).ToValueList();

    /// <summary>The open objectives whose due instant has come.</summary>
    public ValueList<ObjectiveStanding> Overdue => Objectives.Where(objective => objective.IsOverdue).ToValueList();

    /// <summary>The controls of Annex A that do not apply to the scope at this instant, each with the reason, in the order of their ids.</summary>
    public ValueList<ControlExcluded> Exclusions => book.Of<ControlExcluded>(Point).Select(excluded => excluded.Control).Distinct().Select(ExclusionOf).OfType<ControlExcluded>()
        .OrderBy(excluded => excluded.Control.Value, StringComparer.Ordinal).ToValueList();

    /// <summary>The risks that are on record by now, in the order of their ids.</summary>
    public ValueList<RiskStanding> Risks => book.Of<RiskOwnerNamed>(Point).Select(named => named.Risk).Concat(Acts.Select(act => act.Risk)).Distinct()
        .OrderBy(risk => risk.Value, StringComparer.Ordinal).Select(risk => Find(risk)!).ToValueList();

    /// <summary>How an objective stands; null when it is not set at this instant.</summary>
    public ObjectiveStanding? Find(ObjectiveId id)
    {
        if (id.IsDefault || book.Of<ObjectiveSet>(id.Value, Point).LastOrDefault() is not { } set)
        {
            return null;
        }

        var terms = book.Of<ObjectiveUpdated>(id.Value, Point).LastOrDefault()?.Terms ?? set.Terms;
        var closed = book.Of<ObjectiveClosed>(id.Value, Point).LastOrDefault();
        return new()
        {
            Id = id, Terms = terms, Since = set.EffectiveFrom, Outcome = closed?.Outcome, ClosedAt = closed?.EffectiveFrom, Reason = closed?.Reason, Evidence = closed?.Evidence ?? [],
            Missing = terms.Missing(Delegations.Organization).ToValueList(), IsOverdue = closed is null && terms.Due <= Instant,
        };
    }

    /// <summary>Who owns a risk and what was decided about it; null when nothing about it is on record at this instant.</summary>
    public RiskStanding? Find(RiskId risk)
    {
        var (named, acts) = (OwnerOf(risk), risk.IsDefault ? [] : book.Of<RiskActRecorded>(risk.Value, Point).ToArray());
        PositionId? owner = named is not null && Delegations.Organization.Exists(named.Owner) ? named.Owner : null;
        return named is null && acts.Length == 0 ? null : new()
        {
            Risk = risk, Title = named?.Title, Owner = owner, Holder = owner is { } position ? Delegations.Organization.Incumbent(position).Person : null, AcceptedUnder = named?.AcceptedUnder,
            Plan = acts.OfType<TreatmentPlanApproved>().LastOrDefault(), Acceptance = acts.OfType<ResidualRiskAccepted>().LastOrDefault(act => !(act.Until <= Instant)),
        };
    }

    /// <summary>What was decided as risk owner by now, first to last.</summary>
    internal IEnumerable<RiskActRecorded> Acts => book.Of<RiskActRecorded>(Point);

    /// <summary>The exclusion of a control that counts now; null where the control applies.</summary>
    internal ControlExcluded? ExclusionOf(ObligationId control) =>
        book.Of<ObjectiveEvent>(control.Value, Point).LastOrDefault(each => each is ControlExcluded or ControlIncluded) as ControlExcluded;

    /// <summary>The naming of the owner that counts now; null when nobody was named.</summary>
    internal RiskOwnerNamed? OwnerOf(RiskId risk) => risk.IsDefault ? null : book.Of<RiskOwnerNamed>(risk.Value, Point).LastOrDefault();

    /// <summary>Whether a person fills or stands in for the owner of a risk, or holds its activity under an active delegation that comes from or through the owner.</summary>
    internal bool IsOwners(RiskOwnerNamed named, PersonId person)
    {
        var (owner, delegations) = (named.Owner, Delegations);
        return delegations.Organization.Fills(person, owner) || (delegations.Organization.Exists(named.AcceptedUnder) && delegations.Holdings(person, named.AcceptedUnder).Any(holding =>
            holding.Capacity is not Capacity.Upward && (holding.Grant is null || delegations.IsActive(holding.Grant))
            && (holding.Seat == owner || holding.StandIn?.Seat == owner
                || holding.Grant?.Chain().Any(grant => grant.Terms.From.Position == owner || grant.Terms.To.Position == owner) == true)));
    }

    /// <summary>The terms of every open objective with who stated them last and when.</summary>
    internal IEnumerable<(ObjectiveId Id, PersonId By, Instant At, ObjectiveTerms Terms)> Statements => Objectives.Where(each => each.Outcome is null).Select(each =>
        book.Of<ObjectiveUpdated>(each.Id.Value, Point).LastOrDefault() is { } updated
            ? (each.Id, updated.Decided.By, updated.EffectiveFrom, each.Terms)
            : (each.Id, book.Of<ObjectiveSet>(each.Id.Value, Point).Last().Decided.By, each.Since, each.Terms));

    /// <summary>Who is named the owner of each risk, last.</summary>
    internal IEnumerable<RiskOwnerNamed> Owned => book.Of<RiskOwnerNamed>(Point).Select(named => named.Risk).Distinct().Select(OwnerOf).OfType<RiskOwnerNamed>()
        .Where(named => Delegations.Organization.Exists(named.Owner));

    /// <summary>What is on record under an id, whenever it takes effect.</summary>
    internal ObjectiveSet? KnownObjective(ObjectiveId id) => id.IsDefault ? null : book.Known<ObjectiveSet>(id.Value, Point.Known).FirstOrDefault();

    /// <inheritdoc cref="KnownObjective"/>
    internal ObjectiveClosed? KnownClosing(ObjectiveId id) => id.IsDefault ? null : book.Known<ObjectiveClosed>(id.Value, Point.Known).FirstOrDefault();

    /// <inheritdoc cref="KnownObjective"/>
    internal RiskActRecorded? KnownAct(RiskId risk, ExerciseId id) => risk.IsDefault ? null : book.Known<RiskActRecorded>(risk.Value, Point.Known).FirstOrDefault(act => act.Id == id);
}
