using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>Nobody is given two activities that are kept apart, unless a compensating control or a declaration in force allows it, and nobody does in one case what is kept apart there.</summary>
public sealed class R08Segregation
{
    private sealed record Held(Party By, ValueList<ActivityId> Activities, ValueList<UnitId> Units, Instant From, Instant Until);

    [Law]
    public void Nobody_is_given_two_activities_that_are_kept_apart(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (@event, record, step) in history.Recorded<GovernanceEvent>().Where(each => each.Step.Asked.Command is DelegateResponsibility or AssignResponsibility))
        {
            var before = history.Journal.Where(each => each.Sequence < record.Sequence).ToList();
            var given = HeldBy(history, @event, before)!;
            var pairs = before.Select(each => each.Event).OfType<SegregationDefined>().Where(pair => pair.When is SegregationKind.Held)
                .Select(pair => (pair.Id, pair.One, pair.Other, pair.EffectiveFrom, Until: EndOf(before, pair))).ToArray();
            foreach (var other in pairs.Length == 0 ? [] : before.Select(each => each.Event).Where(each => !IsOver(history, step, each, @event)).Select(each => HeldBy(history, each, before)).OfType<Held>().Append(given))
            {
                foreach (var pair in pairs)
                {
                    var from = new[] { given.From, other.From, pair.EffectiveFrom }.Max();
                    var view = step.Before.At(from);
                    if (from < pair.Until && from < given.Until && from < other.Until && view.Find(pair.One) is not null && view.Find(pair.Other) is not null && view.TopManagement.Count > 0
                        && ((Touches(view, given, pair.One) && Touches(view, other, pair.Other)) || (Touches(view, given, pair.Other) && Touches(view, other, pair.One)))
                        && Overlap(view, given.Units, other.Units)
                        && Bearers(view, given.By).Any(one => Bearers(view, other.By).Any(two => one.Who == two.Who && !IsAllowed(before, pair.Id, from, one.Who, one.Seat, two.Seat))))
                    {
                        return $"record {record.Sequence} gives {given.By} one side of {pair.Id}, and the other is with {other.By}";
                    }
                }
            }
        }

