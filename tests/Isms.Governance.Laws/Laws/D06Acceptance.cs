using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Where the scheme asks for acceptance, nothing takes effect and nothing is handed on before it.</summary>
public sealed class D06Acceptance
{
    [Law]
    public void Nothing_takes_effect_and_nothing_is_handed_on_before_it_is_accepted(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(6))
        {
            var answers = subject(history.Journal, at, known);
            foreach (var grant in history.Grants().Where(grant => grant.AcceptanceRequired && answers.StandingOf(grant.Name()) is Standing.Active))
            {
                if (!IsAccepted(history, grant, at, known))
                {
                    return $"{grant.Name()} is active at {at} as known at {known} and was not accepted";
                }
            }
        }

        return (
            from each in history.Granted()
            where each.Step.Asked.Command is DelegateResponsibility
            from above in history.Above(each.Event)
            where above.AcceptanceRequired && !IsAccepted(history, above, each.Event.Decided.At, each.Record.Sequence)
            select $"{each.Event.Name()} is handed on under {above.Name()}, which was not accepted").FirstOrDefault()
            ?? history.DoneUnder(subject, Standing.NotAccepted);
    }

    private static bool IsAccepted(History history, ResponsibilityDelegated grant, Instant at, long known) =>
        history.Recorded<DelegationAccepted>().Any(each => each.Record.Sequence <= known && each.Event.Item == grant.Name() && each.Event.EffectiveFrom <= at);
}
