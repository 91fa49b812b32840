using Isms.Governance.Requirements;
using static Isms.Governance.Json.Tests.Files.House;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says what leaders did, and that whether it counts is found, not refused.</summary>
public class FileLeadershipTests
{
    private const string TownHall = "\"leadership\": [ { \"id\": \"L-3\", \"letters\": [ \"5.1.d\" ], \"by\": \"ada\", \"as\": \"ceo\", \"on\": \"2026-02-10\", \"kind\": \"leadership-communication\", \"nature\": \"behaviour\", \"audience\": \"all-staff\", \"reach\": { \"count\": 39, \"of\": 42 }, \"evidence\": \"recording 7\", \"tags\": [ \"town hall\" ] } ]";

    [Fact]
    public void An_act_is_on_record_with_whom_it_reached_and_what_shows_it()
    {
        var act = With(TownHall).At(2026, 2, 10).Leadership.Acts.Single();
        Assert.Equal(("ada", "ceo", EvidenceKind.LeadershipCommunication, "leadership communication to all-staff", 39, 42), (act.By.Value, act.Seat!.Value.Value, act.Act, act.What, act.Reached, act.OutOf));
        Assert.Equal(["27001:2022+Amd1:2024/5.1.d"], act.Serves.Select(each => each.Value));
        Assert.Equal([("recording 7", EvidenceKind.LeadershipCommunication)], act.Evidence.Select(each => (each.Source, each.Kind)));
        Assert.Empty(With(TownHall).At(2026, 2, 9).Leadership.Acts);
    }

    [Theory]
    [InlineData("27001:2022/5.1.d", "27001:2022+Amd1:2024/5.1.d")]
    [InlineData("27001:2022+Amd1:2024/5.1.d", "27001:2022+Amd1:2024/5.1.d")]
    [InlineData("tidy-desks", "house/tidy-desks")]
    public void A_requirement_is_named_by_its_number_or_by_any_id_of_it(string name, string expected) =>
        Assert.Equal(expected, With(TownHall.Replace("5.1.d", name, StringComparison.Ordinal)).At(2026, 2, 10).Leadership.Acts.Single().Serves[0].Value);

    [Fact]
    public void A_step_an_intervention_and_an_escalation_are_told_by_what_they_say()
    {
        var view = With("""
            "leadership": [ { "id": "S-1", "by": "bo", "on": "2026-02-10", "process": "purchasing", "owner": "cfo", "what": "security questionnaire" },
              { "id": "I-1", "by": "cai", "source": "ceo", "on": "2026-02-11", "missed": "MFA", "what": "two more people" },
              { "id": "E-1", "by": "cai", "to": "ceo", "on": "2026-02-12", "what": "no time for tests", "answerDue": "2026-02-20", "answeredOn": "2026-02-14", "answer": "two days a month", "letters": [ "5.1.c" ] } ]
            """).At(2026, 3, 1).Leadership;
        Assert.Equal(("purchasing", "27001:2022+Amd1:2024/5.1.b"), (view.SecuritySteps.Single().Process, view.SecuritySteps.Single().Serves.Single().Value));
        Assert.Equal(("ada", "ceo", "27001:2022+Amd1:2024/5.1.e"), (view.Interventions.Single().Source!.Value.Value, view.Interventions.Single().Seat!.Value.Value, view.Interventions.Single().Serves.Single().Value));
        var escalation = view.Escalations.Single();
        Assert.Equal(("ada", "two days a month"), (escalation.Answers.Single().By.Value, escalation.Answers.Single().Answer));
        Assert.NotNull(escalation.AnsweredAt);
    }

    [Fact]
    public void An_escalation_that_nobody_answers_loads_and_is_found_on_its_line_after_its_last_day()
    {
        var reading = With("\"leadership\": [ { \"id\": \"E-1\", \"by\": \"cai\", \"to\": \"ceo\", \"on\": \"2026-02-12\", \"what\": \"no time\", \"answerDue\": \"2026-02-20\" } ]");
        Assert.Empty(reading.Found(2, 20, "ISMS-L04"));
        Assert.StartsWith("ISMS-L04 leadership[0].id: ", Assert.Single(reading.Found(2, 21, "ISMS-L04")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.1.d", "5.1.x", "ISMS-F19 2:45 leadership[0].letters[0]")]
    [InlineData("leadership-communication", "speech", "ISMS-F12 2:110 leadership[0].kind")]
    [InlineData("\"ada\"", "\"adda\"", "ISMS-F19 2:62 leadership[0].by")]
    [InlineData("2026-02-10", "2026-02-30", "ISMS-F13 2:88 leadership[0].on")]
    [InlineData("behaviour", "record", "ISMS-F16 2:17 leadership[0]")]
    [InlineData("\"kind\": \"leadership-communication\", \"nature\": \"behaviour\", ", "", "ISMS-F16 2:17 leadership[0]")]
    [InlineData("\"as\": \"ceo\"", "\"missed\": \"MFA\"", "ISMS-F16 2:17 leadership[0]")]
    [InlineData("\"count\": 39", "\"count\": 43", "ISMS-F16 2:17 leadership[0]")]
    [InlineData("\"5.1.d\"", "", "ISMS-F16 2:17 leadership[0]")]
    public void What_is_wrong_is_told_where_it_stands(string old, string @new, string expected) => With(TownHall.Replace(old, @new, StringComparison.Ordinal)).HasFaults(expected);

    [Fact]
    public void Every_requirement_of_an_edition_is_named_by_its_number() => Assert.All(Edition.BuiltIn, edition =>
    {
        var names = new RequirementNames(new() { Catalogue = new() { Edition = edition.Id } });
        Assert.All(edition.Requirements, each => Assert.Equal(each.Id, names.Of(new(each.Number))));
    });

    [Fact]
    public void The_nearest_number_of_a_requirement_is_offered() =>
        Assert.StartsWith("write `5.1.", With(TownHall.Replace("5.1.d", "5.1d", StringComparison.Ordinal)).Diagnostics[0].Remedy, StringComparison.Ordinal);
}
