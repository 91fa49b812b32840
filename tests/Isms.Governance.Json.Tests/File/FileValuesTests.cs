using Isms.Governance.Delegations;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That what a value says is held against that where it stands, every one at once, and told in the days of the file.</summary>
public class FileValuesTests
{
    private static GovernanceFileReading With(string lines) => Read($$"""
        { "format": "isms-governance/1", "organization": { "timeZone": "Europe/Berlin" }, "scope": { "id": "s", "establishedOn": "2026-01-01" },
          "people": [ "ada", "bo" ], "positions": [ "ceo", { "id": "ciso", "reportsTo": "ceo" } ], "activities": [ { "id": "spend", "monetary": true } ],
          "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" }, { "position": "ciso", "person": "bo", "from": "2026-01-01" } ],
          {{lines}} }
        """);

    private const string Head = "\"topManagement\": [ { \"position\": \"ceo\", \"as\": \"head\" } ],";

    private static string Delegation(string more) => $"{Head} \"delegations\": [ {{ \"instrument\": \"L\", \"item\": 1, \"by\": \"ceo\", \"to\": \"ciso\", \"activities\": [ \"spend\" ], {more} }} ]";

    [Theory]
    [InlineData("25.000", "EUR", true)]
    [InlineData("3.500", "EUR", true)]
    [InlineData("25000", "EUR", false)]
    [InlineData("25.00", "EUR", false)]
    [InlineData("25.000", "KWD", false)]
    public void A_point_does_not_part_thousands(string amount, string currency, bool isRefused)
    {
        var reading = With(Delegation($"\"limits\": [ {{ \"amount\": {amount}, \"currency\": \"{currency}\" }} ], \"period\": {{ \"from\": \"2026-03-01\", \"through\": \"2026-03-31\" }}"));
        Assert.Equal(isRefused ? 1 : 0, reading.Diagnostics.Count);
        Assert.All(reading.Diagnostics, each => Assert.Equal(("ISMS-F15", $"write {amount.Replace(".", "", StringComparison.Ordinal)} if thousands are meant, else {amount.TrimEnd('0').TrimEnd('.')}"), (each.Fault!.Code, each.Remedy)));
    }

    [Fact]
    public void Every_value_of_an_item_that_is_wrong_is_told_at_once_where_it_stands()
    {
        var reading = With(Delegation("""
            "limits": [ { "amount": -5, "currency": "EURO" },
            { "amount": 3, "currency": "eur" } ],
            "reportEvery": "P0D", "reviewEvery": "P9999Y",
            "period": { "from": "2026-03-01", "through": "2026-01-31" }
            """));
        Assert.Equal(
            ["limits[0].amount", "limits[0].currency", "limits[1].currency", "reportEvery", "reviewEvery", "period.through"],
            reading.Diagnostics.Select(each => each.Path!["delegations[0].".Length..]));
        Assert.Equal(["ISMS-F15", "ISMS-F12", "ISMS-F12", "ISMS-F14", "ISMS-F14", "ISMS-F14"], reading.Diagnostics.Select(each => each.Fault!.Code));
        Assert.Equal("it ends after 2026-01-31, before it starts on 2026-03-01", reading.Diagnostics[^1].Message);
    }

    [Fact]
    public void A_period_may_be_one_day_and_a_limit_may_be_nothing() =>
        Assert.True(With(Delegation("\"limits\": [ { \"amount\": 0, \"currency\": \"EUR\" } ], \"reportEvery\": \"P1D\", \"period\": { \"from\": \"2026-03-01\", \"through\": \"2026-03-01\" }")).IsSound);

    [Fact]
    public void A_refusal_is_told_in_the_days_of_the_file()
    {
        var refused = With(Delegation("\"period\": { \"from\": \"2026-03-01\", \"through\": \"2026-03-31\" }, \"decidedOn\": \"2026-05-01\"")).Diagnostics;
        Assert.Contains("2026-05-01", Assert.Single(refused).Message, StringComparison.Ordinal);
        Assert.DoesNotContain("T22:00:00Z", refused[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_is_nobody_is_so_on_the_day_of_the_file()
    {
        var reading = With($"{Head} \"deputies\": [ {{ \"seat\": \"ceo\", \"deputy\": \"ciso\", \"from\": \"2025-06-01\" }} ]");
        Assert.Contains(reading.Diagnostics, each => each.Fault == FileFault.NobodyDecides && each.Message.EndsWith("is nobody on 2025-06-01", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_follows_as_head_does_so_later_than_the_first()
    {
        static string Heads(string from) => $"\"topManagement\": [ {{ \"position\": \"ceo\", \"as\": \"head\", \"from\": \"2026-01-01\" }}, {{ \"position\": \"ciso\", \"as\": \"head\", \"from\": \"{from}\" }} ]";
        With(Heads("2026-01-01")).HasFaults("ISMS-F16 4:81 topManagement[1]");
        Assert.True(With(Heads("2026-01-02")).IsSound);
    }

    [Fact]
    public void A_delegation_is_accepted_once_it_is_decided()
    {
        With(Delegation("\"period\": { \"from\": \"2026-03-01\", \"through\": \"2026-03-31\" }, \"acceptedOn\": \"2026-02-28\"")).HasFaults("ISMS-F16 4:78 delegations[0]");
        Assert.True(With(Delegation("\"period\": { \"from\": \"2026-03-01\", \"through\": \"2026-03-31\" }, \"decidedOn\": \"2026-02-27\", \"acceptedOn\": \"2026-02-28\"")).IsSound);
    }

    [Fact]
    public void Who_acts_before_the_grant_is_found_not_refused()
    {
        var reading = With(Delegation("\"period\": { \"from\": \"2026-02-01\", \"through\": \"2026-03-31\" }") + """
            , "exercises": [ { "id": "early", "activity": "spend", "by": "bo", "as": "ciso", "under": { "instrument": "L", "item": 1 }, "on": "2026-01-31", "amount": 5, "currency": "EUR" },
            { "id": "then", "activity": "spend", "by": "bo", "as": "ciso", "under": { "instrument": "L", "item": 1 }, "on": "2026-02-01", "amount": 5, "currency": "EUR" } ]
            """);
        Assert.Equal(
            [CoverageVerdict.NotCovered, CoverageVerdict.Covered],
            new[] { "early", "then" }.Select(id => reading.At(2026, 4, 1).CoverageOf(ExerciseId.From(id)).Verdict));
        Assert.Equal([(true, "early"), (false, "then")], reading.Journal.Select(each => (each.IsLateEntry, (each.Event as AuthorityExercised)?.Id.Value)).Where(each => each.Value is not null));
        Assert.DoesNotContain(reading.Notices, each => each.Path == "exercises[1]");
    }

    [Fact]
    public void What_hands_on_nothing_or_has_no_name_is_told_in_the_words_of_the_file()
    {
        var nothing = With(Delegation(string.Empty).Replace("[ \"spend\" ], ", "[]", StringComparison.Ordinal));
        Assert.Equal("a delegation hands on at least one activity: name it under `activities`", Assert.Single(nothing.Diagnostics).Message);
        With(Delegation("\"reference\": \" \"")).HasFaults("ISMS-F10 4:177 delegations[0].reference");
    }
}
