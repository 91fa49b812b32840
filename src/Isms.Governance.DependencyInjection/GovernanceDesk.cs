using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Isms.Governance.Conformity;
using Activity = System.Diagnostics.Activity;

namespace Isms.Governance.DependencyInjection;

[SuppressMessage("ApiDesign", "RS0026", Justification = "A person and a context cannot be mistaken for one another.")]
internal sealed class GovernanceDesk(ScopeId scope, GovernanceDesks desks) : IGovernanceDesk
{
    public ScopeId Scope => scope;

    public async ValueTask<GovernanceRegister> ReadAsync(CancellationToken cancellationToken = default)
    {
        using var activity = Start(GovernanceTelemetry.ReadActivity);
        try
        {
            var register = await ReadNowAsync(cancellationToken).ConfigureAwait(false);
            activity?.SetTag(GovernanceTelemetry.SequenceTag, register.Sequence);
            return register;
        }
        catch (Exception exception)
        {
            Fail(activity, exception);
            throw;
        }
    }

    public async ValueTask<Assessment> AssessAsync(CancellationToken cancellationToken = default) => (await NowAsync(cancellationToken).ConfigureAwait(false)).Assess(desks.Profile);

    public async ValueTask<Detections> DetectAsync(CancellationToken cancellationToken = default) => (await NowAsync(cancellationToken).ConfigureAwait(false)).Detect(profile: desks.Profile);

    private async ValueTask<ConformityView> NowAsync(CancellationToken cancellationToken) => (await ReadAsync(cancellationToken).ConfigureAwait(false)).At(desks.Clock.GetCurrentInstant()).Conformity;

    public ValueTask<Decision> DecideAsync(GovernanceCommand command, PersonId actor, CancellationToken cancellationToken = default)
    {
        Concerns(command);
        return actor.IsDefault
            ? throw new ArgumentException("a default person id names nothing", nameof(actor))
            : ObservedAsync(command, () => new(desks.Clock.GetCurrentInstant(), actor), cancellationToken);
    }

    public ValueTask<Decision> DecideAsync(GovernanceCommand command, DecisionContext context, CancellationToken cancellationToken = default)
    {
        Concerns(command);
        Guard.Against.Null(context);
        return ObservedAsync(command, () => context, cancellationToken);
    }

    private void Concerns(GovernanceCommand command)
    {
        Guard.Against.Null(command);
        if (command is EstablishScope { Id: var named } && named != scope)
        {
            throw new ArgumentException($"the command establishes scope `{named}` at the desk of `{scope}`", nameof(command));
        }
    }

    private async ValueTask<Decision> ObservedAsync(
        GovernanceCommand command, Func<DecisionContext> context, CancellationToken cancellationToken)
    {
        var started = Stopwatch.GetTimestamp();
        var name = command.GetType().Name;
        using var activity = Start(GovernanceTelemetry.DecideActivity);
        activity?.SetTag(GovernanceTelemetry.CommandTag, name);
        try
        {
            var (decision, sequence, attempts) = await DecideInTurnAsync(command, name, context, cancellationToken).ConfigureAwait(false);
            var outcome = Report(decision, name, activity);
            activity?.SetTag(GovernanceTelemetry.OutcomeTag, outcome)
                .SetTag(GovernanceTelemetry.SequenceTag, sequence).SetTag(GovernanceTelemetry.AttemptsTag, attempts);
            desks.Meters.Decided(name, outcome, started);
            return decision;
        }
        catch (Exception exception)
        {
            Fail(activity, exception);
            throw;
        }
    }

