namespace Isms.Governance.Json;

/// <summary>
/// The journal as JSON Lines: a header, then one line per record. What is read and written again is the same, byte for byte.
/// </summary>
/// <remarks>
/// UTF-8 without byte-order mark, each line ended by one line feed. Reading is all or nothing: a register, or everything that is
/// wrong, each with its place; it throws for no input. Safe for use by several threads.
/// </remarks>
public static class JournalJson
{
    /// <summary>The format that is written and read.</summary>
    public const string Format = "isms-journal/1";

    /// <summary>The first line of every journal, without its line feed: what a host writes that appends records on its own.</summary>
    public const string Header = $$"""{"format":"{{Format}}"}""";

    private static readonly JsonWriterOptions Writing = new() { Encoder = GovernanceJson.Options.Encoder, SkipValidation = true };

    /// <summary>Writes a journal with its header.</summary>
    /// <exception cref="ArgumentException">
    /// A record does not follow the one before it, or holds what cannot be stored, such as a <c>default</c> id. What stands before it is written.
    /// </exception>
    public static void Write(IEnumerable<RecordedEvent> journal, IBufferWriter<byte> output)
    {
        Guard.Against.Null(journal);
        Guard.Against.Null(output);
        foreach (var line in Lines(journal))
        {
            output.Write(line.Span);
        }
    }

    /// <inheritdoc cref="Write(IEnumerable{RecordedEvent}, IBufferWriter{byte})"/>
    /// <remarks>The stream stays open and is not flushed.</remarks>
    public static void Write(IEnumerable<RecordedEvent> journal, Stream output)
    {
        Guard.Against.Null(journal);
        Guard.Against.Null(output);
        foreach (var line in Lines(journal))
        {
            output.Write(line.Span);
        }
    }

    /// <summary>A journal with its header as text.</summary>
    /// <exception cref="ArgumentException">A record does not follow the one before it, or holds what cannot be stored, such as a <c>default</c> id.</exception>
    public static string ToText(IEnumerable<RecordedEvent> journal)
    {
        var text = new ArrayBufferWriter<byte>();
        Write(journal, text);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>Writes one record without line feed, for hosts that store a record as a row.</summary>
    /// <exception cref="ArgumentException">The record holds what cannot be stored, such as a <c>default</c> id.</exception>
    public static void WriteRecord(RecordedEvent record, IBufferWriter<byte> output)
    {
        Guard.Against.Null(record);
        Guard.Against.Null(output);
        var line = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(line, Writing);
        JsonSerializer.Serialize(writer, record, GovernanceJson.Record);
        output.Write(line.WrittenSpan);
    }

    /// <summary>One record as text without line feed, for hosts that store a record as a row.</summary>
    /// <exception cref="ArgumentException">The record holds what cannot be stored, such as a <c>default</c> id.</exception>
    public static string ToText(RecordedEvent record)
    {
        var text = new ArrayBufferWriter<byte>();
        WriteRecord(record, text);
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>Reads a journal from where the stream stands to its end, with the standard limits. The stream stays open.</summary>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static JournalReading Read(Stream input) => Read(input, JournalReadOptions.Standard);

    /// <summary>Reads a journal from where the stream stands to its end. The stream stays open.</summary>
    /// <exception cref="IOException">The stream itself fails.</exception>
    public static JournalReading Read(Stream input, JournalReadOptions options) => new JournalReader(Guard.Against.Null(options)).Read(Guard.Against.Null(input));

    /// <summary>Reads a journal with the standard limits.</summary>
    public static JournalReading Read(ReadOnlyMemory<byte> input) => Read(input, JournalReadOptions.Standard);

    /// <summary>Reads a journal.</summary>
    public static JournalReading Read(ReadOnlyMemory<byte> input, JournalReadOptions options) => Read(Bytes.AsStream(input), options);

    /// <summary>Reads a journal with the standard limits.</summary>
    public static JournalReading Read(string input) => Read(input, JournalReadOptions.Standard);

    /// <summary>Reads a journal.</summary>
    public static JournalReading Read(string input, JournalReadOptions options) => Read(Bytes.Of(Guard.Against.Null(input)), options);

    /// <summary>Reads one record without its journal: what <see cref="WriteRecord"/> wrote. Its place in a journal is not checked.</summary>
    /// <param name="input">The bytes of one record, without line feed.</param>
    /// <param name="options">How much the reader takes on.</param>
    /// <param name="record">The record; null when it is not sound.</param>
    /// <param name="diagnostics">What is wrong, on line 1; empty when the record is sound.</param>
    /// <returns>Whether the record is sound.</returns>
    public static bool TryReadRecord(
        ReadOnlyMemory<byte> input, JournalReadOptions options, [NotNullWhen(true)] out RecordedEvent? record, out ValueList<JournalDiagnostic> diagnostics)
    {
        record = JournalReader.Record(input, Guard.Against.Null(options), out diagnostics);
        return record is not null;
    }

    /// <summary>Reads one record without its journal, with the standard limits: what <see cref="WriteRecord"/> wrote. Its place in a journal is not checked.</summary>
    /// <param name="input">The bytes of one record, without line feed.</param>
    /// <param name="record">The record; null when it is not sound.</param>
    /// <param name="diagnostics">What is wrong, on line 1; empty when the record is sound.</param>
    /// <returns>Whether the record is sound.</returns>
    public static bool TryReadRecord(ReadOnlyMemory<byte> input, [NotNullWhen(true)] out RecordedEvent? record, out ValueList<JournalDiagnostic> diagnostics) =>
        TryReadRecord(input, JournalReadOptions.Standard, out record, out diagnostics);

    /// <inheritdoc cref="TryReadRecord(ReadOnlyMemory{byte}, out RecordedEvent?, out ValueList{JournalDiagnostic})"/>
    public static bool TryReadRecord(string input, [NotNullWhen(true)] out RecordedEvent? record, out ValueList<JournalDiagnostic> diagnostics) =>
        TryReadRecord(Bytes.Of(Guard.Against.Null(input)), JournalReadOptions.Standard, out record, out diagnostics);

    // Each line with its line feed, complete or not at all; the memory is good until the next one.
    private static IEnumerable<ReadOnlyMemory<byte>> Lines(IEnumerable<RecordedEvent> journal)
    {
        var line = new ArrayBufferWriter<byte>();
        line.Write(Encoding.UTF8.GetBytes(Header));
        line.Write("\n"u8);
        yield return line.WrittenMemory;
        using var writer = new Utf8JsonWriter(line, Writing);
        foreach (var record in Followed(journal))
        {
            line.ResetWrittenCount();
            writer.Reset();
            JsonSerializer.Serialize(writer, record, GovernanceJson.Record);
            line.Write("\n"u8);
            yield return line.WrittenMemory;
        }
    }

    private static IEnumerable<RecordedEvent> Followed(IEnumerable<RecordedEvent> journal)
    {
        RecordedEvent? last = null;
        foreach (var record in journal)
        {
            Guard.Against.Null(record);
            if (record.Sequence != (last?.Sequence ?? 0) + 1)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"record {record.Sequence} does not follow record {last?.Sequence ?? 0}"), nameof(journal));
            }

            if (last?.RecordedAt > record.RecordedAt)
            {
                throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"record {record.Sequence} was recorded before its predecessor"), nameof(journal));
            }

            yield return last = record;
        }
    }
}
