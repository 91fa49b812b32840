using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Accountability never leaves top management by delegation: no delegation changes who is accountable.</summary>
public sealed class A01Inalienable
{
    [Law]
    public void No_delegation_changes_who_is_accountable(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    [Law]
    public void Without_its_delegations_every_other_accepted_command_is_still_accepted(History history) => history.Holds(Dependent(history));

    internal static string? Broken(History history, Subject subject)
    {
        var delegations = history.Journal.Where(record => record.Event is DelegationEvent).ToList();
        foreach (var (record, at) in history.Sample(delegations, 5).Zip(history.Sample(history.Instants(), 5)))
        {
            if (Changed(subject(history.Journal, at, record.Sequence - 1), subject(history.Journal, at, record.Sequence)) is { } changed)
            {
                return $"record {record.Sequence} changes who is accountable at {at}: {changed}";
            }
        }

        var without = history.Journal.Without(@event => @event is DelegationEvent);
        var with = history.Journal.Without(_ => false);
        return history.Sample(history.Instants(), 4, 1).Select(at => Changed(subject(with, at, with.Count), subject(without, at, without.Count)) is { } changed
            ? $"without the delegations somebody else is accountable at {at}: {changed}" : null).First();
    }

    private static string? Changed(IAnswers before, IAnswers after) => Cast.Obligations
        .Select(each => before.AccountableFor(each).Equals(after.AccountableFor(each)) ? null : $"{each}: {before.AccountableFor(each)} and {after.AccountableFor(each)}").First();

    /// <summary>Decides everything but the delegations again, on a register that has none.</summary>
    private static string? Dependent(History history)
    {
        var register = GovernanceRegister.Empty;
        var places = new Dictionary<long, long>();
        foreach (var step in history.Steps.Where(step => step.IsAccepted && step.Asked.Command is not DelegationCommand))
        {
            var command = step.Asked.Command;
            if (command is CorrectRecord correction)
            {
                if (!places.TryGetValue(correction.Sequence, out var place))
                {
                    continue;
                }

                command = correction with { Sequence = place };
            }

            // The scheme is adopted by an event of delegations too: how long somebody may act in a seat is part of it.
            command = command is EstablishScope establish ? establish with { Scheme = DelegationScheme.Simple } : command;
            var now = step.Before.LastRecordedAt is { } last ? Instant.Max(last, step.Asked.Context.Now) : step.Asked.Context.Now;
            var decision = GovernanceDecider.Standard.Decide(register, command, new(now, step.Asked.Context.Actor));
            if (decision is not Accepted accepted)
            {
                return $"without the delegations it is refused: {step}\n{decision}";
            }

            foreach (var (old, @new) in ((Accepted)step.Decision).Recorded.Zip(accepted.Recorded))
            {
                places[old.Sequence] = @new.Sequence;
            }

            register = accepted.Register;
        }

        return null;
    }
}
