namespace Isms.Governance;

/// <summary>
/// A record was withdrawn as wrong. It stays in the journal and counts for everyone who asks as known before; what stands in its
/// place, if anything does, is the next record.
/// </summary>
public sealed record RecordWithdrawn : GovernanceEvent
{
    /// <summary>The place of the withdrawn record in the journal.</summary>
    public required long Sequence { get; init; }

    /// <summary>What was wrong with it.</summary>
    public required string Reason { get; init; }

    /// <summary>What shows it, such as a letter.</summary>
    public string? Evidence { get; init; }

    internal override Chapter Chapter => Chapter.Organization;

    internal override GovernanceRegister ApplyTo(GovernanceRegister register, Stamp stamp) =>
        register with { Withdrawals = register.Withdrawals.With(Sequence, stamp) };
}
