using System.Buffers;
using System.Text;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Values;
using NodaTime;

namespace Isms.Governance.Json.Tests;

public class RoundTripTests
{
    private static readonly Instant Start = Instant.FromUtc(2026, 1, 1, 8, 0);
    private static readonly PersonId Ada = PersonId.From("ada");

    [Fact]
    public void What_is_written_reads_as_the_same_register()
    {
        var register = GovernanceDecider.Replay(Story.Records);

        Assert.Equal(register, JournalJson.Read(JournalJson.ToText(register.Journal)).RegisterOrThrow());
    }

    [Fact]
    public void A_journal_is_the_same_from_a_stream_from_bytes_and_from_text()
    {
        var text = JournalJson.ToText(Story.Records);
        var buffer = new ArrayBufferWriter<byte>();
        using var stream = new MemoryStream();
        JournalJson.Write(Story.Records, buffer);
        JournalJson.Write(Story.Records, stream);
        stream.Position = 0;

        Assert.Equal(text, Encoding.UTF8.GetString(buffer.WrittenSpan));
        Assert.Equal(text, Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(Story.Records, JournalJson.Read(stream).RegisterOrThrow().Journal);
        Assert.Equal(Story.Records, JournalJson.Read(buffer.WrittenMemory).RegisterOrThrow().Journal);
        Assert.Equal(Story.Records, JournalJson.Read(buffer.WrittenMemory.ToArray().AsMemory(0)).RegisterOrThrow().Journal);
    }

    [Fact]
    public void A_record_is_read_and_written_without_its_journal()
    {
        foreach (var record in Story.Records)
        {
            var row = JournalJson.ToText(record);
            var buffer = new ArrayBufferWriter<byte>();
            JournalJson.WriteRecord(record, buffer);

            Assert.Equal(row, Encoding.UTF8.GetString(buffer.WrittenSpan));
            Assert.DoesNotContain('\n', row);
            Assert.True(JournalJson.TryReadRecord(row, out var read, out var diagnostics));
            Assert.Empty(diagnostics);
            Assert.Equal(record, read);
            Assert.True(JournalJson.TryReadRecord(buffer.WrittenMemory, out read, out _));
            Assert.Equal(record, read);
        }
    }

    [Fact]
    public void An_unsound_record_is_told_like_a_line()
    {
        Assert.False(JournalJson.TryReadRecord("""{"sequence":"1"}""", out var record, out var diagnostics));
        Assert.Null(record);
        Assert.Equal(["ISMS-J15", "ISMS-J15", "ISMS-J15", "ISMS-J17"], diagnostics.Select(each => each.Fault.Code));

        Assert.False(JournalJson.TryReadRecord("{}         "u8.ToArray(), new() { MaxLineBytes = 10 }, out _, out diagnostics));
        Assert.Equal("ISMS-J06", diagnostics.Single().Fault.Code);
    }

    [Fact]
    public void The_header_and_rows_that_a_host_appends_are_a_journal()
    {
        var text = string.Concat(Story.Records.Select(record => JournalJson.ToText(record) + "\n").Prepend(JournalJson.Header + "\n"));

        Assert.Equal(JournalJson.ToText(Story.Records), text);
    }

    [Fact]
    public void An_empty_journal_is_its_header() => Assert.Equal(GovernanceRegister.Empty, JournalJson.Read(JournalJson.ToText([])).RegisterOrThrow());

    [Fact]
    public void The_last_line_feed_may_be_missing() =>
        Assert.Equal(Story.Records, JournalJson.Read(JournalJson.ToText(Story.Records).TrimEnd()).RegisterOrThrow().Journal);

    [Fact]
    public void The_order_of_properties_does_not_matter()
    {
        const string shuffled = """
            {"event":{"person":"bo","effectiveFrom":"2026-01-01T08:00:00Z","decided":{"by":"ada","at":"2026-01-01T08:00:00Z"},"kind":"person-left"},"recordedBy":"ada","recordedAt":"2026-01-01T08:00:00Z","sequence":1}
            """;

        Assert.True(JournalJson.TryReadRecord(shuffled, out var record, out var diagnostics), string.Join('\n', diagnostics));
        Assert.Equal(Recorded(new PersonLeft { Decided = new() { At = Start, By = Ada }, EffectiveFrom = Start, Person = PersonId.From("bo") }), record);
    }

    [Theory]
    [InlineData("quote \" backslash \\ slash / tab \t line \n return \r bell \a")]
    [InlineData("\u2028 \u2029 \u0085 \u00a0 \ufeff \u200b")]
    [InlineData("zoë Ω 漢字 😀 <script>&'+")]
    [InlineData("\ufffd")]
    public void A_text_comes_back_as_it_was_and_stays_on_its_line(string text)
    {
        var record = Recorded(new DelegationRevoked { Decided = Decided(text), EffectiveFrom = Start, Item = InstrumentItem.Of("DA", "1"), Reason = text });

        var line = JournalJson.ToText(record);

        Assert.Single(line.Split('\n', '\r', '\u2028', '\u2029', '\u0085'));
        Assert.True(JournalJson.TryReadRecord(line, out var read, out _));
        Assert.Equal(record, read);
    }

    [Fact]
    public void An_instant_comes_back_to_the_nanosecond()
    {
        foreach (var instant in (Instant[])[Instant.MinValue, Instant.MaxValue, Start, Start.PlusNanoseconds(1), NodaConstants.UnixEpoch.PlusTicks(-1), NodaConstants.JulianEpoch])
        {
            var record = Recorded(new ScopeClosed { Decided = new() { At = instant, By = Ada }, EffectiveFrom = instant, Scope = ScopeId.From("s"), Reason = "r" });

            Assert.True(JournalJson.TryReadRecord(JournalJson.ToText(record), out var read, out _));
            Assert.Equal(record, read);
        }
    }

    [Fact]
    public void A_period_comes_back_unit_by_unit()
    {
        foreach (var period in (Period[])[Period.FromMonths(18), Period.FromDays(30), Period.FromYears(1) - Period.FromNanoseconds(7), Period.FromWeeks(2) + Period.FromTicks(3)])
        {
            var record = Recorded(new SchemeAdopted { Decided = Decided(), EffectiveFrom = Start, Scheme = DelegationScheme.Simple with { MaxTerm = period } });

            Assert.True(JournalJson.TryReadRecord(JournalJson.ToText(record), out var read, out _));
            Assert.Equal(record, read);
        }
    }

    [Theory]
    [InlineData("0")]
    [InlineData("25000")]
    [InlineData("25000.00")]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void An_amount_comes_back_digit_by_digit(string digits)
    {
        var amount = decimal.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
        var record = Recorded(new EntryRegistered
        {
            Decided = Decided(),
            EffectiveFrom = Start,
            Entry = new Activity { Id = ActivityId.From("a"), RootLimits = [new() { Max = Money.Of(amount, "EUR") }] },
        });

        var line = JournalJson.ToText(record);

        Assert.Contains($"\"amount\":{digits},", line);
        Assert.True(JournalJson.TryReadRecord(line, out var read, out _));
        Assert.Equal(line, JournalJson.ToText(read));
        Assert.Equal(record, read);
    }

    [Fact]
    public void A_title_that_is_the_id_is_no_title()
    {
        var named = Recorded(new EntryRegistered { Decided = Decided(), EffectiveFrom = Start, Entry = new Unit { Id = UnitId.From("it"), Title = "it" } });

        Assert.DoesNotContain("title", JournalJson.ToText(named));
        Assert.True(JournalJson.TryReadRecord(JournalJson.ToText(named), out var read, out _));
        Assert.Equal("it", ((EntryRegistered)read.Event).Entry.Title);
        Assert.Equal(named, read);
    }

    private static Decided Decided(string? reference = null) => new() { At = Start, By = Ada, Reference = reference };

    private static RecordedEvent Recorded(GovernanceEvent @event) => new() { Sequence = 1, RecordedAt = Start, RecordedBy = Ada, Event = @event };
}
