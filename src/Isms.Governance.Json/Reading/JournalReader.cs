namespace Isms.Governance.Json;

/// <summary>Reads one journal, line by line. After the first fault nothing is loaded any more, only looked through.</summary>
internal sealed class JournalReader(JournalReadOptions options)
{
    private static readonly byte[] ByteOrderMark = [0xef, 0xbb, 0xbf];

    private readonly DiagnosticBag found = new(options.MaxDiagnostics);
    private GovernanceRegister register = GovernanceRegister.Empty;
    private long records;
    private long number;
    private bool hasCarriageReturn;

    // What is known of the record before; null where it could not be read.
    private long? lastSequence = 0;
    private Instant? lastRecordedAt;

    internal JournalReading Read(Stream input)
    {
        var lines = new StreamLines(input, options.MaxLineBytes);
        while (lines.Next())
        {
            if (found.IsFull)
            {
                found.Cut();
                break;
            }

            number++;
            if (!Take(lines))
            {
                // What stands below is not looked at.
                if (lines.Next())
                {
                    found.Cut();
                }

                break;
            }
        }

        if (number == 0)
        {
            Line(default).Add(JournalFault.NoHeader, 0, null, "the journal is empty", HeaderRemedy);
        }

        return found.Count == 0 ? new(register) : new(found.ToList(), found.IsCut);
    }

    /// <summary>Reads one record without its journal; null when it is not sound.</summary>
    internal static RecordedEvent? Record(ReadOnlyMemory<byte> text, JournalReadOptions options, out ValueList<JournalDiagnostic> diagnostics)
    {
        var faults = new DiagnosticBag(options.MaxDiagnostics);
        var line = new JournalLine(text, 1, faults, options.MaxDepth);
        var record = default(RecordedEvent);
        if (text.Length > options.MaxLineBytes)
        {
            AddTooLong(line, options);
        }
        else
        {
            record = Parse(line, GovernanceJson.Record);
        }

        diagnostics = faults.ToList();
        return record;
    }

    private static string HeaderRemedy => $"let the first line be `{JournalJson.Header}`";

    // Whether to go on.
    private bool Take(StreamLines lines)
    {
        var bytes = Trimmed(lines.Line);
        var line = Line(bytes);
        if (lines.IsTooLong)
        {
            AddTooLong(line, options);
            lastSequence = null;
            records++;
            return number > 1;
        }

        if (number == 1)
        {
            return TakeHeader(line);
        }

        if (line.Bytes.IndexOfAnyExcept(" \t"u8) < 0)
        {
            line.Add(JournalFault.BlankLine, 0, null, "the line is blank", "take the line out");
            return true;
        }

        return TakeRecord(line);
    }

    private bool TakeHeader(JournalLine line)
    {
        if (!line.Has("format"))
        {
            var isRecord = line.Has("sequence");
            line.Add(JournalFault.NoHeader, 0, null, isRecord ? "the first line is a record" : "the first line does not say that a journal follows", HeaderRemedy);
            return isRecord && TakeRecord(line);
        }

        if (Parse(line, GovernanceJson.Header) is { } header && header.Format != JournalJson.Format)
        {
            line.Add(JournalFault.UnknownFormat, line.PlaceOf("format"), "format", $"the format {Words.Quoted(header.Format)} is not known",
                $"read it with a version of the library that knows it; this one knows `{JournalJson.Format}`");
            return false;
        }

        return true;
    }

    private bool TakeRecord(JournalLine line)
    {
        records++;
        if (records > options.MaxRecords)
        {
            line.Add(JournalFault.TooManyRecords, 0, null, "the journal has more records than allowed",
                string.Create(CultureInfo.InvariantCulture, $"raise the limit of {options.MaxRecords}, or check where the journal comes from"));
            found.Cut();
            return false;
        }

        var record = Parse(line, GovernanceJson.Record);
        line.Kind = record?.Event.Kind;
        CheckOrder(line, record?.Sequence ?? line.NumberAt("sequence"), record?.RecordedAt);
        if (record is not null && found.Count == 0)
        {
            register = GovernanceDecider.Evolve(register, record);
        }

        return true;
    }

    private void CheckOrder(JournalLine line, long? sequence, Instant? recordedAt)
    {
        if (lastSequence + 1 is { } due && sequence is { } stands && stands != due)
        {
            line.Add(JournalFault.SequenceGap, line.PlaceOf("sequence"), "sequence",
                string.Create(CultureInfo.InvariantCulture, $"record {stands} stands where record {due} is due"),
                "restore the missing records, or their order");
        }

        if (lastRecordedAt > recordedAt)
        {
            line.Add(JournalFault.TimeRunsBack, line.PlaceOf("recordedAt"), "recordedAt",
                $"it was recorded at {recordedAt}, before the record above it at {lastRecordedAt}", "restore the order of the records, or the instant");
        }

        lastSequence = sequence;
        lastRecordedAt = recordedAt > lastRecordedAt || lastRecordedAt is null ? recordedAt : lastRecordedAt;
    }

    private static T? Parse<T>(JournalLine line, JsonTypeInfo<T> info)
        where T : class
    {
        try
        {
            var reader = line.Open();
            if (JsonSerializer.Deserialize(ref reader, info) is { } value && !reader.Read())
            {
                return value;
            }
        }
        catch (Exception fault) when (Unreadable.Is(fault))
        {
            // Said below, with the place.
        }

        Diagnosis.Of(line, info);
        return null;
    }

    private static void AddTooLong(JournalLine line, JournalReadOptions options) => line.Add(JournalFault.LineTooLong, 0, null, "the line is too long",
        string.Create(CultureInfo.InvariantCulture, $"raise the limit of {options.MaxLineBytes} bytes, or check where the journal comes from"));

    private ReadOnlyMemory<byte> Trimmed(ReadOnlyMemory<byte> bytes)
    {
        if (number == 1 && bytes.Span.StartsWith(ByteOrderMark))
        {
            Line(bytes).Add(JournalFault.ByteOrderMark, 0, null, "the journal starts with a byte-order mark", "store it in UTF-8 without the mark");
            bytes = bytes[ByteOrderMark.Length..];
        }

        if (bytes.Span is not [.., (byte)'\r'])
        {
            return bytes;
        }

        // Such a journal has them everywhere: once is enough.
        if (!hasCarriageReturn)
        {
            hasCarriageReturn = true;
            Line(bytes).Add(JournalFault.CarriageReturn, bytes.Length - 1, null, "the line ends with a carriage return", "end every line with a line feed alone");
        }

        return bytes[..^1];
    }

    private JournalLine Line(ReadOnlyMemory<byte> bytes) => new(bytes, Math.Max(1, number), found, options.MaxDepth);
}
