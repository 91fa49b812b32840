namespace Isms.Governance.Delegations;

/// <summary>What must be so for a yes to count, and the rule that asks for it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Text">What must be so.</param>
/// <param name="Remedy">What would make it so.</param>
/// <param name="Subject">The id of what asks for it.</param>
internal sealed record Proviso(Rule Rule, string Text, string Remedy, string Subject)
{
    /// <summary>For co-signers: who could sign.</summary>
    internal ValueList<PersonId> Persons { get; init; } = [];

    internal Violation AsViolation() => Rule.Broken($"not given: {Text}", Remedy, Subject);
}
