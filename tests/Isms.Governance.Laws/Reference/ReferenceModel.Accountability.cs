namespace Isms.Governance.Laws.Reference;

internal partial class ReferenceModel
{
    public virtual ValueList<PositionId> AccountableFor(ObligationId obligation) =>
        IsOpen(At) && IsObligation(obligation) ? Sorted(Holders(obligation, At)) : [];

    protected static ValueList<PositionId> Sorted(IEnumerable<PositionId> positions) => positions.Distinct().OrderBy(position => position.Value, StringComparer.Ordinal).ToValueList();

    /// <summary>Those who were given the obligation and are in top management ever since, or else the head.</summary>
    protected virtual IEnumerable<PositionId> Holders(ObligationId obligation, Instant at)
    {
        var given = Latest(Allocations(obligation), each => each.From, at);
        var holders = given.To?.Where(position => IsTopThroughout(position, given.From, at)).ToList();
        return holders is { Count: > 0 } ? holders : TopManagementAt(at).Take(1);
    }

    /// <summary>What was given to whom from when, in the order in which it was recorded.</summary>
    protected virtual IEnumerable<(IReadOnlyList<PositionId>? To, Instant From)> Allocations(ObligationId obligation)
    {
        foreach (var fact in Facts)
        {
            switch (fact.Event)
            {
                case AccountabilityAllocated allocated when allocated.Of == obligation:
                    yield return (allocated.To, allocated.EffectiveFrom);
                    break;
                case ObligationSplit split when split.Of == obligation:
                    yield return ([split.Integrator], split.EffectiveFrom);
                    break;
                case ObligationSplit split when split.Parts.FirstOrDefault(part => part.Id == obligation) is { } part:
                    yield return ([part.Holder], split.EffectiveFrom);
                    break;
            }
        }
    }

    protected virtual bool IsTopThroughout(PositionId position, Instant from, Instant at) =>
        ChangeInstants.Where(instant => from <= instant && instant <= at).Append(from).Append(at).All(instant => TopManagementAt(instant).Contains(position));

    private bool IsObligation(ObligationId obligation) => Requirement(obligation) is not null
        || Facts.Any(fact => fact.Event is ObligationSplit split && split.EffectiveFrom <= At && split.Parts.Any(part => part.Id == obligation));

    private Requirement? Requirement(ObligationId obligation) => All<CatalogueAdopted>()
        .Where(adopted => adopted.EffectiveFrom <= At).Select(adopted => Edition.Find(adopted.Edition)?[obligation] ?? OfTheHouse(adopted.Edition, obligation)).FirstOrDefault(found => found is not null);

    private Requirement? OfTheHouse(EditionId edition, ObligationId obligation) => All<CatalogueRegistered>().Where(registered => registered.EffectiveFrom <= At && registered.Edition == edition)
        .SelectMany(registered => registered.Requirements).FirstOrDefault(each => each.Id == obligation && !each.IsNote);

    private ActorRule? ActorOf(ObligationId obligation) => Requirement(obligation)?.Actor;

    /// <summary>The obligations of the nearest activity, upwards, that discharges any.</summary>
    protected ValueList<ObligationId> ObligationsOf(ActivityId activity) =>
        Line<Activity>(activity).Select(each => each.Discharges).FirstOrDefault(discharges => discharges.Count > 0) ?? [];

    /// <summary>Who the nearest activity, upwards, says holds the power, as far as they still can; otherwise who is accountable, and the head.</summary>
    private List<Party> OriginalHolders(ActivityId activity, Instant at)
    {
        var stated = Line<Activity>(activity).Select(each => each.HeldBy).FirstOrDefault(holders => holders.Count > 0) ?? [];
        var valid = stated.Where(holder => TopManagementAt(at).Any(top => holder == (Party)top) || (GoverningBodyAt(at) is { } body && holder == (Party)body)).ToList();
        return valid.Count > 0 ? valid
            : [.. ObligationsOf(activity).SelectMany(each => Holders(each, at)).Concat(TopManagementAt(at).Take(1)).Distinct().Select(position => (Party)position)];
    }

    /// <summary>The limits of the nearest activity, upwards, that states any.</summary>
    private ValueList<Limit> RootLimits(ActivityId activity) =>
        Line<Activity>(activity).Select(each => each.RootLimits).FirstOrDefault(limits => limits.Count > 0) ?? [];
}