        return history.Sample(history.Recorded<AuthorityExercised>().Where(each => each.Event.Case is not null), 6).SelectMany(each => Sides(history, each.Event, each.Record)
                .Select(activity => D20Joint.QuestionOf(each.Event) with { Activity = activity, RequestedBy = null, Beneficiaries = [], ConditionsMet = [.. Cast.Conditions], With = [] })
                .Select(question => subject(history.Journal, each.Event.EffectiveFrom, each.Record.Sequence).MayAct(question) is { IsYes: true } yes
                    ? $"{question} at {each.Event.EffectiveFrom} as known at {each.Record.Sequence}: {yes}, and {each.Event.Id} was done in the same case" : null)).First()
            ?? history.Done().Select(each => history.Recorded<AuthorityExercised>().TakeWhile(other => other.Record.Sequence < each.Record.Sequence)
                .Where(other => other.Event.Case is { } @case && @case == each.Event.Case && other.Event.Person == each.Event.Person && Sides(history, other.Event, each.Record).Contains(each.Event.Activity)
                    && other.Event.EffectiveFrom <= each.Event.EffectiveFrom && !history.Register.Withdrawals.Struck(other.Record.Sequence, each.Record.Sequence))
                .Select(other => $"{each.Event.Id} was done in the case of {other.Event.Id}").FirstOrDefault()).First();
    }

    /// <summary>The other activities of pairs that are kept apart in one case, where an act is on one side itself; only pairs that are there at the act and known by then.</summary>
    private static IEnumerable<ActivityId> Sides(History history, AuthorityExercised act, RecordedEvent record)
    {
        var view = history.Register.AsOf(act.EffectiveFrom, record.Sequence);
        return history.Recorded<SegregationDefined>().Where(pair => pair.Record.Sequence < record.Sequence && pair.Event.When is SegregationKind.SameCase && pair.Event.EffectiveFrom <= act.EffectiveFrom
                && EndOf(history.Journal.Where(each => each.Sequence < record.Sequence), pair.Event) > act.EffectiveFrom)
            .Select(pair => pair.Event).SelectMany(pair => pair.One == act.Activity ? [pair.Other] : pair.Other == act.Activity ? [pair.One] : Array.Empty<ActivityId>())
            .Where(other => view.Find(other) is not null && view.Find(act.Activity) is not null && other != act.Activity);
    }

    /// <summary>When a pair is over, as far as recorded.</summary>
    private static Instant EndOf(IEnumerable<RecordedEvent> before, SegregationDefined pair) => before.Select(each => each.Event).OfType<SegregationEnded>()
        .Where(ended => ended.Pair == pair.Id).Select(ended => ended.EffectiveFrom).Append(Instant.MaxValue).Min();

    private static Held? HeldBy(History history, GovernanceEvent @event, IReadOnlyList<RecordedEvent> before) => @event switch
    {
        ResponsibilityDelegated grant => new(
            grant.To, grant.Mandate.Activities, history.Above(grant).Prepend(grant).Select(each => each.Mandate.Units).FirstOrDefault(units => units.Count > 0) ?? [],
            grant.EffectiveFrom, history.Above(grant).Prepend(grant).Min(each => Ends(before, each).Append(each.Mandate.Until ?? Instant.MaxValue).Min())),
        ResponsibilityAssigned assigned => new(assigned.Position, [assigned.Activity], [], assigned.EffectiveFrom, before.Select(each => each.Event).SkipWhile(each => each != assigned)
            .OfType<ResponsibilityRelieved>().Where(relief => relief.Activity == assigned.Activity && relief.Position == assigned.Position && relief.EffectiveFrom >= assigned.EffectiveFrom)
            .Select(relief => relief.EffectiveFrom).Append(assigned.Until ?? Instant.MaxValue).Min()),
        _ => null,
    };

    private static IEnumerable<Instant> Ends(IReadOnlyList<RecordedEvent> before, ResponsibilityDelegated grant) => before.Select(each => each.Event).Where(each => each switch
    {
        DelegationRevoked revoked => revoked.Item == grant.Name(),
        DelegationDeclined declined => declined.Item == grant.Name(),
        DelegationSuperseded superseded => superseded.Item == grant.Name(),
        _ => false,
    }).Select(each => each.EffectiveFrom);

    /// <summary>Whether something was over for good when another was decided.</summary>
    private static bool IsOver(History history, Generating.Step step, GovernanceEvent @event, GovernanceEvent decided) => @event switch
    {
        ResponsibilityDelegated grant => history.Above(grant).Prepend(grant).Any(each => step.When(decided).ChainsOf(each.Name()) is [[var link, ..], ..]
            && link.Standing is not (Standing.Active or Standing.NotStarted or Standing.NotAccepted or Standing.BrokenAbove)),
        ResponsibilityAssigned assigned => step.When(decided).Find(assigned.Position) is null,
        _ => true,
    };

    private static bool Touches(GovernanceView view, Held held, ActivityId side) => held.Activities.Any(activity => Covers(view, activity, side) || Covers(view, side, activity));

    private static bool Covers(GovernanceView view, ActivityId wider, ActivityId narrower)
    {
        ActivityId? next = narrower;
        for (var i = 0; i <= Cast.Activities.Length && next is { } current; i++)
        {
            if (current == wider)
            {
                return true;
            }

            next = (view.Find(current) as Activity)?.PartOf;
        }

        return false;
    }

    private static bool Overlap(GovernanceView view, ValueList<UnitId> units, ValueList<UnitId> others) =>
        units.Count == 0 || others.Count == 0 || units.Any(unit => others.Any(other => IsIn(view, unit, other) || IsIn(view, other, unit)));

    private static bool IsIn(GovernanceView view, UnitId narrower, UnitId wider)
    {
        UnitId? next = narrower;
        for (var i = 0; i <= Cast.Units.Length && next is { } current; i++)
        {
            if (current == wider)
            {
                return true;
            }

            next = (view.Find(current) as Unit)?.PartOf;
        }

        return false;
    }

    private static IEnumerable<(Party Seat, Party Who)> Bearers(GovernanceView view, Party party)
    {
        IEnumerable<PositionId>? seats = party.Kind switch
        {
            PartyKind.Position => [PositionId.From(party.Id)],
            PartyKind.Class => view.Entries(EntryKind.Position).Cast<Position>().Where(each => each.Classes.Any(of => of.Value == party.Id) && !party.Except.Contains(each.Id)).Select(each => each.Id),
            _ => null,
        };
        return seats?.Select(seat => ((Party)seat, view.WhoFills(seat).Person is { } person ? (Party)person : seat)) ?? [(party, party)];
    }

    private static bool IsAllowed(IEnumerable<RecordedEvent> before, SegregationId pair, Instant at, params Party[] parties) => before.Select(each => each.Event).Any(each =>
        (each is CompensatingControlApproved control && control.Pair == pair && control.EffectiveFrom <= at && at < control.Until && parties.Contains(control.For))
        || (each is SegregationRiskAccepted accepted && accepted.Pair == pair && accepted.EffectiveFrom <= at && at < accepted.Until));
}
