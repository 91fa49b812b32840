using Isms.Governance.Conformity.Sources;
using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Conformity;

/// <summary>
/// Which of everything that was done counts for an obligation: the kind must show it, whoever acted must have been who must act at that
/// time, and it must be fresh.
/// </summary>
internal sealed class Weighing
{
    private readonly Reading reading;

    internal Weighing(Reading reading) => this.reading = reading;

    private DelegationsAt Delegations => reading.Delegations;

    private Instant Instant => reading.Instant;

    /// <summary>The obligations for which something is filed by name, of requirements that apply.</summary>
    internal IEnumerable<ObligationId> Filed => reading.Deeds.SelectMany(deed => deed.Serves).Distinct()
        .Where(obligation => Delegations.Accountability.Exists(obligation) && Delegations.Organization.Requirement(Delegations.Accountability.RootOf(obligation)) is { } requirement && reading.Excluded(requirement) is null);

    internal WhatCounts Of(ObligationId obligation, Period? within) => Of(obligation, within, []);

    /// <summary>
    /// Of which requirements something else may count in another reading, between which and this one only some chapters turn: where an act came or went. What has
    /// grown too old since is not seen here.
    /// </summary>
    internal Func<Requirement, bool> Differing(Reading other, Chapter turned)
    {
        if ((turned & Chapter.Accountability.WithRead()) is not Chapter.None)
        {
            return _ => true;
        }

        var differing = Sources.Deeds.Differing(reading, other).ToArray();
        var shown = differing.SelectMany(deed => deed.Shows).ToHashSet(StringComparer.Ordinal);
        var served = differing.SelectMany(deed => deed.Serves).Select(Delegations.Accountability.RootOf).ToHashSet();
        var kinds = differing.SelectMany(ForSomethingElse).ToHashSet();
        return requirement => (requirement.Key is { } key && shown.Contains(key)) || served.Contains(requirement.Id) || kinds.Any(requirement.IsDone);
    }

    private WhatCounts Of(ObligationId obligation, Period? within, ImmutableHashSet<ObligationId> above)
    {
        var text = Id.Named(obligation);
        var accountability = Delegations.Accountability;
        if (accountability.Unanswerable() is { } cause || (cause = accountability.Exists(obligation) ? null : $"{text} is no obligation of the scope at {Instant.InWords()}") is not null)
        {
            return new() { Of = obligation, Title = text, At = Instant, Cause = cause };
        }

        var requirement = Delegations.Organization.Requirement(accountability.RootOf(obligation))!;
        var duty = new Duty(obligation, [.. accountability.WholesOf(obligation)], requirement);
        var weighed = reading.Indexed.Near(duty.Scopes, duty.Requirement).Select(each => (each.Deed, each.Place, Flaws: Flaws(each.Deed, duty, within))).ToArray();
        var parts = accountability.SplitOf(obligation) is not { } split ? [] : split.Parts.Select(part => part.Id).Where(part => part != obligation && !above.Contains(part)).ToValueList();
        weighed = parts.Count == 0 ? weighed : [.. weighed.Where(each => !each.Flaws.Exists(flaw => flaw.Rule == Rule.E07))];
        var looks = weighed.Where(each => requirement.IsLook(each.Deed.Act) && each.Flaws.Count == 0).ToArray();
        return new()
        {
            Of = obligation, Title = accountability.TitleOf(obligation), At = Instant, Actor = requirement.Actor, Needed = requirement.Needed,
            Acts = weighed.Select(each => Weighed(each.Deed, each.Place, each.Flaws)).ToValueList(),
            Parts = parts.Select(part => Of(part, within, above.Add(obligation))).ToValueList(),
        };

        WeighedAct Weighed(Deed deed, int place, List<Finding> reasons)
        {
            var own = Through(deed, duty);
            var seen = requirement.Actor is not ActorRule.Ensures ? null : looks.Where(each => each.Place > place || (each.Deed.At == deed.At && each.Place != place)).Select(each => each.Deed).FirstOrDefault();
            if (reasons.Count == 0 && requirement.Actor is ActorRule.Ensures && own is null && seen is null)
            {
                reasons.Add(Rule.E03.Found($"nobody in top management who answers for `{obligation}` did `{deed.Id}` or has looked at it since", "let somebody who answers for it review it, and record that", deed.Id, obligation.Value));
            }

            return new()
            {
                Id = deed.Id, At = deed.At, By = deed.By, Source = deed.Source, Act = deed.Act, What = deed.What, Part = requirement.IsLook(deed.Act) ? DutyPart.Oversight : DutyPart.Performance,
                Through = own ?? (seen is null ? null : Through(seen, duty)), SeenAt = requirement.Actor is not ActorRule.Ensures ? null : own is not null ? deed.At : seen?.At,
                FreshUntil = within is null ? null : StaleFrom(deed, within), Reasons = reasons.ToValueList(),
            };
        }
    }

