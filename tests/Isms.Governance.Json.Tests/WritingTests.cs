using System.Buffers;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;

namespace Isms.Governance.Json.Tests;

/// <summary>What cannot be read again is not written.</summary>
public class WritingTests
{
    private static readonly RecordedEvent First = Story.Records[0];

    public static TheoryData<string, GovernanceEvent> Unstorable => new()
    {
        { "a default id", new PersonLeft { Decided = First.Event.Decided, EffectiveFrom = First.RecordedAt, Person = default } },
        { "a default reference", new EntryRetired { Decided = First.Event.Decided, EffectiveFrom = First.RecordedAt, Entry = default } },
        { "half of a surrogate pair", new ScopeClosed { Decided = First.Event.Decided, EffectiveFrom = First.RecordedAt, Scope = ScopeId.From("s"), Reason = "\ud83d!" } },
        { "half of a surrogate pair in an id", new ScopeClosed { Decided = First.Event.Decided, EffectiveFrom = First.RecordedAt, Scope = ScopeId.From("\udc00"), Reason = "r" } },
        { "an enum value without a word", new AppointmentEnded { Decided = First.Event.Decided, EffectiveFrom = First.RecordedAt, Position = PositionId.From("p"), Person = PersonId.From("p"), As = (AppointmentKind)7 } },
        { "a flag without a word", new SchemeAdopted { Decided = First.Event.Decided, EffectiveFrom = First.RecordedAt, Scheme = DelegationScheme.Simple with { Form = (FormParts)65 } } },
    };

    [Theory]
    [MemberData(nameof(Unstorable), DisableDiscoveryEnumeration = true)]
    public void What_cannot_be_stored_is_refused_and_nothing_of_it_is_written(string what, GovernanceEvent @event)
    {
        var output = new ArrayBufferWriter<byte>();

        Assert.Throws<ArgumentException>(() => JournalJson.WriteRecord(First with { Event = @event }, output));
        Assert.True(output.WrittenCount == 0, what);
    }

    [Fact]
    public void A_journal_that_fails_on_its_way_ends_with_a_whole_line()
    {
        var output = new ArrayBufferWriter<byte>();

        Assert.Throws<ArgumentException>(() => JournalJson.Write([First, First with { Sequence = 2, RecordedBy = default }], output));

        Assert.Equal([First], JournalJson.Read(output.WrittenMemory).RegisterOrThrow().Journal);
    }

    [Fact]
    public void Records_that_do_not_follow_each_other_are_no_journal()
    {
        Assert.Throws<ArgumentException>(() => JournalJson.ToText([First with { Sequence = 2 }]));
        Assert.Throws<ArgumentException>(() => JournalJson.ToText([First, First]));
        Assert.Throws<ArgumentException>(() => JournalJson.ToText([First, First with { Sequence = 2, RecordedAt = First.RecordedAt - Duration.Epsilon }]));
        Assert.Throws<ArgumentNullException>(() => JournalJson.ToText([null!]));
    }

    [Fact]
    public void Limits_are_checked_where_they_are_set()
    {
        Assert.ThrowsAny<ArgumentException>(() => new JournalReadOptions { MaxLineBytes = 0 });
        Assert.ThrowsAny<ArgumentException>(() => new JournalReadOptions { MaxLineBytes = int.MaxValue });
        Assert.ThrowsAny<ArgumentException>(() => new JournalReadOptions { MaxRecords = -1 });
        Assert.ThrowsAny<ArgumentException>(() => new JournalReadOptions { MaxDepth = 0 });
        Assert.ThrowsAny<ArgumentException>(() => new JournalReadOptions { MaxDepth = 65 });
        Assert.ThrowsAny<ArgumentException>(() => new JournalReadOptions { MaxDiagnostics = 0 });
    }
}