    private async ValueTask<(Decision Decision, long Sequence, int Attempts)> DecideInTurnAsync(
        GovernanceCommand command, string name, Func<DecisionContext> context, CancellationToken cancellationToken)
    {
        using var turn = await desks.Queues.TurnAsync(scope, cancellationToken).ConfigureAwait(false);
        var kept = desks.Registers.Find(scope);
        var current = kept is null;
        var register = kept ?? await CatchUpAsync(GovernanceRegister.Empty, cancellationToken).ConfigureAwait(false);
        for (var (offers, lost) = (0, 0); ;)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var decision = desks.Decider.Decide(register, command, context());
            if (decision is not Accepted { Recorded.Count: > 0 } accepted)
            {
                // An append proves that the register was current. Without one, what is kept in memory may be behind the journal.
                var known = register.Sequence;
                if (!current)
                {
                    (register, current) = (await CatchUpAsync(register, cancellationToken).ConfigureAwait(false), true);
                }

                if (register.Sequence == known)
                {
                    return (decision, known, offers);
                }

                continue;
            }

            offers++;
            var result = await desks.Journal.AppendAsync(scope, register.Sequence, accepted.Recorded, cancellationToken).ConfigureAwait(false);
            if (result.Actual is not { } actual)
            {
                desks.Registers.Keep(scope, accepted.Register);
                return (decision, register.Sequence, offers);
            }

            desks.Meters.Conflicted(name);
            DeskLog.JournalConflict(desks.Logger, scope, name, register.Sequence, actual);
            lost += current ? 1 : 0;
            if (lost == desks.Attempts)
            {
                DeskLog.JournalContention(desks.Logger, scope, name, lost);
                throw new JournalContentionException(scope, lost);
            }

            (register, current) = (await AfterConflictAsync(register, actual, cancellationToken).ConfigureAwait(false), true);
        }
    }

    private ValueTask<GovernanceRegister> AfterConflictAsync(GovernanceRegister register, long actual, CancellationToken cancellationToken)
    {
        if (actual >= register.Sequence)
        {
            return CatchUpAsync(register, cancellationToken);
        }

        // A restored backup: what is kept in memory never happened.
        DeskLog.JournalShrank(desks.Logger, scope, actual, register.Sequence);
        desks.Registers.Forget(scope);
        return CatchUpAsync(GovernanceRegister.Empty, cancellationToken);
    }

    private async ValueTask<GovernanceRegister> ReadNowAsync(CancellationToken cancellationToken)
    {
        if (desks.Registers.Find(scope) is { } kept)
        {
            return await CatchUpAsync(kept, cancellationToken).ConfigureAwait(false);
        }

        // Many readers of a scope that is not in memory read its whole journal once, not each of them.
        using var turn = await desks.Queues.TurnAsync(scope, cancellationToken).ConfigureAwait(false);
        return await CatchUpAsync(desks.Registers.Find(scope) ?? GovernanceRegister.Empty, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<GovernanceRegister> CatchUpAsync(GovernanceRegister known, CancellationToken cancellationToken)
    {
        var register = known;
        await foreach (var recorded in desks.Journal.ReadAsync(scope, known.Sequence, cancellationToken).ConfigureAwait(false))
        {
            register = Evolve(register, recorded);
        }

        if (register.Sequence != known.Sequence)
        {
            DeskLog.RecordsRead(desks.Logger, scope, register.Sequence - known.Sequence, register.Sequence);
            desks.Registers.Keep(scope, register);
        }

        return register;
    }

    private GovernanceRegister Evolve(GovernanceRegister register, RecordedEvent recorded)
    {
        try
        {
            return GovernanceDecider.Evolve(register, recorded);
        }
        catch (ArgumentException exception)
        {
            DeskLog.JournalDamaged(desks.Logger, exception, scope, register.Sequence);
            throw new InvalidDataException($"the journal of scope `{scope}` is damaged behind record {register.Sequence}", exception);
        }
    }

    private string Report(Decision decision, string name, Activity? activity)
    {
        switch (decision)
        {
            case Accepted { Recorded.Count: > 0 } accepted:
                DeskLog.CommandAccepted(desks.Logger, scope, name, accepted.Recorded.Count, accepted.Register.Sequence);
                return GovernanceTelemetry.AcceptedOutcome;
            case Accepted:
                DeskLog.NothingToChange(desks.Logger, scope, name);
                return GovernanceTelemetry.UnchangedOutcome;
            default:
                var rules = string.Join(", ", decision.Violations.Select(violation => violation.Rule.Id.ToString()).Distinct(StringComparer.Ordinal));
                DeskLog.CommandRefused(desks.Logger, scope, name, rules);
                activity?.SetTag(GovernanceTelemetry.RulesTag, rules);
                return GovernanceTelemetry.RefusedOutcome;
        }
    }

    private Activity? Start(string name) => DeskMeters.Activities.StartActivity(name)?.SetTag(GovernanceTelemetry.ScopeTag, scope.Value);

    private static void Fail(Activity? activity, Exception exception) =>
        activity?.SetStatus(ActivityStatusCode.Error).SetTag("error.type", exception.GetType().FullName);
}
