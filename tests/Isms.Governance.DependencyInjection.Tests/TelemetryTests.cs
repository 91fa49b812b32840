using System.Diagnostics;
using System.Reflection;
using Isms.Governance.Organization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isms.Governance.DependencyInjection.Tests;

public class TelemetryTests
{
    private readonly InMemoryGovernanceJournal journal = new();

    [Fact]
    public void The_names_never_change() => Assert.Equal(
        [
            "AcceptedOutcome = accepted",
            "ActivitySourceName = Isms.Governance",
            "AttemptsTag = isms.attempts",
            "CommandTag = isms.command",
            "Conflicts = isms.governance.conflicts",
            "DecideActivity = isms.governance.decide",
            "DecisionDuration = isms.governance.decision.duration",
            "Decisions = isms.governance.decisions",
            "MeterName = Isms.Governance",
            "OutcomeTag = isms.outcome",
            "ReadActivity = isms.governance.read",
            "RefusedOutcome = refused",
            "RulesTag = isms.rules",
            "ScopeTag = isms.scope",
            "SequenceTag = isms.sequence",
            "UnchangedOutcome = unchanged",
        ],
        ConstantsOf(typeof(GovernanceTelemetry)));

    [Fact]
    public void The_ids_of_log_messages_never_change() => Assert.Equal(
        [
            "CommandAccepted = 5301",
            "CommandRefused = 5303",
            "JournalConflict = 5304",
            "JournalContention = 5305",
            "JournalDamaged = 5308",
            "JournalShrank = 5307",
            "NothingToChange = 5302",
            "RecordsRead = 5306",
        ],
        ConstantsOf(typeof(GovernanceLogEvents)));

