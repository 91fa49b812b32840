using Isms.Governance.Organization;
using Isms.Governance.Testing;
using Isms.Governance.Tests.Cases;
using NodaTime;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a register is written as a file which reads back as what is on record, and that all that is lost is told.</summary>
public class FileWritingTests
{
    private static readonly PersonId Ada = PersonId.From("ada");
    private static readonly PositionId Ceo = PositionId.From("ceo");

    private static DecisionContext On(int month, int day, int hour = 0) => new(Instant.FromUtc(2026, month, day, hour, 0), Ada);

    private static GovernanceRegister Established => GovernanceRegister.Empty.Do(On(1, 1), new EstablishScope { Id = ScopeId.From("s"), Head = Ceo, Holder = Ada });

    private static GovernanceRegister ReadBack(GovernanceFileWriting writing)
    {
        var read = Read(writing.Text);
        Assert.True(read.IsSound, $"{read}\n{writing.Text}");
        return read.Register;
    }

    [Theory]
    [InlineData("money-ladder-ryde.json")]
    [InlineData("sub-delegation-wellington.json")]
    [InlineData("sub-delegation-canterbury.json")]
    public void What_was_read_from_a_file_is_written_wholly(string name)
    {
        var register = Sample(name).Register!;
        var writing = GovernanceFile.Write(register);
        Assert.Empty(writing.Notices);
        Assert.True(writing.IsWhole);
        Assert.Equal(register, ReadBack(writing));
        Assert.Equal(writing.Text, GovernanceFile.Write(register).ToString());
    }

    [Fact]
    public void Nothing_on_record_is_a_file_that_says_nothing() =>
        Assert.Equal("{\n  \"format\": \"isms-governance/1\"\n}\n", GovernanceFile.Write(GovernanceRegister.Empty).Text);

    [Fact]
    public void Small_items_stand_on_one_line_and_say_only_what_does_not_go_without_saying() => Assert.Equal(
        """
        {
          "format": "isms-governance/1",
          "organization": { "recordedBy": "ada" },
          "scope": { "id": "s", "establishedOn": "2026-01-01" },
          "people": [ "ada", { "id": "bo", "name": "Bo", "from": "2026-02-01" } ],
          "positions": [ "ceo", { "id": "ciso", "reportsTo": "ceo", "from": "2026-02-01" } ],
          "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" }, { "position": "ciso", "person": "bo", "from": "2026-02-01" } ],
          "topManagement": [ { "position": "ceo", "as": "head" } ]
        }

        """,
        GovernanceFile.Write(Established.Do(On(2, 1), new RegisterPerson { Id = PersonId.From("bo"), Name = "Bo" }, new RegisterPosition { Id = PositionId.From("ciso"), ReportsTo = Ceo, Holder = PersonId.From("bo") })).Text);

    [Fact]
    public void Of_an_instant_within_a_day_the_day_is_said_and_that_is_told()
    {
        var writing = GovernanceFile.Write(Established.Do(On(2, 1, hour: 14), new RegisterPerson { Id = PersonId.From("bo") }));
        Assert.Equal([(7L, "entry-registered", "only the day is said, not the time of day")], Told(writing).Select(each => (each.Sequence, each.Kind, each.Message)));
        Assert.False(writing.IsWhole);
        Assert.Equal(Instant.FromUtc(2026, 2, 1, 0, 0), ReadBack(writing).Journal.Last().Event.EffectiveFrom);
    }

    [Fact]
    public void An_entry_is_said_as_it_is_now_and_how_it_read_before_is_told()
    {
        var writing = GovernanceFile.Write(Established.Do(On(3, 1), new ChangeEntry { To = new Position { Id = Ceo, Title = "Chief executive" } }));
        Assert.Contains("{ \"id\": \"ceo\", \"title\": \"Chief executive\" }", writing.Text, StringComparison.Ordinal);
        Assert.Equal(["reading the file gives otherwise `entry`", "reading the file does not give it"], Told(writing).Select(each => each.Message));
    }

