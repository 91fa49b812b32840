namespace Isms.Governance;

/// <summary>Decides commands and folds events. Pure: the same arguments give the same answer, and nothing else is read.</summary>
/// <remarks>Immutable, and safe for use by several threads.</remarks>
public sealed class GovernanceDecider
{
    private readonly RuleSet left;
    private readonly ValueList<HostRule> hosts;
    private readonly RuleList<Proposal> added;

    private GovernanceDecider(RuleSet left, ValueList<HostRule> hosts) =>
        (this.left, this.hosts, added) = (left, hosts, new([.. hosts.Select(each => each.Check)]));

    /// <summary>The decider with all rules of this library, and none of a host's.</summary>
    public static GovernanceDecider Standard { get; } = new(RuleSet.None, []);

    /// <summary>The rules that were added, in that order.</summary>
    public ValueList<Rule> Added => hosts.Select(each => each.Rule).ToValueList();

    /// <summary>A decider that also keeps a rule of a host's. This one does not change; adding the same instance twice adds nothing.</summary>
    /// <exception cref="ArgumentException">
    /// The rule's code is <c>default</c>, starts with <c>ISMS-</c> or is that of another rule added before; or its title or statement is not one line.
    /// </exception>
    public GovernanceDecider With(IDecisionRule rule)
    {
        Guard.Against.Null(rule);
        if (hosts.Any(each => ReferenceEquals(each.Source, rule)))
        {
            return this;
        }

        var next = new HostRule(rule);
        return Added.Any(each => each.Id == next.Rule.Id)
            ? throw new ArgumentException($"two rules have the code `{next.Rule.Id}`")
            : new(left, [.. hosts, next]);
    }

    /// <summary>Judges a command as of the instant it was decided, on everything recorded so far.</summary>
    /// <exception cref="ArgumentException">The command breaks its contract: a null, a blank text, a <c>default</c> id, an end before its start.</exception>
    /// <exception cref="DecisionRuleException">The check of an added rule throws.</exception>
    public Decision Decide(GovernanceRegister register, GovernanceCommand command, DecisionContext context)
    {
        Guard.Against.Null(register);
        return DecideNotBefore(register.LastRecordedAt, register, command, context);
    }

    /// <summary>The same as it would have been decided at the instant of the context, though later records are known: it is entered after them, and not late.</summary>
    internal Decision DecideThen(GovernanceRegister register, GovernanceCommand command, DecisionContext context) => DecideNotBefore(null, register, command, context);

    private Decision DecideNotBefore(Instant? notBefore, GovernanceRegister register, GovernanceCommand command, DecisionContext context)
    {
        Guard.Against.Null(command);
        Guard.Against.Null(context);
        var moment = command.In(context, notBefore);
        var ruling = command.DecideOn(register, moment, left);
        var judgement = hosts.Count == 0 || ruling.ChangesNothing ? ruling.Judgement : ruling.Judgement.Beside(added.Judge(
            new Proposal { View = register.At(moment.Decided.At), Command = command, Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Events = ruling.Events }, left));
        if (!judgement.Allows)
        {
            return new Refused { Held = judgement.Held, Reasons = judgement.Violations, NotReached = judgement.NotReached };
        }

        var at = register.LastRecordedAt is { } last ? Instant.Max(last, moment.Now) : moment.Now;
        var recorded = ruling.Events.Select((@event, i) => new RecordedEvent
        {
            Sequence = register.Sequence + 1 + i, RecordedAt = at, RecordedBy = context.Actor, Event = @event,
        }).ToValueList();
        return new Accepted
        {
            Held = judgement.Held, Events = ruling.Events, Warnings = ruling.Warnings, Recorded = recorded, Register = recorded.Aggregate(register, Evolve),
        };
    }

    /// <summary>The register after all the commands, or none of them.</summary>
    /// <exception cref="DecisionRefusedException">A command is refused; the register has not changed.</exception>
    /// <exception cref="ArgumentException">A command breaks its contract.</exception>
    /// <exception cref="DecisionRuleException">The check of an added rule throws.</exception>
    public GovernanceRegister Do(GovernanceRegister register, DecisionContext context, params IEnumerable<GovernanceCommand> commands) =>
        Guard.Against.Null(commands).Aggregate(Guard.Against.Null(register), (current, command) => Decide(current, command, context) switch
        {
            Accepted accepted => accepted.Register,
            var refused => throw new DecisionRefusedException((Refused)refused),
        });

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

    internal GovernanceDecider Without(Rule rule) => new(left.With(rule), hosts);
}
