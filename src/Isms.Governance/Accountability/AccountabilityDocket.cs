namespace Isms.Governance.Accountability;

/// <summary>What an accountability command is handed: who answered when it was decided, who decided when, and the rules in force.</summary>
internal sealed record AccountabilityDocket(AccountabilityAt Accountability, Moment Moment, RuleSet Left)
{
    /// <summary>Who answers when the command takes effect, before it does.</summary>
    internal AccountabilityAt Then => Accountability.At(Moment.EffectiveFrom);
}