    [Fact]
    public void What_was_withdrawn_is_not_said_and_not_told()
    {
        var register = Established.Do(On(2, 1), new RegisterPerson { Id = PersonId.From("bo") }, new RecordAbsence { Person = Ada });
        var corrected = register.Do(On(2, 1), new CorrectRecord { Sequence = register.Sequence, Reason = "it was not so" });
        var writing = GovernanceFile.Write(corrected);
        Assert.Empty(writing.Notices);
        Assert.DoesNotContain(ReadBack(writing).Journal, each => each.Event is PersonAbsent);
        Assert.Contains(ReadBack(GovernanceFile.Write(register)).Journal, each => each.Event is PersonAbsent);
    }

    [Fact]
    public void A_record_without_a_section_is_told()
    {
        var register = Established.Do(On(2, 1), new Leadership.LinkToStrategy { Id = Leadership.StrategyLinkId.From("o/aim"), By = Ada, Means = Leadership.StrategicMeans.Objective, Of = "o", To = "aim", Serves = [Requirements.ObligationId.From("27001:2022/5.1.a")] });
        Assert.Equal("record 7, `strategy-linked`: no item of the file says it", Assert.Single(GovernanceFile.Write(register).Notices).ToString());
    }

    [Fact]
    public void A_seat_passes_from_one_to_another_on_one_day()
    {
        var (bo, cy) = (PersonId.From("bo"), PersonId.From("cy"));
        var register = Established.Do(On(2, 1), new RegisterPerson { Id = cy }, new RegisterPosition { Id = PositionId.From("ciso"), ReportsTo = Ceo, Holder = bo })
            .Do(On(5, 1), new EndAppointment { Position = PositionId.From("ciso"), Person = bo }, new AppointPerson { Position = PositionId.From("ciso"), Person = cy });
        var writing = GovernanceFile.Write(register);
        Assert.Empty(writing.Notices);
        Assert.Equal(cy, ReadBack(writing).At(Instant.FromUtc(2026, 5, 1, 0, 0)).WhoFills(PositionId.From("ciso")).Person);
    }

    [Fact]
    public void What_an_item_tells_of_besides_comes_back_with_when_it_was_decided_and_entered_and_by_whom()
    {
        var bo = PersonId.From("bo");
        var register = Established.Do(On(2, 1), new RegisterPerson { Id = bo }, new RegisterPosition { Id = PositionId.From("ciso"), ReportsTo = Ceo, Holder = bo }, new NameDeputy { Seat = Ceo, Deputy = PositionId.From("ciso") })
            .Do(new(Instant.FromUtc(2026, 3, 1, 0, 0), bo), new EndDeputy { Seat = Ceo, Deputy = PositionId.From("ciso"), DecidedBy = Ada, EffectiveFrom = Instant.FromUtc(2026, 6, 1, 0, 0) });
        var writing = GovernanceFile.Write(register);
        Assert.Contains("""      "entered": { "endedAfter": { "decidedOn": "2026-03-01", "recordedBy": "bo" } }""", writing.Text, StringComparison.Ordinal);
        Assert.Empty(writing.Notices);
        Assert.Equal((register.Journal.Last().Event, register.Journal.Last().RecordedAt, bo), ReadBack(writing).Journal.Last() is var last ? (last.Event, last.RecordedAt, last.RecordedBy) : default);
    }

    [Fact]
    public void A_governing_body_comes_back_as_registered_by_whom_it_was()
    {
        var bo = PersonId.From("bo");
        var register = Established.Do(On(2, 1), new RegisterPerson { Id = bo }, new RegisterBody { Id = BodyId.From("board"), Chair = Ceo, Members = [Ceo], Quorum = 1 })
            .Do(new(Instant.FromUtc(2026, 2, 1, 0, 0), bo), new RegisterGoverningBody { Body = BodyId.From("board"), DecidedBy = Ada });
        var writing = GovernanceFile.Write(register);
        Assert.Empty(writing.Notices);
        Assert.Equal(("ada", "bo"), ReadBack(writing).Journal.Last() is var last ? (last.Event.Decided.By.Value, last.RecordedBy.Value) : default);
    }

