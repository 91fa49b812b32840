using Isms.Governance.Conformity;
using Isms.Governance.Conformity.Periods;
using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>A period assessment equals assessing at every instant: between two neighbouring turns nothing changes, and what is kept from one turn to the next is what a full pass says there.</summary>
public sealed class T07Turns
{
    [Law]
    public void A_period_is_the_same_as_every_instant_of_it(History history) => history.Holds(Broken(history, history.Dice(7), Profile.Default));

    [Law(Arbitrary = [typeof(RecordHistories)])]
    public void So_it_is_where_lapses_that_come_again_weigh_more(History history) =>
        history.Holds(V05RepeatedLapses.Limits(history, Grid.At(Grid.Last + 12)).Length < 2 ? null : Broken(history, history.Dice(8), V05RepeatedLapses.Repeated));

    /// <summary>What a period keeps from turn to turn is what a full pass at each turn says: every verdict with all that was weighed for it.</summary>
    [Law]
    public void What_stays_from_turn_to_turn_is_what_a_full_pass_says(History history) => history.Holds(Kept(history, history.Dice(71)));

    /// <inheritdoc cref="What_stays_from_turn_to_turn_is_what_a_full_pass_says"/>
    [Law(Arbitrary = [typeof(RecordHistories)])]
    public void So_it_does_where_a_chapter_holds_much(History history) => history.Holds(Kept(history, history.Dice(72)));

    private static string? Kept(History history, Dice dice)
    {
        if (history.Register.Sequence == 0)
        {
            return null;
        }

        var (from, until) = (Grid.At(dice.Between(Grid.Open, Grid.Last - 1)), Grid.At(Grid.Last + dice.Between(1, 12)));
        foreach (var (stretch, assessment) in history.Register.At(from).Conformity.Turn(new(from, until)))
        {
            var asked = history.Register.At(stretch.Start).Conformity.Assess();
            if (assessment != asked)
            {
                var differing = asked.Requirements.Zip(assessment.Requirements).FirstOrDefault(each => each.First != each.Second);
                return $"at {stretch.Start} a full pass says {differing.First?.Explain()}, and what stays {differing.Second?.Explain()}; clauses {string.Join("; ", asked.Clauses.Zip(assessment.Clauses).Where(each => each.First != each.Second).Select(each => each.First.Title))}";
            }
        }

        return null;
    }

    /// <summary>Where a period, as somebody tells it, does not say what asking at an instant says.</summary>
    internal static string? Broken(History history, Dice dice, Profile profile, Func<PeriodAssessment, PeriodAssessment>? told = null)
    {
        if (history.Register.Sequence == 0)
        {
            return null;
        }

        var view = history.Register.At(Grid.At(Grid.Last));
        var (from, until) = (Grid.At(dice.Between(Grid.Open, Grid.Last - 1)), Grid.At(Grid.Last + dice.Between(1, 12)));
        var period = view.Conformity.Over(new(from, until), profile);
        period = told is null ? period : told(period);
        foreach (var at in Instants(history, dice, from, until))
        {
            var asked = history.Register.At(at).Conformity.Assess(profile);
            if (asked.Cause is not null)
            {
                if (!period.Unknown.Any(stretch => stretch.Contains(at)))
                {
                    return $"nothing can be said at {at}, and the period says something";
                }

                continue;
            }

            foreach (var verdict in asked.Requirements)
            {
                var stretch = period[verdict.Requirement.Id]?.Stretches.FirstOrDefault(each => each.Period.Contains(at));
                if (stretch is null || stretch.Status != verdict.Status || stretch.Verdict.Shortfalls != verdict.Shortfalls)
                {
                    return $"{verdict.Requirement} at {at}: {verdict.Status} by itself ({string.Join("; ", verdict.Shortfalls)}), {stretch?.Status} in the period ({stretch?.Period}: {string.Join("; ", stretch?.Verdict.Shortfalls ?? [])})";
                }
            }

            if (period.Requirements.FirstOrDefault(each => each.Asked.Contains(at) != (asked[each.Requirement.Id] is not null)) is { } other)
            {
                return $"{other.Requirement} is asked {other.Asked} by the period, and {(asked[other.Requirement.Id] is null ? "not " : string.Empty)}at {at}";
            }

            foreach (var clause in asked.Clauses)
            {
                var stretch = period.Clauses.FirstOrDefault(each => (each.Clause, each.Title) == (clause.Clause, clause.Title))?.Stretches.FirstOrDefault(each => each.Period.Contains(at));
                if ((stretch?.Shortfalls ?? []) != clause.Shortfalls)
                {
                    return $"{clause.Title} as a whole at {at}: {string.Join("; ", clause.Shortfalls)} by itself, {string.Join("; ", stretch?.Shortfalls ?? [])} in the period ({stretch?.Period})";
                }
            }
        }

        return null;
    }

    /// <summary>Some instants at random, some next to where something starts or ends.</summary>
    private static IEnumerable<Instant> Instants(History history, Dice dice, Instant from, Instant until)
    {
        var turns = history.Instants().Where(instant => instant >= from && instant < until).ToArray();
        for (var i = 0; i < 4; i++)
        {
            yield return from + Duration.FromTicks((long)((until - from).TotalTicks * (dice.Between(0, 999) / 1000.0)));
            if (turns.Length > 0)
            {
                yield return turns[dice.Between(0, turns.Length - 1)];
            }
        }
    }
}
