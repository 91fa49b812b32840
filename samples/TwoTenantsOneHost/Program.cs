using Isms.Governance;
using Isms.Governance.Delegations;
using Isms.Governance.DependencyInjection;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NodaTime;
using TwoTenantsOneHost;

var (harbour, clinic) = (ScopeId.From("harbour"), ScopeId.From("clinic"));
var clock = new OfficeClock(Instant.FromUtc(2026, 3, 2, 9, 0));

// Everything that a product writes to embed the library. A journal in its own database would be one more line: UseJournal<TJournal>().
var builder = Host.CreateApplicationBuilder(args);
builder.Logging.ClearProviders().AddProvider(new ConflictLog()).SetMinimumLevel(LogLevel.Debug);
builder.Services.AddIsmsGovernance().UseClock(clock).AddDecisionRule(new NothingOutside(clinic));
using var host = builder.Build();
await host.StartAsync(); // options and rules that make no sense stop here

var desks = host.Services.GetRequiredService<IGovernanceDesks>();
var (ceo, ciso, lead) = (PositionId.From("ceo"), PositionId.From("ciso"), PositionId.From("lead"));
var (watch, spend) = (ExternalPartyId.From("watchtower"), ActivityId.From("spend"));
var (ada, bo, cleo) = (PersonId.From("ada"), PersonId.From("bo"), PersonId.From("cleo"));
var oneYear = new Interval(clock.Now, Instant.FromUtc(2027, 3, 2, 9, 0));

// Two tenants with people of the same names and regimes of their own.
var strict = new DelegationScheme { Name = "strict", AcceptanceRequired = true, MaxTerm = Period.FromYears(1), Redelegation = Redelegation.UnlessStated };
await Found(harbour, DelegationScheme.Simple);
await Found(clinic, strict);

Heading("An open-ended letter: the harbour's regime allows it, the clinic's does not");
var letter = Letter(1, ciso, Mandate.ToDecide(spend).UpTo(25_000m, "EUR").Redelegable(1));
await Both(ada, letter);

Heading("For one year: the clinic's officer still has to accept");
await Ask(clinic, ada, letter with { Mandate = letter.Mandate.For(oneYear) });
await May(clinic, bo, 20_000m);
await Ask(clinic, bo, new AcceptDelegation { Item = letter.Item });
await May(clinic, bo, 20_000m);

Heading("To an outside provider: the product's own rule forbids it in the clinic only");
var outside = Letter(2, watch, Mandate.ToDecide(spend).UpTo(500m, "EUR").For(oneYear));
var decider = host.Services.GetRequiredService<GovernanceDecider>(); // with the product's own rules
var dryRun = (await desks.For(clinic).ReadAsync()).At(clock.Now).CanDelegate(outside, ada, decider);
Console.WriteLine($"clinic, before anyone presses the button: {(dryRun.IsAccepted ? "possible" : "not possible")}");
await Both(ada, outside);

Heading("Two servers at once: what the first still remembers, the second has revoked, so the first decides again");
clock.Now += Duration.FromDays(30);
var server2 = new GovernanceDesks(host.Services.GetRequiredService<IGovernanceJournal>(), clock, decider: decider);
var revoked = await server2.For(harbour).DecideAsync(new RevokeDelegation { Item = letter.Item }, ada);
Console.WriteLine($"harbour, server 2, ada asks for RevokeDelegation: {Told(revoked)}");
await Ask(harbour, bo, Letter(3, lead, Mandate.ToDecide(spend).UpTo(1_000m, "EUR")) with { From = ciso, Under = letter.Item });

Heading("The clinic did not notice: what was revoked there is another organisation's letter");
await Ask(clinic, bo, Letter(3, lead, Mandate.ToDecide(spend).UpTo(1_000m, "EUR").For(new Interval(clock.Now, oneYear.End))) with { From = ciso, Under = letter.Item });
await Ask(clinic, cleo, new AcceptDelegation { Item = InstrumentItem.Of("letter", 3) });

Heading("A month on: who may approve 900 EUR, and who answers?");
foreach (var tenant in new[] { harbour, clinic })
{
    var today = (await desks.For(tenant).ReadAsync()).At(clock.Now);
    var holders = today.WhoMay(spend, Money.Of(900m, "EUR")).Sufficient.Select(holder => $"- {holder}");
    Console.WriteLine($"{tenant}, regime `{today.Scheme!.Name}`, {today.KnownSequence} records\n{string.Join('\n', holders)}\n{today.WhoIsAccountable(Clause.Resources)}");
}

await host.StopAsync();

async Task Found(ScopeId tenant, DelegationScheme scheme)
{
    GovernanceCommand[] commands =
    [
        new EstablishScope { Id = tenant, Head = ceo, Holder = ada, Scheme = scheme },
        new RegisterPosition { Id = ciso, ReportsTo = ceo, Holder = bo },
        new RegisterPosition { Id = lead, ReportsTo = ciso, Holder = cleo },
        new RegisterExternalParty { Id = watch, Overseer = ciso },
        new DefineActivity { Id = spend, Discharges = [Clause.Resources], IsMonetary = true },
    ];
    foreach (var command in commands)
    {
        (await desks.For(tenant).DecideAsync(command, ada)).EventsOrThrow();
    }
}

async Task Ask(ScopeId tenant, PersonId actor, GovernanceCommand command) =>
    Console.WriteLine($"{tenant}, {actor} asks for {command.GetType().Name}: {Told(await desks.For(tenant).DecideAsync(command, actor))}");

async Task Both(PersonId actor, GovernanceCommand command)
{
    await Ask(harbour, actor, command);
    await Ask(clinic, actor, command);
}

async Task May(ScopeId tenant, PersonId person, decimal amount) =>
    Console.WriteLine($"{tenant}: {(await desks.For(tenant).ReadAsync()).At(clock.Now).MayAct(person, spend, Money.Of(amount, "EUR")).Explain().Text}");

DelegateResponsibility Letter(int item, Party to, Mandate mandate) =>
    new() { Item = InstrumentItem.Of("letter", item), From = ceo, To = to, Mandate = mandate };

static string Told(Decision decision) => decision is Accepted accepted ? $"accepted, {accepted.Events.Count} recorded" : decision.ToString();

static void Heading(string text) => Console.WriteLine($"\n== {text} ==");