    /// <summary>A file has no word for a rhythm that a policy loses: what a change leaves out stays as it was.</summary>
    [Fact]
    public void What_reading_understands_otherwise_is_told_and_said_as_it_is_understood()
    {
        var policy = Policies.PolicyId.From("p");
        var register = Established.Do(On(1, 1), new DefineActivity { Id = ActivityId.From("approve"), HeldBy = [Ceo] }, new Policies.RegisterPolicy { Policy = policy, Title = "p", Level = Policies.PolicyLevel.Topic, Owner = Ceo, ApprovedUnder = ActivityId.From("approve"), ReviewEvery = Period.FromMonths(6) })
            .Do(On(3, 1), new Policies.ChangePolicy { Policy = policy, Title = "q", Owner = Ceo });
        var writing = GovernanceFile.Write(register);
        Assert.EndsWith("`policy-changed`: reading the file gives otherwise `reviewEvery`", Assert.Single(writing.Notices).ToString(), StringComparison.Ordinal);
        Assert.Contains("""{ "from": "2026-03-01", "title": "q", "keeper": "ceo", "reviewEvery": "P6M" }""", writing.Text, StringComparison.Ordinal);
        Assert.Equal(writing.Text, GovernanceFile.Write(ReadBack(writing)).Text);
    }

    [Fact]
    public void The_firm_of_the_starter_kit_is_written_and_answers_the_same()
    {
        var writing = GovernanceFile.Write(Nordwind.Register);
        var sample = Repository.PathOf("samples", "GovernanceFiles", "nordwind.json");
        if (Environment.GetEnvironmentVariable("UPDATE_SAMPLES") == "1")
        {
            File.WriteAllText(sample, writing.Text);
        }

        Assert.Equal(File.ReadAllText(sample), writing.Text);
        var (written, read) = (Nordwind.At(2026, 4, 14), ReadBack(writing).At(Nordwind.Day(2026, 4, 14)));
        foreach (var clause in Requirements.Edition.Iso27001Of2022.Requirements)
        {
            Assert.Equal(written.WhoIsAccountable(clause.Id).ToString(), read.WhoIsAccountable(clause.Id).ToString());
        }

        Assert.All(Nordwind.Register.Journal.Select(each => each.Event).OfType<PersonAppointed>(), each =>
            Assert.Equal(written.WhoFills(each.Appointment.Position).Person, read.WhoFills(each.Appointment.Position).Person));
    }

    private static IEnumerable<FileNotice> Told(GovernanceFileWriting writing)
    {
        ReadBack(writing);
        return writing.Notices;
    }

    public static TheoryData<string> Golden => [.. Story.Golden.Keys];

    [Theory]
    [MemberData(nameof(Golden))]
    public void Whatever_is_on_record_is_written_as_a_sound_file_and_so_is_each_record_alone(string story)
    {
        var records = Story.Golden[story];
        ReadBack(GovernanceFile.Write(GovernanceDecider.Replay(records)));
        Assert.All(records, each => ReadBack(GovernanceFile.Write(GovernanceDecider.Replay([each with { Sequence = 1 }]))));
    }

    [Fact]
    public void After_a_withdrawal_what_is_entered_later_stands_for_itself()
    {
        var (bo, seat) = (PersonId.From("bo"), Established.Do(On(1, 1), new RegisterPerson { Id = PersonId.From("bo") }));
        var absent = seat.Do(On(3, 1), new RecordAbsence { Person = Ada });
        var register = absent.Do(On(8, 1), new CorrectRecord { Sequence = absent.Sequence, Reason = "it was not so" })
            .Do(On(9, 1), new RecordAbsence { Person = bo, DecidedAt = Instant.FromUtc(2026, 2, 10, 0, 0) });
        var back = ReadBack(GovernanceFile.Write(register)).Journal.Last();
        Assert.Equal((Instant.FromUtc(2026, 9, 1, 0, 0), bo), (back.RecordedAt, Assert.IsType<Organization.PersonAbsent>(back.Event).Person));
    }

    [Fact]
    public void Who_keeps_the_file_without_being_in_it_is_not_named_and_what_they_entered_of_actions_comes_back()
    {
        var register = Sample("evaluation.json", text => text.Replace(", \"recordedBy\": \"bo\"", string.Empty, StringComparison.Ordinal)).Register!;
        Assert.Contains(register.Journal, each => each.Event is Improvement.ActionClosed && each.Event.Decided.By == PersonId.From("governance-file"));
        Assert.DoesNotContain(GovernanceFile.Write(register).Notices, each => each.Message.Contains("left out", StringComparison.Ordinal) || each.Message == "no item of the file says it");
    }
}
