namespace Isms.Governance.Json;

/// <summary>Thrown where a caller asked for a sound journal or an exception.</summary>
public sealed class UnsoundJournalException : FormatException
{
    /// <summary>Makes an exception of a reading that found something wrong.</summary>
    public UnsoundJournalException(JournalReading reading)
        : base(Guard.Against.Null(reading).ToString()) => Reading = reading;

    /// <summary>The reading with everything that is wrong.</summary>
    public JournalReading Reading { get; }
}
