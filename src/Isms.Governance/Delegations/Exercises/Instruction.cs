namespace Isms.Governance.Delegations;

/// <summary>An instruction on record: what was given, on which grant, and its place in the journal.</summary>
internal sealed class Instruction(InstructionGiven given, Grant grant, long sequence)
{
    internal InstructionGiven Given { get; } = given;

    internal Grant Grant { get; } = grant;

    internal long Sequence { get; } = sequence;

    internal Condition Condition { get; } = new() { Id = given.Id, Text = given.Text };
}
