namespace Isms.Governance.Rules;

/// <summary>A rule of a host's own: it stands beside the rules of this library and can only add refusals, never lift one.</summary>
/// <remarks>
/// <para>
/// Added with <see cref="GovernanceDecider.With"/>. It is asked about every command that would change something, also where a rule of
/// this library refuses already, so that a refusal has all its reasons at once; its own come after ours. A command that asks for what is so
/// already is accepted with nothing to change before any rule is asked.
/// </para>
/// <para>
/// The check is a pure function of the proposal: no clock, no service, nothing that changes between two calls. Only then does the same command get the
/// same decision when it is asked again, such as after a conflict of the journal. Replay runs no rules: what was accepted before
/// the rule was added stays accepted. A check that throws breaks its contract: see <see cref="DecisionRuleException"/>.
/// </para>
/// <para>One instance serves all scopes and is called by several threads.</para>
/// </remarks>
public interface IDecisionRule
{
    /// <summary>The code that refusals cite. It never starts with <c>ISMS-</c>, and no two rules of a decider share one.</summary>
    RuleId Id { get; }

    /// <summary>The rule in a word or two: one line.</summary>
    string Title { get; }

    /// <summary>The rule as a sentence: one line, lower case, without a period.</summary>
    string Statement { get; }

    /// <summary>What the rule has against a proposal.</summary>
    /// <returns>Every objection; empty where the proposal keeps the rule; null where the rule does not concern it.</returns>
    ValueList<Objection>? Check(Proposal proposal);
}
