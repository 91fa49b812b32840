namespace Isms.Governance;

/// <summary>Decides commands and folds events. Pure: the same arguments give the same answer, and nothing else is read.</summary>
public sealed class GovernanceDecider
{
    private readonly RuleSet left;

    private GovernanceDecider(RuleSet left) => this.left = left;

    /// <summary>The decider with all rules.</summary>
    public static GovernanceDecider Standard { get; } = new(RuleSet.None);

    /// <summary>Judges a command as of the instant it was decided, on everything recorded so far.</summary>
    /// <exception cref="ArgumentException">The command breaks its contract: a null, a blank text, a <c>default</c> id, an end before its start.</exception>
    public Decision Decide(GovernanceRegister register, GovernanceCommand command, DecisionContext context)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(command);
        Guard.Against.Null(context);
        var moment = command.In(context, register.LastRecordedAt);
        var ruling = command.DecideOn(register, moment, left);
        if (!ruling.Judgement.Allows)
        {
            return new Refused { Held = ruling.Judgement.Held, Reasons = ruling.Judgement.Violations, NotReached = ruling.Judgement.NotReached };
        }

        var recorded = ruling.Events.Select((@event, i) => new RecordedEvent
        {
            Sequence = register.Sequence + 1 + i, RecordedAt = moment.Now, RecordedBy = context.Actor, Event = @event,
        }).ToValueList();
        return new Accepted
        {
            Held = ruling.Judgement.Held, Events = ruling.Events, Warnings = ruling.Warnings, Recorded = recorded, Register = recorded.Aggregate(register, Evolve),
        };
    }

    /// <summary>The register with one more event.</summary>
    /// <exception cref="ArgumentException">The event is not the next of the journal: its sequence leaves a gap, or it was recorded before its predecessor.</exception>
    public static GovernanceRegister Evolve(GovernanceRegister register, RecordedEvent recorded)
    {
        Guard.Against.Null(register);
        Guard.Against.Null(recorded);
        return register.With(recorded);
    }

    /// <summary>The register that a journal makes. No rules are run: what was accepted once stays accepted.</summary>
    /// <exception cref="ArgumentException">The journal does not start at 1 or has a gap, or its recording instants decrease.</exception>
    public static GovernanceRegister Replay(IEnumerable<RecordedEvent> journal) =>
        Guard.Against.Null(journal).Aggregate(GovernanceRegister.Empty, Evolve);

    internal GovernanceDecider Without(Rule rule) => new(left.With(rule));
}
