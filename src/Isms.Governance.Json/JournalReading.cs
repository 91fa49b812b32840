namespace Isms.Governance.Json;

/// <summary>What reading a journal gave: the register it makes, or everything that is wrong with it. Never a part of a journal.</summary>
public sealed record JournalReading
{
    internal JournalReading(GovernanceRegister register) => Register = register;

    internal JournalReading(ValueList<JournalDiagnostic> diagnostics, bool isCut) => (Diagnostics, IsCut) = (diagnostics, isCut);

    /// <summary>Whether the journal is sound, so that there is a register.</summary>
    [MemberNotNullWhen(true, nameof(Register))]
    public bool IsSound => Register is not null;

    /// <summary>The register after the last record; null when the journal is not sound. Its records are <see cref="GovernanceRegister.Journal"/>.</summary>
    public GovernanceRegister? Register { get; }

    /// <summary>What is wrong, in the order of the lines; empty when the journal is sound.</summary>
    public ValueList<JournalDiagnostic> Diagnostics { get; } = [];

    /// <summary>Whether reading stopped before the end, so that there may be more to mend than <see cref="Diagnostics"/> says.</summary>
    public bool IsCut { get; }

    /// <summary>The register after the last record.</summary>
    /// <exception cref="UnsoundJournalException">The journal is not sound.</exception>
    public GovernanceRegister RegisterOrThrow() => Register ?? throw new UnsoundJournalException(this);

    /// <summary>How many records were read, or every diagnostic on a line of its own.</summary>
    public override string ToString() => Register is { } register
        ? string.Create(CultureInfo.InvariantCulture, $"sound journal of {register.Sequence} records")
        : string.Join('\n', Diagnostics.Select(diagnostic => diagnostic.ToString()).Concat(IsCut ? ["reading stopped here; there may be more"] : []));
}