    [Fact]
    public void The_instruments_are_these()
    {
        using var seen = new Observed("instruments");
        seen.Desks(journal);
        Assert.All(seen.Instruments, instrument => Assert.Equal("Isms.Governance", instrument.Meter.Name));
        Assert.Equal(
            ["isms.governance.conflicts {conflict}", "isms.governance.decision.duration s", "isms.governance.decisions {decision}"],
            seen.Instruments.Select(instrument => $"{instrument.Name} {instrument.Unit}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_meter_factory_all_desks_share_one_meter() =>
        Assert.Same(journal.Desks().Meters, new InMemoryGovernanceJournal().Desks().Meters);

    [Fact]
    public async Task Decisions_are_counted_by_command_and_outcome()
    {
        using var seen = new Observed("counted");
        var desk = await seen.Desks(journal).OpenAsync(Given.Scope("counted"));
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        await desk.DecideAsync(Given.Impossible(), Given.Ada);
        string[] expected =
        [
            "isms.command=EstablishScope isms.outcome=accepted",
            "isms.command=RegisterPerson isms.outcome=accepted",
            "isms.command=RegisterPerson isms.outcome=unchanged",
            "isms.command=RegisterPosition isms.outcome=refused",
        ];
        Assert.Equal(expected, seen.Measurements.Where(item => item.Name == "isms.governance.decisions").Select(item => item.Tags));
        Assert.Equal(expected, seen.Measurements.Where(item => item.Name == "isms.governance.decision.duration").Select(item => item.Tags));
        Assert.All(seen.Measurements, item => Assert.InRange(item.Value, 0, 60));
    }

    [Fact]
    public async Task Conflicts_are_counted_logged_and_traced()
    {
        using var seen = new Observed("conflicts");
        await journal.Desks().OpenAsync(Given.Scope("conflicts"));
        var last = (await journal.AllAsync(Given.Scope("conflicts"))).Count;
        var desk = seen.Desks(Contested("conflicts"), attempts: 2).For(Given.Scope("conflicts"));
        await Assert.ThrowsAsync<JournalContentionException>(async () => await desk.DecideAsync(Given.Person(0), Given.Ada));

        Assert.Equal(
            ["isms.command=RegisterPerson", "isms.command=RegisterPerson"],
            seen.Measurements.Where(item => item.Name == "isms.governance.conflicts").Select(item => item.Tags));
        Assert.DoesNotContain(seen.Measurements, item => item.Name == "isms.governance.decisions");
        Assert.Equal(
            [
                (5304, LogLevel.Debug, $"the journal of scope `conflicts` stands at {last + 1} where RegisterPerson expected {last}"),
                (5304, LogLevel.Debug, $"the journal of scope `conflicts` stands at {last + 2} where RegisterPerson expected {last + 1}"),
                (5305, LogLevel.Error, "scope `conflicts` gave up RegisterPerson after 2 attempts"),
            ],
            seen.Logs.Where(log => log.Id is 5304 or 5305));
        var activity = Assert.Single(seen.Activities, activity => activity.Status == ActivityStatusCode.Error);
        Assert.Equal("Isms.Governance.DependencyInjection.JournalContentionException", activity.GetTagItem("error.type"));
    }

    [Fact]
    public async Task Every_answer_is_logged_under_its_id()
    {
        using var seen = new Observed("logged");
        var desk = await seen.Desks(journal).OpenAsync(Given.Scope("logged"));
        var established = (await desk.ReadAsync()).Sequence;
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        var refused = await desk.DecideAsync(Given.Impossible(), Given.Ada);
        var rules = string.Join(", ", refused.Violations.Select(violation => violation.Rule.Id.ToString()).Distinct());
        Assert.Equal(
            [
                (5301, LogLevel.Debug, $"scope `logged` accepted EstablishScope as {established} events; its last record is {established}"),
                (5301, LogLevel.Debug, $"scope `logged` accepted RegisterPerson as 1 events; its last record is {established + 1}"),
                (5302, LogLevel.Debug, "scope `logged` accepted RegisterPerson with nothing to change"),
                (5303, LogLevel.Information, $"scope `logged` refused RegisterPosition by {rules}"),
            ],
            seen.Logs);
    }

    [Fact]
    public async Task Reading_and_damage_are_logged()
    {
        await journal.Desks().OpenAsync(Given.Scope("read"));
        var count = (await journal.AllAsync(Given.Scope("read"))).Count;
        using var seen = new Observed("read");
        await seen.Desks(journal).For(Given.Scope("read")).ReadAsync();
        var damaged = new InterruptedJournal(journal) { OnRead = recorded => recorded with { Sequence = recorded.Sequence + 1 } };
        await Assert.ThrowsAsync<InvalidDataException>(async () => await seen.Desks(damaged).For(Given.Scope("read")).ReadAsync());
        Assert.Equal(
            [
                (5306, LogLevel.Debug, $"{count} records of scope `read` were read; its last record is {count}"),
                (5308, LogLevel.Error, "the journal of scope `read` is damaged behind record 0"),
            ],
            seen.Logs);
    }

    [Fact]
    public async Task Decisions_and_readings_are_traced()
    {
        using var seen = new Observed("traced");
        var desk = await seen.Desks(journal).OpenAsync(Given.Scope("traced"));
        var last = (await desk.ReadAsync()).Sequence;
        var refused = await desk.DecideAsync(Given.Impossible(), Given.Ada);
        var rules = string.Join(", ", refused.Violations.Select(violation => violation.Rule.Id.ToString()).Distinct());
        Assert.Equal(
            [
                "isms.governance.decide isms.scope=traced isms.command=EstablishScope isms.outcome=accepted isms.sequence=0 isms.attempts=1",
                $"isms.governance.read isms.scope=traced isms.sequence={last}",
                $"isms.governance.decide isms.scope=traced isms.command=RegisterPosition isms.rules={rules} isms.outcome=refused isms.sequence={last} isms.attempts=0",
            ],
            seen.Activities.Select(activity => $"{activity.OperationName} {string.Join(' ', activity.TagObjects.Select(tag => $"{tag.Key}={tag.Value}"))}"));
    }

    [Fact]
    public async Task Nobody_is_named()
    {
        using var seen = new Observed("nameless");
        await journal.Desks().OpenAsync(Given.Scope("nameless"));
        var desk = seen.Desks(Contested("nameless"), attempts: 2).For(Given.Scope("nameless"));
        await Assert.ThrowsAsync<JournalContentionException>(async () => await desk.DecideAsync(Given.Person(0), Given.Ada));
        await desk.DecideAsync(Given.Impossible(), Given.Ada);
        await desk.DecideAsync(Given.Person(1), Given.Ada);
        var everything = seen.Logs.Select(log => log.Message)
            .Concat(seen.Measurements.Select(item => item.Tags))
            .Concat(seen.Activities.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Value}"))
            .ToArray();
        Assert.NotEmpty(everything);
        Assert.DoesNotContain(everything, text => text.Contains("ada", StringComparison.Ordinal) || text.Contains("person-", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_containers_logger_and_meter_factory_are_used()
    {
        using var seen = new Observed("contained");
        var services = new ServiceCollection().AddSingleton<ILogger<GovernanceDesks>>(seen).AddSingleton<System.Diagnostics.Metrics.IMeterFactory>(seen);
        await using var provider = services.AddIsmsGovernance().UseClock(Given.Clock).Services.BuildServiceProvider();
        await provider.GetRequiredService<IGovernanceDesks>().OpenAsync(Given.Scope("contained"));
        Assert.NotEmpty(seen.Logs);
        Assert.NotEmpty(seen.Measurements);
    }

    private static IEnumerable<string> ConstantsOf(Type type) =>
        type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => $"{field.Name} = {field.GetRawConstantValue()}")
            .Order(StringComparer.Ordinal);

    /// <summary>The journal, with a rival who is always faster, as long as there is something to append.</summary>
    private InterruptedJournal Contested(string scope)
    {
        var rival = journal.Desks().For(ScopeId.From(scope));
        return new(journal) { BeforeAppend = before => rival.DecideAsync(Given.Person(before + 1), Given.Ada).AsTask() };
    }
}