    /// <summary>What is wrong with an act in itself: for what it is filed, what it is, how old it is, whose it is.</summary>
    private List<Finding> Flaws(Deed deed, Duty duty, Period? within)
    {
        var found = new List<Finding>();
        var (obligation, requirement) = (duty.Obligation, duty.Requirement);
        var (kinds, actor) = (requirement.Evidence, requirement.Actor);
        if (!duty.Scopes.Any(scope => deed.Serves.Contains(scope)) && !(requirement.Key is { } key && deed.Shows.Contains(key, StringComparer.Ordinal)))
        {
            found.Add(Rule.E07.Found($"`{deed.Id}` is not filed for `{obligation}`", "file it for that as well where it was meant so, for three at most", deed.Id, obligation.Value));
            return found;
        }

        if (deed.Unfit is { } unfit)
        {
            found.Add(Rule.E01.Found(unfit.Message, unfit.Remedy, deed.Id, obligation.Value));
        }

        if (kinds.Count > 0 && !kinds.Contains(deed.Act) && !requirement.IsLook(deed.Act))
        {
            found.Add(Rule.E01.Found($"`{deed.Id}` is of the kind {deed.Act.InWords()}, which does not show `{obligation}`", $"file it for what it shows; this is shown by: {string.Join(", ", kinds.Select(kind => kind.InWords()))}", deed.Id, obligation.Value));
        }

        if (within is not null && StaleFrom(deed, within) <= Instant)
        {
            found.Add(Rule.E01.Found($"`{deed.Id}` of {deed.At.InWords()} is too old since {StaleFrom(deed, within).InWords()}", "let it be done again", deed.Id, obligation.Value));
        }

        if (deed.Owner is { } owner && !Then(deed).Organization.Fills(deed.By, owner))
        {
            found.Add(Rule.E01.Found($"`{deed.By}` did not fill position `{owner}` at {deed.At.InWords()}", "let who fills it take it over", deed.Id, owner.Value));
        }

        if (Through(deed, duty) is null)
        {
            if (actor is ActorRule.Personal or ActorRule.Decides)
            {
                found.Add(Rule.E01.Found($"neither who did `{deed.Id}` nor its source was in top management at {deed.At.InWords()}: `{deed.By}`{(deed.Source is { } source ? $", `{source}`" : string.Empty)}",
                    "let a member of top management do it", deed.Id, obligation.Value));
            }
            else if (requirement.IsLook(deed.Act))
            {
                found.Add(Rule.E03.Found($"`{deed.By}` did not answer for `{obligation}` in top management at {deed.At.InWords()}", "let somebody who answers for it look", deed.Id, obligation.Value));
            }
        }

        return found;
    }

    private Instant StaleFrom(Deed deed, Period within) => deed.At.After(within, Delegations.Organization.Zone);

    /// <summary>
    /// The person through whom an act counts as top management's own: who did it or its source, in a seat of theirs at that time. Who answers for a whole answers for
    /// what is done about its parts; before a split there were no parts for which anybody answered. Null also where nobody of them need act.
    /// </summary>
    private PersonId? Through(Deed deed, Duty duty)
    {
        if (duty.Requirement.Actor is not (ActorRule.Personal or ActorRule.Decides or ActorRule.Ensures))
        {
            return null;
        }

        var before = Then(deed);
        var seats = duty.Requirement.Actor is ActorRule.Ensures
            ? before.Organization.Filled(duty.Scopes.Where(scope => duty.Wholes.Count == 0 || before.Accountability.Exists(scope)).SelectMany(scope => before.Accountability.Holders(scope)).Distinct())
            : reading.TopAt(deed.At);
        return seats.Any(seat => seat.Person == deed.By && (deed.Seat is null || deed.Seat == seat.Position)) ? deed.By
            : deed.Source is { } source && seats.Any(seat => seat.Person == source) ? source : null;
    }

    private DelegationsAt Then(Deed deed) => Delegations.At(deed.At);

    /// <summary>The kind of an act that shows something only where it is filed for it by name, as which it is seen where it is filed for something else.</summary>
    private static EvidenceKind[] ForSomethingElse(Deed deed) => DeedIndex.ForSomethingElse(deed) is { } kind ? [kind] : [];

    /// <summary>An obligation with the wholes of which it is a part, the nearest first, and the requirement behind it.</summary>
    private sealed record Duty(ObligationId Obligation, ValueList<ObligationId> Wholes, Requirement Requirement)
    {
        /// <summary>What an act may be filed for to show it.</summary>
        internal IEnumerable<ObligationId> Scopes => Wholes.Prepend(Obligation);
    }
}
