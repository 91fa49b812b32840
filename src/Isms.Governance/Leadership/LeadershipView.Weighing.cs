namespace Isms.Governance.Leadership;

public sealed partial class LeadershipView
{
    /// <summary>What was done and filed for obligations, first to last.</summary>
    private IEnumerable<Deed> Deeds => book.Of<LeadershipEvent>(Point).Select(each => each.Deed).OfType<Deed>();

    private WhatCounts Weigh(ObligationId obligation, Period? within)
    {
        var text = Id.Named(obligation);
        var accountability = Delegations.Accountability;
        if (accountability.Unanswerable() is { } cause || (cause = accountability.Exists(obligation) ? null : $"{text} is no obligation of the scope at {Instant.InWords()}") is not null)
        {
            return new() { Of = obligation, Title = text, At = Instant, Cause = cause };
        }

        var root = accountability.RootOf(obligation);
        var (actor, kinds, deeds) = (Delegations.Organization.Requirement(root)!.Actor, QualifyingKinds.Of(root), Deeds.ToArray());
        var oversight = deeds.Select((deed, index) => (Index: index, Item: deed)).Where(each => IsLooking(each.Item, actor) && Flaws(each.Item, obligation, actor, kinds, within).Count == 0).ToArray();
        return new()
        {
            Of = obligation, Title = accountability.TitleOf(obligation), At = Instant, Actor = actor,
            Acts = deeds.Select((deed, index) => (Index: index, Item: deed)).Where(each => each.Item.Serves.Contains(obligation) || kinds.Contains(each.Item.Act)).Select(each => Weighed(each.Item, each.Index)).ToValueList(),
        };

        WeighedAct Weighed(Deed deed, int place)
        {
            var reasons = Flaws(deed, obligation, actor, kinds, within);
            var own = Through(deed, obligation, actor);
            var (isLooking, seen) = (IsLooking(deed, actor), oversight.Where(each => each.Index > place).Select(each => each.Item).FirstOrDefault());
            if (reasons.Count == 0 && actor is ActorRule.Ensures && own is null && seen is null)
            {
                reasons.Add(Rule.E03.Found($"nobody in top management who answers for `{obligation}` did `{deed.Id}` or has looked at it since", "let somebody who answers for it review it, and record that", deed.Id, obligation.Value));
            }

            return new()
            {
                Id = deed.Id, At = deed.At, By = deed.By, Source = deed.Source, Act = deed.Act, What = deed.What, Part = isLooking ? DutyPart.Oversight : DutyPart.Performance,
                Through = own ?? (seen is null ? null : Through(seen, obligation, actor)), SeenAt = actor is not ActorRule.Ensures ? null : own is not null ? deed.At : seen?.At, Reasons = reasons.ToValueList(),
            };
        }
    }

    private static bool IsLooking(Deed deed, ActorRule actor) => actor is ActorRule.Ensures && deed.Act is EvidenceKind.OversightReview;

    /// <summary>What is wrong with an act in itself: for what it is filed, what it is, how old it is, whose it is.</summary>
    private List<Finding> Flaws(Deed deed, ObligationId obligation, ActorRule actor, ImmutableArray<EvidenceKind> kinds, Period? within)
    {
        var found = new List<Finding>();
        if (!deed.Serves.Contains(obligation))
        {
            found.Add(Rule.E07.Found($"`{deed.Id}` is not filed for `{obligation}`", "file it for that as well where it was meant so, for three at most", deed.Id, obligation.Value));
            return found;
        }

        if (kinds.Length > 0 && !kinds.Contains(deed.Act) && !IsLooking(deed, actor))
        {
            found.Add(Rule.E01.Found($"`{deed.Id}` is of the kind {deed.Act.InWords()}, which does not show `{obligation}`", $"file it for what it shows; this is shown by: {string.Join(", ", kinds.Select(kind => kind.InWords()))}", deed.Id, obligation.Value));
        }

        if (within is not null && deed.At.After(within, Delegations.Organization.Zone) <= Instant)
        {
            found.Add(Rule.E01.Found($"`{deed.Id}` of {deed.At.InWords()} is too old at {Instant.InWords()}", "let it be done again", deed.Id, obligation.Value));
        }

        if (deed.Owner is { } owner && !Delegations.At(deed.At).Organization.Fills(deed.By, owner))
        {
            found.Add(Rule.E01.Found($"`{deed.By}` did not fill position `{owner}` at {deed.At.InWords()}", "let who fills it take it over", deed.Id, owner.Value));
        }

        if (Through(deed, obligation, actor) is null)
        {
            if (actor is ActorRule.Personal or ActorRule.Decides)
            {
                found.Add(Rule.E01.Found($"neither who did `{deed.Id}` nor its source was in top management at {deed.At.InWords()}: `{deed.By}`{(deed.Source is { } source ? $", `{source}`" : string.Empty)}",
                    "let a member of top management do it", deed.Id, obligation.Value));
            }
            else if (IsLooking(deed, actor))
            {
                found.Add(Rule.E03.Found($"`{deed.By}` did not answer for `{obligation}` in top management at {deed.At.InWords()}", "let somebody who answers for it look", deed.Id, obligation.Value));
            }
        }

        return found;
    }

    /// <summary>The person through whom an act counts as top management's own: who did it or its source, in a seat of theirs at that time.</summary>
    private PersonId? Through(Deed deed, ObligationId obligation, ActorRule actor)
    {
        var then = Delegations.At(deed.At);
        var seats = (actor is ActorRule.Ensures ? then.Accountability.Holders(obligation) : then.Organization.TopManagement)
            .Select(position => then.Organization.Accountable(position)).Where(seat => seat.Person is not null).ToArray();
        return seats.Any(seat => seat.Person == deed.By && (deed.Seat is null || deed.Seat == seat.Position)) ? deed.By
            : deed.Source is { } source && seats.Any(seat => seat.Person == source) ? source : null;
    }
}
