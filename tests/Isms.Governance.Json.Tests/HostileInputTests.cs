using System.Text;
using System.Text.Json;

namespace Isms.Governance.Json.Tests;

/// <summary>Whatever the bytes are: a register or diagnostics, never an exception, never a part.</summary>
public class HostileInputTests
{
    private static readonly byte[] Sound = Encoding.UTF8.GetBytes(JournalJson.ToText(Story.Records));

    [Fact]
    public void A_journal_cut_off_anywhere_reads_as_what_came_before_or_is_told()
    {
        var journal = Encoding.UTF8.GetBytes(JournalJson.ToText(Story.Records.Take(5)));
        var lineEnds = Enumerable.Range(0, journal.Length).Where(i => journal[i] == '\n').ToHashSet();
        for (var length = 0; length < journal.Length; length++)
        {
            var reading = JournalJson.Read(journal.AsMemory(0, length));

            // Sound only where a line is complete, with its line feed or without it.
            Assert.Equal(lineEnds.Contains(length) || lineEnds.Contains(length - 1), reading.IsSound);
            Assert.NotEqual(reading.IsSound, reading.Diagnostics.Count > 0);
        }
    }

    [Fact]
    public void A_journal_with_any_bytes_changed_is_read_or_told()
    {
        var random = new Random(20260101);
        for (var round = 0; round < 500; round++)
        {
            var bytes = Sound.ToArray();
            for (var i = random.Next(1, 4); i > 0; i--)
            {
                bytes[random.Next(bytes.Length)] = (byte)(random.Next(3) == 0 ? random.Next(256) : "{}[]\",:0-e\n\\u "[random.Next(14)]);
            }

            Check(bytes);
        }
    }

    [Fact]
    public void A_line_with_any_values_exchanged_is_read_or_told()
    {
        var random = new Random(20260102);
        string[] values = ["null", "true", "0", "-1", "1e999", "9223372036854775807", "\"\"", "\"x\"", "\"\\ud800\"", "[]", "[null]", "{}", "{\"kind\":\"person\"}", "[[]]", "{\"\":0}"];
        var lines = Encoding.UTF8.GetString(Sound).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        for (var round = 0; round < 500; round++)
        {
            var index = random.Next(1, lines.Length);
            var places = Places(lines[index]);
            var (start, end) = places[random.Next(places.Count)];
            var bytes = Encoding.UTF8.GetBytes(lines[index]);
            var changed = Encoding.UTF8.GetString(bytes[..start]) + values[random.Next(values.Length)] + Encoding.UTF8.GetString(bytes[end..]);

            Check(Encoding.UTF8.GetBytes(string.Join('\n', lines.Select((line, i) => i == index ? changed : line))));
        }
    }

    [Fact]
    public void Noise_is_told()
    {
        var random = new Random(20260103);
        for (var round = 0; round < 200; round++)
        {
            var noise = new byte[random.Next(1, 400)];
            random.NextBytes(noise);

            Assert.False(Check(noise).IsSound);
            Assert.False(Check([.. Encoding.UTF8.GetBytes(JournalJson.Header + "\n"), .. noise]).IsSound);
        }
    }

    [Fact]
    public void A_stream_that_comes_in_small_pieces_is_the_same_journal()
    {
        foreach (var size in (int[])[1, 2, 7, 300])
        {
            using var stream = new Drip(Sound, size);

            Assert.Equal(Story.Records, JournalJson.Read(stream, new() { MaxLineBytes = 1000 }).RegisterOrThrow().Journal);
        }
    }

    [Fact]
    public void The_limit_of_a_line_is_exact_however_it_comes()
    {
        var longest = Encoding.UTF8.GetString(Sound).Split('\n').Max(Encoding.UTF8.GetByteCount);
        foreach (var size in (int[])[1, longest - 1, longest, longest + 1, 100_000])
        {
            using var fits = new Drip(Sound, size);
            using var tooLong = new Drip(Sound, size);

            Assert.True(JournalJson.Read(fits, new() { MaxLineBytes = longest }).IsSound);
            Assert.Equal(JournalFault.LineTooLong, JournalJson.Read(tooLong, new() { MaxLineBytes = longest - 1 }).Diagnostics.Single().Fault);
        }
    }

    [Fact]
    public void An_endless_line_is_not_kept()
    {
        using var stream = new Drip([.. Encoding.UTF8.GetBytes(JournalJson.Header + "\n"), .. new byte[10_000_000]], 4096);

        Assert.Equal(JournalFault.LineTooLong, JournalJson.Read(stream, new() { MaxLineBytes = 1000 }).Diagnostics.Single().Fault);
    }

    [Fact]
    public void Nesting_of_any_depth_is_told()
    {
        foreach (var depth in (int[])[30, 40, 64, 65, 200, 100_000])
        {
            var journal = $$"""{{JournalJson.Header}}{{'\n'}}{"sequence":{{new string('[', depth)}}{{new string(']', depth)}}}""";

            Assert.Equal(depth < 32 ? "ISMS-J15 ISMS-J15 ISMS-J15 ISMS-J17" : "ISMS-J11",
                string.Join(' ', JournalJson.Read(journal).Diagnostics.Select(each => each.Fault.Code)));
        }
    }

    [Fact]
    public void The_limits_hold_for_sound_journals_too()
    {
        Assert.True(JournalJson.Read(Sound, new() { MaxDepth = 8, MaxRecords = Story.Records.Count }).IsSound);
        Assert.Equal([JournalFault.TooDeep], JournalJson.Read(Sound, new() { MaxDepth = 7 }).Diagnostics.Select(each => each.Fault).Distinct());
        Assert.Equal([JournalFault.TooManyRecords], JournalJson.Read(Sound, new() { MaxRecords = Story.Records.Count - 1 }).Diagnostics.Select(each => each.Fault));
        Assert.True(JournalJson.Read(JournalJson.Header, new() { MaxRecords = 0, MaxDepth = 1 }).IsSound);
    }

    private static JournalReading Check(byte[] bytes)
    {
        var reading = JournalJson.Read(bytes);

        Assert.NotEqual(reading.IsSound, reading.Diagnostics.Count > 0);
        foreach (var diagnostic in reading.Diagnostics)
        {
            Assert.DoesNotContain('\n', diagnostic.ToString());
            Assert.DoesNotContain("System.", diagnostic.ToString());
            Assert.DoesNotContain("cannot be read", diagnostic.Message);
        }

        if (reading.Register is { } register)
        {
            Assert.Equal(register, JournalJson.Read(JournalJson.ToText(register.Journal)).RegisterOrThrow());
        }

        return reading;
    }

    // Where the values of a line start and end, in bytes.
    private static List<(int Start, int End)> Places(string line)
    {
        var places = new List<(int, int)>();
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line));
        while (reader.Read())
        {
            if (reader.TokenType is not (JsonTokenType.PropertyName or JsonTokenType.EndObject or JsonTokenType.EndArray))
            {
                var inner = reader;
                inner.Skip();
                places.Add(((int)reader.TokenStartIndex, (int)inner.BytesConsumed));
            }
        }

        return places;
    }

    private sealed class Drip(byte[] bytes, int size) : MemoryStream(bytes)
    {
        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, size));
    }
}
