using System.Text.RegularExpressions;
using Isms.Governance.Values;

namespace Isms.Governance.Json.Tests;

/// <summary>One journal per fault, and what a person is told about it. A caret stands before the place that is told.</summary>
public partial class DiagnosticTests
{
    private const string H = JournalJson.Header + "\n";
    private const string Head = """ "decided":{"at":"2026-01-01T00:00:00Z","by":"ada"},"effectiveFrom":"2026-01-01T00:00:00Z", """;
    private const string Left = $$"""{"kind":"person-left",{{Head}}"person":"bo"}""";

    private static readonly JournalReadOptions Narrow = new() { MaxLineBytes = 500, MaxRecords = 2, MaxDepth = 6 };

    public static TheoryData<string, string, string> Faults => new()
    {
        { "J01", "^", "the journal is empty" },
        { "J01", "^# my journal\n", "the first line does not say that a journal follows" },
        { "J01", "^{\"format\":\n", "the first line does not say that a journal follows" },
        { "J01", "^" + Record(1), "the first line is a record" },
        { "J02", """{"format":^"isms-journal/2"}""", "the format `isms-journal/2` is not known" },
        { "J03", "^\ufeff" + H + Record(1), "the journal starts with a byte-order mark" },
        { "J04", JournalJson.Header + "^\r\n" + Record(1).Replace("\n", "\r\n"), "the line ends with a carriage return" },
        { "J05", H + "^ \n" + Record(1), "the line is blank" },
        { "J05", H + Record(1) + "^\n", "the line is blank" },
        { "J06", H + "^" + new string(' ', 501) + "\n" + Record(1), "the line is too long" },
        { "J07", H + Record(1) + Record(2) + "^" + Record(3), "the journal has more records than allowed" },
        { "J08", H + Record(1, Left.Replace("\"bo\"", "^\"bo\\ud800\"")), "the text has half of a surrogate pair" },
        { "J09", H + "^null\n", "the line is not a JSON object" },
        { "J09", H + "^[]\n", "the line is not a JSON object" },
        { "J09", H + """{"sequence":1,^,"recordedAt":1}""", "the line is not JSON from here on" },
        { "J09", H + Record(1).TrimEnd() + "^" + Record(2), "the line is not JSON from here on" },
        { "J09", H + Record(1).Replace("\"ada\"", "^'ada'"), "the line is not JSON from here on" },
        { "J10", H + Record(1)[..100] + "^", "the line ends in the middle of its object" },
        { "J10", H + Record(1)[..50] + "^\n" + Record(2), "the line ends in the middle of its object" },
        { "J11", H + Record(1, Left.Replace("\"bo\"", "[[[[^[\"bo\"]]]]]")), "the line nests too deep" },
        { "J12", H + Record(1, Left.Replace("{\"kind\":\"person-left\",", "^{")), "the event does not say of which kind it is" },
        { "J12", H + Record(1, "^{\"decided\":1}"), "the event does not say of which kind it is" },
        { "J12", H + Record(1, Event("entry-registered", "\"entry\":^{\"id\":\"a\"}")), "the entry does not say of which kind it is" },
        { "J13", H + Record(1, Left.Replace("\"person-left\"", "^\"person-felt\"")), "the kind `person-felt` of the event is not known" },
        { "J13", H + Record(1, Event("entry-registered", "\"entry\":{\"kind\":^\"robot\",\"id\":\"a\"}")), "the kind `robot` of the entry is not known" },
        { "J14", H + Record(1, Left.Replace("\"person\":\"bo\"", "\"person\":\"bo\",^\"persan\":\"bo\"")), "the property `persan` does not belong here" },
        { "J14", H + Record(1, Left.Replace("\"kind\"", "^\"$id\":\"1\",\"kind\"")), "the property `$id` does not belong here" },
        { "J14", H + Record(1).Replace("\"sequence\"", "^\"isLateEntry\":false,\"sequence\""), "the property `isLateEntry` does not belong here" },
        { "J15", H + Record(1, "^" + Left.Replace(",\"person\":\"bo\"", string.Empty).Replace("\"person\":\"bo\"", "\"kind\":\"person-left\"").Replace("{\"kind\":\"person-left\",", "{")), "the property `person` is missing" },
        { "J15", H + "^" + Record(1).Replace("\"recordedBy\":\"ada\",", string.Empty), "the property `recordedBy` is missing" },
        { "J16", H + Record(1, Left.Replace("\"person\":\"bo\"", "\"person\":\"bo\",^\"person\":\"bo\"")), "the property `person` stands twice" },
        { "J16", H + Record(1, Left.Replace("\"person\":\"bo\"", "\"person\":\"bo\",^\"kind\":\"person-left\"")), "the property `kind` stands twice" },
        { "J16", H + Record(1).Replace("\"recordedBy\"", "^\"sequence\":1,\"recordedBy\""), "the property `sequence` stands twice" },
        { "J17", H + Record(1, Left.Replace("\"bo\"", "^7")), "expected an id as text, found a number" },
        { "J17", H + Record(1, Left.Replace("\"bo\"", "^null")), "expected an id as text, found null" },
        { "J17", H + Record(1, "^null"), "expected a value, found null" },
        { "J17", H + Record(1, "^[]"), "expected an object, found a list" },
        { "J17", H + Record(1, Left.Replace("\"person-left\"", "^1")), "expected a kind as text, found a number" },
        { "J17", H + Record(1).Replace("\"sequence\":1", "\"sequence\":^1.5"), "expected a whole number that is not too large, found a number" },
        { "J17", H + Record(1).Replace("\"sequence\":1", "\"sequence\":^\"1\""), "expected a whole number that is not too large, found a text" },
        { "J17", H + Record(1, Event("appointment-ended", "\"position\":\"ceo\",\"person\":\"bo\",\"as\":^1")), "expected a word, found a number" },
        { "J17", H + Record(1, Event("scheme-adopted", "\"scheme\":{\"name\":\"s\",\"form\":^15}")), "expected a list of words, found a number" },
        { "J17", H + Record(1, Event("scheme-adopted", "\"scheme\":{\"name\":\"s\",\"openEnds\":^\"yes\"}")), "expected true or false, found a text" },
        { "J17", H + Record(1, Event("accountability-allocated", "\"of\":\"o\",\"to\":[\"a\",^null]")), "expected a value, found null" },
        { "J17", H + Record(1, Event("accountability-allocated", "\"of\":\"o\",\"to\":^{}")), "expected a list, found an object" },
        { "J18", H + Record(1, Left.Replace("\"bo\"", "^\" \"")), "` ` is not fit for an id" },
        { "J18", H + Record(1, Event("delegation-accepted", "\"item\":^{\"instrument\":\"DA\",\"item\":\"\"}")), "`DA` with `` does not name an item" },
        { "J19", H + Record(1, Event("appointment-ended", "\"position\":\"ceo\",\"person\":\"bo\",\"as\":^\"actnig\"")), "the word `actnig` is not known here" },
        { "J19", H + Record(1, Event("scheme-adopted", "\"scheme\":{\"name\":\"s\",\"form\":^[\"kinds\",\"kinds\"]}")), "the word `kinds` stands twice" },
        { "J19", H + Record(1, Event("scheme-adopted", "\"scheme\":{\"name\":\"s\",\"form\":^[\"none\"]}")), "the word `none` is not known here" },
        { "J20", H + Record(1).Replace("\"2026-01-02T00:00:00Z\"", "^\"2026-02-30T00:00:00Z\""), "`2026-02-30T00:00:00Z` is not an instant" },
        { "J21", H + Record(1, Event("scheme-adopted", "\"scheme\":{\"name\":\"s\",\"maxTerm\":^\"6 months\"}")), "`6 months` is not a period" },
        { "J22", H + Record(1, Limits("{\"max\":{\"amount\":^1e3,\"currency\":\"EUR\"}}")), "`1e3` is not an amount" },
        { "J22", H + Record(1, Limits("{\"max\":{\"amount\":^0.12345678901234567890123456789012,\"currency\":\"EUR\"}}")), "`0.12345678901234567890123456789012` is not an amount" },
        { "J22", H + Record(1, Limits("{\"max\":^{\"amount\":-1,\"currency\":\"EUR\"}}")), "-1 in `EUR` is not an amount of money" },
        { "J22", H + Record(1, Limits("{\"max\":^{\"amount\":1,\"currency\":\"eur\"}}")), "1 in `eur` is not an amount of money" },
        { "J23", H + Record(1, Event("scheme-adopted", "\"scheme\":^{\"name\":\"s\",\"maxDepth\":0}")), "the values do not fit together: required input depth cannot be zero or negative" },
        { "J23", H + Record(1, Event("entry-retired", "\"entry\":^{}")), "the entry is not named" },
        { "J23", H + Record(1, Event("entry-retired", "\"entry\":^{\"unit\":\"a\",\"person\":\"b\"}")), "more than one entry is named" },
        { "J23", H + Record(1, Delegated("\"from\":^{},\"to\":{\"person\":\"bo\"}")), "the party is not named" },
        { "J23", H + Record(1, Delegated("\"from\":{\"person\":\"bo\"},\"to\":^{\"person\":\"bo\",\"except\":[\"a\"]}")), "only a class has exceptions" },
        { "J24", H + Record(1) + Record(3).Replace("\"sequence\":", "\"sequence\":^"), "record 3 stands where record 2 is due" },
        { "J24", H + Record(2).Replace("\"sequence\":", "\"sequence\":^"), "record 2 stands where record 1 is due" },
        { "J25", H + Record(1) + Record(2).Replace("\"2026-01-02", "^\"2026-01-01"), "it was recorded at 2026-01-01T00:00:00Z, before the record above it at 2026-01-02T00:00:00Z" },
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_fault_is_told_with_its_place_and_loads_nothing(string code, string marked, string message)
    {
        var before = marked[..marked.IndexOf('^')].Split('\n');

        var reading = JournalJson.Read(marked.Replace("^", string.Empty), Narrow);

        Assert.False(reading.IsSound);
        Assert.Null(reading.Register);
        var diagnostic = Assert.Single(reading.Diagnostics);
        Assert.Equal(("ISMS-" + code, message), (diagnostic.Fault.Code, diagnostic.Message));
        Assert.Equal((before.Length, before[^1].Length + 1), (diagnostic.Line, diagnostic.Column));
        Assert.Matches(OneLine(), diagnostic.Message);
        Assert.Matches(OneLine(), diagnostic.Remedy);
    }

    [Fact]
    public void Every_fault_has_an_example() => Assert.Equal(
        JournalFault.All.Select(fault => fault.Code),
        Faults.Select(row => $"ISMS-{row[0]}").Distinct());

    [Fact]
    public void Everything_wrong_in_a_journal_is_told_at_once()
    {
        var reading = JournalJson.Read(
            H + Record(1, Left.Replace("\"bo\"", "7,\"x\":1").Replace("\"ada\"", "\"\"")) + "\n" + Record(4) + Record(5).Replace("2026-01-02", "2026-01-01"));

        Assert.Equal(
            ["2 ISMS-J18 event.decided.by", "2 ISMS-J17 event.person", "2 ISMS-J14 event", "3 ISMS-J05 ", "4 ISMS-J24 sequence", "5 ISMS-J25 recordedAt"],
            reading.Diagnostics.Select(each => $"{each.Line} {each.Fault.Code} {each.Path}"));
        Assert.Equal(["person-left", "person-left", "person-left", null, "person-left", "person-left"], reading.Diagnostics.Select(each => each.Kind));
        Assert.False(reading.IsCut);
    }

    [Fact]
    public void What_was_most_likely_meant_is_named()
    {
        var kind = JournalJson.Read(H + Record(1, Left.Replace("person-left", "Person-Let"))).Diagnostics.Single();
        var property = JournalJson.Read(H + Record(1, Left.Replace("\"person\"", "\"prson\""))).Diagnostics[^1];
        var word = JournalJson.Read(H + Record(1, Event("appointment-ended", "\"position\":\"ceo\",\"person\":\"bo\",\"as\":\"Acting\""))).Diagnostics.Single();

        Assert.StartsWith("write `person-left` if that is meant", kind.Remedy);
        Assert.Equal("Person-Let", kind.Kind);
        Assert.StartsWith("write `person` if that is meant", property.Remedy);
        Assert.Equal("write `acting` if that is meant, else one of `substantive`, `acting`", word.Remedy);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_text_is_told_where_it_stands()
    {
        var text = H + Record(1).Replace("\"ada\",\"event\"", "\"ö\udc00\",\"event\"");

        var diagnostic = JournalJson.Read(text).Diagnostics.Single();

        Assert.Equal(("ISMS-J08", 2, text.IndexOf('\udc00') - H.Length + 1), (diagnostic.Fault.Code, diagnostic.Line, diagnostic.Column));
    }

    [Fact]
    public void Diagnostics_stop_at_their_limit_and_say_so()
    {
        var reading = JournalJson.Read(H + string.Concat(Enumerable.Repeat("x\n", 50)), new() { MaxDiagnostics = 3 });

        Assert.Equal([2, 3, 4], reading.Diagnostics.Select(each => (int)each.Line));
        Assert.True(reading.IsCut);
        Assert.EndsWith("there may be more", reading.ToString());
    }

    [Fact]
    public void Who_wants_an_exception_gets_one_with_everything_that_is_wrong()
    {
        var thrown = Assert.Throws<UnsoundJournalException>(() => JournalJson.Read("x").RegisterOrThrow());

        Assert.Equal("line 1, column 1: ISMS-J01: the first line does not say that a journal follows (to mend it: let the first line be `{\"format\":\"isms-journal/1\"}`)", thrown.Message);
        Assert.Equal(ValueList.Create([JournalFault.NoHeader]), thrown.Reading.Diagnostics.Select(each => each.Fault).ToValueList());
    }

    [Fact]
    public void Codes_are_distinct_and_have_no_gaps() =>
        Assert.Equal(Enumerable.Range(1, JournalFault.All.Count).Select(i => $"ISMS-J{i:00}"), JournalFault.All.Select(fault => fault.Code));

    private static string Record(int sequence, string @event = Left) =>
        $$"""{"sequence":{{sequence}},"recordedAt":"2026-01-02T00:00:00Z","recordedBy":"ada","event":{{@event}}}""" + "\n";

    private static string Event(string kind, string rest) => $$"""{"kind":"{{kind}}",{{Head}}{{rest}}}""";

    private static string Limits(string limit) => Event("entry-registered", $$"""  "entry":{"kind":"activity","id":"a","rootLimits":[{{limit}}]}""");

    private static string Delegated(string parties) =>
        Event("responsibility-delegated", $$$"""  "item":{"instrument":"DA","item":"1"},{{{parties}}},"mandate":{"activities":["a"]}""");

    [GeneratedRegex(@"^[^A-Z\n][^\n]*[^.\n]$")]
    private static partial Regex OneLine();
}
