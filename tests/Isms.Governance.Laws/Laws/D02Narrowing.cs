using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Nobody hands over more than they hold: activities, units, kinds, limits and period lie within those of every delegation above.</summary>
public sealed class D02Narrowing
{
    [Law]
    public void Nobody_hands_over_more_than_they_hold(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    private static readonly ContextId?[] Contexts = [null, Cast.Usual, Cast.Emergency];

    internal static string? Broken(History history, Subject subject) => (
        from each in history.Granted()
        from above in history.Above(each.Event)
        let wider = Wider(each.Event, above, each.Step) ?? Dead(each, above)
        where wider is not null
        select $"{each.Event.Name()} is wider than {above.Name()}: {wider}").FirstOrDefault()
        ?? history.Granted().Select(each => Received(history, each.Event, each.Step)).First()
        ?? history.Done().Select(each => history.Chain(each.Event.Under).Any(grant => grant.Mandate.Kinds is not ActKinds.None && !grant.Mandate.Kinds.HasFlag(each.Event.ActKind))
            ? $"{each.Event.Id} is of a kind that {each.Event.Under} does not cover"
            : history.Chain(each.Event.Under).Any(grant => grant.Mandate.Units.Count > 0 && (each.Event.Unit is not { } unit || !Line<Unit>(each.Step.When(each.Event), unit, above => above.PartOf).Any(grant.Mandate.Units.Select(wider => (EntryReference)wider).Contains)))
            ? $"{each.Event.Id} is for no unit of {each.Event.Under}" : null).First();

    private static string? Wider(ResponsibilityDelegated grant, ResponsibilityDelegated above, Generating.Step step)
    {
        var (own, held) = (grant.Mandate, above.Mandate);
        return own.Activities.Any(activity => !Line<Activity>(step.When(grant, activity), activity, each => each.PartOf).Any(held.Activities.Select(each => (EntryReference)each).Contains)) ? "activities"
            : held.Units.Count > 0 && own.Units.Any(unit => !Line<Unit>(step.When(grant), unit, each => each.PartOf).Any(held.Units.Select(each => (EntryReference)each).Contains)) ? "units"
            : held.Kinds is not ActKinds.None && (own.Kinds & ~held.Kinds) is not ActKinds.None ? "kinds"
            : grant.EffectiveFrom < above.EffectiveFrom ? "start"
            : held.Until is { } until && (own.Until ?? (grant.EffectiveFrom < until ? until : Instant.MaxValue)) > until ? "end"
            : own.Limits.Any(limit => held.Limits.Any(wider => wider is { Context: null, Per: not LimitPer.Item } && limit.Per <= wider.Per && !limit.Max.IsWithin(wider.Max))) ? "aggregates"
            : Contexts.Any(context => Allows(own, context) is { } limit && Single(held).Any() && !Covers(limit, Allows(held, context), own, context)) ? "limits"
            : null;
    }

    /// <summary>The highest amount that a mandate states in a context; null where it states none.</summary>
    private static Money? Allows(Mandate mandate, ContextId? context) =>
        (Single(mandate).FirstOrDefault(limit => limit.Context == context) ?? Single(mandate).FirstOrDefault(limit => limit.Context is null))?.Max;

    /// <summary>The limits for each act by itself.</summary>
    private static IEnumerable<Limit> Single(Mandate mandate) => mandate.Limits.Where(limit => limit.Per is LimitPer.Item);

    /// <summary>What is stated for any context is not wider where the mandate above is closed: there it gives nothing.</summary>
    private static bool Covers(Money own, Money? held, Mandate mandate, ContextId? context) =>
        held is null ? Single(mandate).All(limit => limit.Context != context || context is null) : own.IsWithin(held);

    private static string? Dead((ResponsibilityDelegated Event, RecordedEvent Record, Generating.Step Step) each, ResponsibilityDelegated above) =>
        each.Step.Asked.Command is DelegateResponsibility && each.Step.When(each.Event).ChainsOf(above.Name()) is [[
        {
            Standing: Standing.Revoked
            or Standing.Superseded or Standing.Declined or Standing.Lapsed or Standing.Expired or Standing.Suspended
        } link, ..], ..] ? $"it is {link.Standing}" : null;

    /// <summary>The delegator received what is above, or is an original holder.</summary>
    private static string? Received(History history, ResponsibilityDelegated grant, Generating.Step step) => history.Above(grant) switch
    {
        [] => grant.Mandate.Activities.Any(activity => !step.When(grant, activity).ChainOfResponsibility(activity).Roots.Any(root => root.Link is null && root.Party == grant.From))
            ? $"{grant.Name()}: {grant.From} is no original holder" : null,
        [var above, ..] when above.To == grant.From => null,
        [{ To: { Kind: PartyKind.Class } to }, ..] when step.When(grant).Find(grant.From.Entry) is Position position && position.Classes.Contains(ClassId.From(to.Id)) && !to.Except.Contains(position.Id) => null,
        _ => $"{grant.Name()}: {grant.From} did not receive what it hands on",
    };

    private static IEnumerable<EntryReference> Line<T>(GovernanceView view, EntryReference from, Func<T, EntryReference?> above)
        where T : Entry
    {
        for (EntryReference? next = from; next is { } current; next = view.Find(current) is T entry ? above(entry) : null)
        {
            yield return current;
        }
    }
}
