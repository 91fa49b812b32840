namespace Isms.Governance.Competence;

internal readonly partial record struct CompetenceAt
{
    /// <summary>What is required now, by where and what.</summary>
    internal IEnumerable<CompetenceRequired> Requirements => Book.Kept.Of<RequirementEvent>(Point).GroupBy(each => each.About, StringComparer.Ordinal).Select(group => group.Last())
        .OfType<CompetenceRequired>().OrderBy(required => required.About, StringComparer.Ordinal);

    internal CompetenceRequired? RequirementOf(EntryReference @for, CompetenceId competence) =>
        Book.Kept.Of<RequirementEvent>(RequirementEvent.AboutOf(@for, competence), Point).LastOrDefault() as CompetenceRequired;

    /// <summary>Whether the same was ever required by now.</summary>
    internal bool WasRequired(RequirementEvent asked) => Book.Kept.Of<CompetenceRequired>(asked.About, Point).Any();

    internal IEnumerable<T> Awareness<T>()
        where T : AwarenessEvent => Book.Kept.Of<T>(Point);

    internal AwarenessEvent? KnownAwareness(AwarenessId id) => id.IsDefault ? null : Book.Kept.Known<AwarenessEvent>(id.Value, Point.Known).FirstOrDefault();

    /// <summary>Who fills a position or carries out an activity and lacks what is required there.</summary>
    /// <param name="carriers">Who carries out an activity, and through which position.</param>
    internal IEnumerable<CompetenceGap> Gaps(Func<ActivityId, IEnumerable<(PositionId? Position, PersonId Person)>> carriers)
    {
        var competence = this;
        return (
            from required in Requirements
            where competence.Organization.Exists(required.For)
            from held in competence.Bound(required.For, carriers)
            where !competence.Has(held.Person, required.Competence)
            select new CompetenceGap(held.Person, held.Position, required.Competence, required.For, competence.OverSince(held.Person, required.Competence))).Distinct();
    }

    private IEnumerable<(PositionId? Position, PersonId Person)> Bound(EntryReference @for, Func<ActivityId, IEnumerable<(PositionId? Position, PersonId Person)>> carriers)
    {
        if (@for.Kind is EntryKind.Activity)
        {
            return carriers(ActivityId.From(@for.Id));
        }

        var organization = Organization;
        return (@for.Kind is EntryKind.Position ? [PositionId.From(@for.Id)] : organization.PositionsIn(ClassId.From(@for.Id))).Select(organization.Incumbent)
            .Where(seat => seat.Person is not null).Select(seat => ((PositionId?)seat.Position, seat.Person!.Value));
    }

    /// <summary>Since when a competence of a person is over, by its end or by withdrawal; null where it was never recorded.</summary>
    private Instant? OverSince(PersonId person, CompetenceId competence)
    {
        var (point, facts) = (Point, Book.Of(person).Items().Where(fact => fact.Competence == competence).ToArray());
        var seen = facts.Where(fact => point.Sees(fact.From, fact.Sequence)).ToArray();
        return !seen.Any(fact => fact.Record is not null) ? null : seen.Select(fact => fact.Record is null ? fact.From : fact.Record.Until).Where(end => end <= point.Effective).Max();
    }
}
