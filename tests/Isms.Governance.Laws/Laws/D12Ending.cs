using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Ending or suspending a delegation takes everything below it along from that instant, for as long, and nothing else; no suspension or stop is shed by superseding.</summary>
public sealed class D12Ending
{
    [Law]
    public void Ending_a_delegation_ends_everything_below_it_and_nothing_else(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var each in history.Sample(history.Recorded<DelegationEvent>().Where(each => EndedBy(each.Event) is not null), 4))
        {
            var (ended, until) = (EndedBy(each.Event), each.Event is DelegationSuspended { Until: { } resumed } ? resumed : Instant.MaxValue);
            foreach (var at in history.Sample(history.Instants(), 4, 1).Append(each.Event.EffectiveFrom))
            {
                var (before, after) = (subject(history.Journal, at, each.Record.Sequence - 1), subject(history.Journal, at, each.Record.Sequence));
                foreach (var grant in history.Grants())
                {
                    var isBelow = grant.Name() == ended || history.Above(grant).Any(above => above.Name() == ended);
                    if (isBelow && at >= each.Event.EffectiveFrom && at < until ? after.StandingOf(grant.Name()) is Standing.Active
                        : (!isBelow || each.Event is DelegationSuspended) && before.StandingOf(grant.Name()) != after.StandingOf(grant.Name()))
                    {
                        return $"record {each.Record.Sequence} ends {ended}, and {grant.Name()} is {after.StandingOf(grant.Name())} at {at}";
                    }
                }
            }
        }

        return history.Steps.Select(Carried).First() ?? history.Recorded<DelegationResumed>().Select(each => history.Sample(history.Instants(), 4, 1).Append(each.Event.EffectiveFrom)
            .Any(at => at >= each.Event.EffectiveFrom && subject(history.Journal, at, each.Record.Sequence).StandingOf(each.Event.Item) is Standing.Suspended)
                ? $"{each.Event.Item} is resumed by record {each.Record.Sequence} and suspended" : null).First()
            ?? history.DoneUnder(subject, Standing.Revoked, Standing.Declined, Standing.Superseded, Standing.Suspended);
    }

    private static InstrumentItem? EndedBy(DelegationEvent @event) => @event switch
    {
        DelegationRevoked revoked => revoked.Item,
        DelegationDeclined declined => declined.Item,
        DelegationSuperseded superseded => superseded.Item,
        DelegationSuspended suspended => suspended.Item,
        _ => null,
    };

    /// <summary>Whatever is carried over lay below what is superseded, and lies below what takes its place.</summary>
    private static string? Carried(Generating.Step step)
    {
        if (step is not { Asked.Command: SupersedeDelegation command, Decision: Accepted { Events: { Count: > 0 } events } })
        {
            return null;
        }

        var issued = events.OfType<ResponsibilityDelegated>().ToArray();
        return issued.Length == command.CarryOver.Count + 1 && issued.Skip(1).All(each => issued.Any(above => above.Name() == each.Under)) ? Held(step, command, events, issued) : $"not all is carried over by {step}";
    }

    /// <summary>Nothing that is suspended is issued again, and nothing that is stopped without its stop, unless that is lifted.</summary>
    private static string? Held(Generating.Step step, SupersedeDelegation command, ValueList<GovernanceEvent> events, ResponsibilityDelegated[] issued)
    {
        var superseded = events.OfType<DelegationSuperseded>().Single();
        var old = superseded.CarriedOver.Select(each => each.Old).Prepend(superseded.Item).ToArray();
        return old.Zip(issued).Select(each =>
            step.Before.At(superseded.EffectiveFrom).ChainsOf(each.First) is [[{ Standing: Standing.Suspended }, ..]] ? $"{each.First} is suspended, and replaced by {step}"
            : (each.First == superseded.Item && command.LiftStop) || events.OfType<RedelegationStopped>().Any(stop => stop.Item == each.Second.Name())
                || !step.Before.Journal.Any(record => record.Event is RedelegationStopped stopped && stopped.Item == each.First) ? null
            : $"the stop on {each.First} is shed by {step}").First();
    }
}
