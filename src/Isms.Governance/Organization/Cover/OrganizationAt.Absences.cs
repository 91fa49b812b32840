namespace Isms.Governance.Organization;

internal readonly partial record struct OrganizationAt
{
    internal bool IsAbsent(PersonId person) => AbsenceOf(person) is not null;

    /// <summary>The absence of a person, by what has begun by now: a return still to come does not shorten what was announced.</summary>
    internal Absence? AbsenceOf(PersonId person) => Book.Cover.Absences.ContainsKey(person) ? Current(person) : null;

    private Absence? Current(PersonId person)
    {
        var instant = Instant;
        Absence? current = null;
        foreach (var spell in AbsencesOf(person, instant).Where(spell => spell.From <= instant && spell.From < spell.Until).OrderBy(spell => spell.From))
        {
            Instant? until = spell.Until == Instant.MaxValue ? null : spell.Until;
            current = current is { } before && (before.Until is null || spell.From <= before.Until)
                ? before with { Reason = spell.Event.Reason ?? before.Reason, Until = before.Until is null || until is null ? null : Instant.Max(before.Until.Value, until.Value) }
                : new(person, spell.Event.Reason, spell.From, until);
        }

        return current is { } absence && (absence.Until is null || absence.Until > instant) ? absence : null;
    }

    /// <summary>The known absences of a person, each until the announced end, the return or the departure, whichever is first.</summary>
    /// <param name="person">The person.</param>
    /// <param name="seen">Returns and departures after this instant are left aside; null for none.</param>
    internal IEnumerable<AbsenceSpell> AbsencesOf(PersonId person, Instant? seen = null)
    {
        if (!Book.Cover.Absences.TryGetValue(person, out var absences))
        {
            yield break;
        }

        foreach (var absent in absences.Items())
        {
            if (Point.Known.Includes(absent.Sequence))
            {
                var from = absent.Value.EffectiveFrom;
                var left = Departure(person, from) is { } departure && !(departure > seen) ? departure : Instant.MaxValue;
                yield return new(absent.Value, from, Instant.Min(Instant.Min(absent.Value.Until ?? Instant.MaxValue, left), ReturnOf(person, absent, seen)));
            }
        }
    }

    private Instant ReturnOf(PersonId person, Recorded<PersonAbsent> absent, Instant? seen)
    {
        var (known, from) = (Point.Known, absent.Value.EffectiveFrom);
        return Book.Cover.Returns.GetValueOrDefault(person, AppendList<Recorded<Instant>>.Empty).Items()
            .Where(back => known.Includes(back.Sequence) && !(back.Value > seen) && (back.Value > from || (back.Value == from && back.Sequence > absent.Sequence)))
            .Select(back => back.Value).DefaultIfEmpty(Instant.MaxValue).Min();
    }
}
