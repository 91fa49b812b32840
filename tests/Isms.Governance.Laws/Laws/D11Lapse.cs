using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A delegation ends by itself with its term, its chain, its delegate or its activities, and what has ended never comes back; a change of holder ends nothing.</summary>
public sealed class D11Lapse
{
    [Law]
    public void What_has_ended_never_comes_back(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    private static readonly Standing[] Over = [Standing.Expired, Standing.Revoked, Standing.Declined, Standing.Superseded, Standing.Lapsed];

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var known in history.Points(2).Select(point => point.Known))
        {
            var over = new HashSet<InstrumentItem>();
            foreach (var at in history.Instants())
            {
                var answers = subject(history.Journal, at, known);
                foreach (var grant in history.Grants())
                {
                    var standing = answers.StandingOf(grant.Name());
                    if (standing is Standing.Active && (over.Contains(grant.Name()) || history.Above(grant).Any(above => over.Contains(above.Name()))))
                    {
                        return $"{grant.Name()} is active at {at} as known at {known}, and had ended";
                    }

                    if (standing is Standing.Active && (at >= grant.Mandate.Until || at < grant.EffectiveFrom))
                    {
                        return $"{grant.Name()} is active at {at}, outside its term";
                    }

                    if (standing is { } now && Over.Contains(now))
                    {
                        over.Add(grant.Name());
                    }
                }
            }
        }

        return Survives(history, subject) ?? history.DoneUnder(subject, Standing.Expired, Standing.Lapsed);
    }

    /// <summary>Appointments change no delegation between seats: they only change who acts.</summary>
    private static string? Survives(History history, Subject subject) => (
        from each in history.Sample(history.Recorded<GovernanceEvent>().Where(each => each.Event is PersonAppointed or AppointmentEnded), 3)
        from at in history.Sample(history.Instants(), 3, 1)
        let before = subject(history.Journal, at, each.Record.Sequence - 1)
        let after = subject(history.Journal, at, each.Record.Sequence)
        from grant in history.Grants()
        where history.Above(grant).Append(grant).All(link => link.To.Kind is not PartyKind.Person)
            && each.Step.Asked.Command is AppointPerson or EndAppointment && before.StandingOf(grant.Name()) != after.StandingOf(grant.Name())
        select $"{grant.Name()} changes at {at} by record {each.Record.Sequence}").FirstOrDefault();
}
