namespace Isms.Governance.Organization;

/// <summary>An entry fits together.</summary>
internal static class S09SoundEntries
{
    internal static RuleOutcome Check(EntryCase @case) => RuleOutcome.Of(@case.Misfits(Rule.S09));
}
