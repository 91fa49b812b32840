using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Every authority below top management hangs on an unbroken chain of active delegations from an original holder.</summary>
public sealed class A02Rooted
{
    [Law]
    public void Every_yes_below_the_top_has_a_chain_of_active_delegations_from_an_original_holder(History history) =>
        history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Points(12).Zip(history.Asked(12))
        .Select(each => Broken(history, subject(history.Journal, each.First.At, each.First.Known), each.Second) is { } broken
            ? $"{each.Second} at {each.First.At} as known at {each.First.Known}: {broken}" : null)
        .Append(Stated(history))
        .Append(history.Done().Select(each => each.Event.OnBehalfOf is null ? $"{each.Event.Id} was done by {each.Event.Person}, who held nothing" : null).First()).First();

    private static string? Broken(History history, IAnswers answers, AuthorityQuestion question)
    {
        var permission = answers.MayAct(question);
        if (!permission.IsYes)
        {
            return null;
        }

        var chain = permission.Chain.Select(name => history.Grants().First(grant => grant.Name() == name)).ToArray();
        return chain.Length == 0
            ? answers.TopManagement.Any(top => permission.OnBehalfOf! == top && (answers.Fills(top) == question.Person || permission.For == top)) || IsGoverningBody(history, permission.OnBehalfOf!)
                ? null : "nobody above, and neither in top management nor standing in for it"
            : chain.Select((grant, i) => answers.StandingOf(grant.Name()) is not Standing.Active ? $"{grant.Name()} is {answers.StandingOf(grant.Name())}"
                : grant.Under != (i + 1 < chain.Length ? chain[i + 1].Name() : null) ? $"{grant.Name()} does not hang on the next" : null)
                .Append(answers.TopManagement.Count == 0 ? "nobody is accountable" : null)
                .Append(permission.OnBehalfOf == chain[^1].From ? null : "on behalf of somebody else").First();
    }

    /// <summary>Whoever an activity names as original holder is in top management or the governing body when the activity says so.</summary>
    private static string? Stated(History history) => (
        from each in history.Recorded<GovernanceEvent>()
        let entry = each.Event is EntryRegistered registered ? registered.Entry : (each.Event as EntryChanged)?.Entry
        where entry is Activity
        from holder in ((Activity)entry).HeldBy
        where !each.Step.After.At(each.Event.EffectiveFrom).TopManagement.Any(top => holder == top) && !IsGoverningBody(history, holder)
        select $"record {each.Record.Sequence}: {holder} is no original holder").FirstOrDefault();

    private static bool IsGoverningBody(History history, Party party) => history.Recorded<GoverningBodyRegistered>().Any(each => party == each.Event.Body);
}
