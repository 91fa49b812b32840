using Isms.Governance.Conformity;

namespace Isms.Governance.Json;

/// <summary>What reading a governance file gave: the register it makes, or everything that is wrong with it. Never a part of a file.</summary>
public sealed record GovernanceFileReading
{
    internal GovernanceFileReading()
    {
    }

    /// <summary>Whether the file is sound, so that there is a register.</summary>
    [MemberNotNullWhen(true, nameof(Register))]
    public bool IsSound => Register is not null;

    /// <summary>The register that the file makes; null when the file is not sound.</summary>
    public GovernanceRegister? Register { get; internal init; }

    /// <summary>The records in the order in which they were made; empty when the file is not sound.</summary>
    public ValueList<RecordedEvent> Journal { get; internal init; } = [];

    /// <summary>The time zone by whose days the file counts; null when the file is not sound.</summary>
    public DateTimeZone? Zone { get; internal init; }

    /// <summary>What the organisation holds itself to where the standard leaves it open: as the file says, else the default.</summary>
    public Profile Profile { get; internal init; } = Profile.Default;

    /// <summary>What is wrong, in the order of the lines; empty when the file is sound.</summary>
    public ValueList<FileDiagnostic> Diagnostics { get; internal init; } = [];

    /// <summary>What is unusual but allowed, in the order of the lines.</summary>
    public ValueList<FileDiagnostic> Notices { get; internal init; } = [];

    /// <summary>Where the things that are on record are said.</summary>
    public FilePlaces Places { get; internal init; } = FilePlaces.None;

    /// <summary>Whether reading stopped before the end, so that there may be more to mend than <see cref="Diagnostics"/> says.</summary>
    public bool IsCut { get; internal init; }

    /// <summary>How many records were read, or every diagnostic on a line of its own.</summary>
    public override string ToString() => Register is { } register
        ? string.Create(CultureInfo.InvariantCulture, $"sound governance file of {register.Sequence} records")
        : string.Join('\n', Diagnostics.Select(diagnostic => diagnostic.ToString()).Concat(IsCut ? ["reading stopped here; there may be more"] : []));
}
