using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>What is held jointly is exercised with as many further persons as the highest number in the chain, and what a body holds by its quorum.</summary>
public sealed class D20Joint
{
    [Law]
    public void What_is_held_jointly_is_exercised_together(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var ((at, known), question) in history.Points(12).Zip(history.Asked(12, 5)).Concat(Acted(history)))
        {
            var permission = subject(history.Journal, at, known).MayAct(question);
            if (permission.Verdict is Verdict.Yes && Missing(history, history.Register.AsOf(at, known), permission.Chain.Count == 0 ? null : permission.Chain[0], permission.OnBehalfOf, question) is { } missing)
            {
                return $"{question} at {at} as known at {known}: {permission}, {missing}";
            }
        }

        return history.Done().Select(each => Missing(history, each.Step.Before.At(each.Event.EffectiveFrom), each.Event.Under, each.Event.OnBehalfOf, QuestionOf(each.Event)) is { } missing
            ? $"{each.Event.Id} was done, {missing}" : null).First()
            ?? history.Grants().Select(grant => grant.Jointly is { } jointly && jointly.Of is [{ Kind: PartyKind.Position }, ..] && jointly.Of.All(party => party.Kind is PartyKind.Position)
                && jointly.Count > jointly.Of.Count + (jointly.HeadOfUnit ? 1 : 0) ? $"{grant.Name()} asks for {jointly}" : null).First();
    }

    /// <summary>The acts that were done, asked again without anybody who signs.</summary>
    private static IEnumerable<((Instant, long), AuthorityQuestion)> Acted(History history) => history.Sample(history.Done(), 6)
        .Select(each => ((each.Event.EffectiveFrom, each.Record.Sequence - 1), QuestionOf(each.Event) with { With = [] }));

    internal static AuthorityQuestion QuestionOf(AuthorityExercised act) => new()
    {
        Person = act.Person, Activity = act.Activity, Kind = act.ActKind, Amount = act.Amount, Context = act.Context, Unit = act.Unit, With = act.With,
        ConditionsMet = act.ConditionsMet, Case = act.Case, RequestedBy = act.RequestedBy, Beneficiaries = act.Beneficiaries,
    };

    private static string? Missing(History history, GovernanceView view, InstrumentItem? under, Party? onBehalfOf, AuthorityQuestion question)
    {
        var chain = history.Chain(under).ToArray();
        var signing = question.With.Where(person => person != question.Person && person != question.RequestedBy && !question.Beneficiaries.Contains(person)).Distinct().Count();
        var needed = chain.Select(grant => grant.Jointly).Append(OfActivity(view, question.Activity)).Max(jointly => jointly?.Count ?? 0);
        if (question.Kind is not ActKinds.Prepare && signing < needed)
        {
            return $"and {signing} of {needed} sign";
        }

        var body = chain.Length > 0 ? chain[0].To : onBehalfOf;
        return body is { Kind: PartyKind.Body } && view.Find(body.Entry) is Body found
            && (question.With.Append(question.Person).Distinct().Count(person => found.Members.Any(member => view.WhoFills(member).Person == person)) < found.Quorum
                || (view.WhoFills(found.Chair).Person is var chair && chair != question.Person && !question.With.Any(person => person == chair)))
            ? $"and {body} has no quorum" : null;
    }

    private static Jointly? OfActivity(GovernanceView view, ActivityId activity)
    {
        var seen = new HashSet<ActivityId>();
        for (ActivityId? next = activity; next is { } current && seen.Add(current) && view.Find(current) is Activity found; next = found.PartOf)
        {
            if (found.Jointly is { } jointly)
            {
                return jointly;
            }
        }

        return null;
    }
}
