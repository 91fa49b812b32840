// What a program does with the library: decide, store, load, ask. Compiled ahead of time, or built for an older framework. Exits with 1
// when an answer is not what it is under the ordinary runtime. The arguments are the path of the golden journal and the framework,
// such as 10.0, for which the library is to have been built.
using System.Reflection;
using System.Runtime.Versioning;
using Isms.Governance;
using Isms.Governance.Delegations;
using Isms.Governance.Json;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;

var failures = 0;
var (ada, bo) = (PersonId.From("ada"), PersonId.From("bo"));
var (ceo, ciso) = (PositionId.From("ceo"), PositionId.From("ciso"));
var spend = ActivityId.From("spend");
var start = Instant.FromUtc(2026, 1, 1, 9, 0);
var context = new DecisionContext(start, ada);

var register = GovernanceRegister.Empty.Do(context,
    new EstablishScope { Id = ScopeId.From("hq"), Head = ceo, Holder = ada },
    new RegisterPosition { Id = ciso, Title = "CISO", ReportsTo = ceo, Holder = bo },
    new DefineActivity { Id = spend, Discharges = [Clause.Resources], IsMonetary = true });

var loaded = JournalJson.Read(JournalJson.ToText(register.Journal)).RegisterOrThrow();
Check("a journal reads as the register that was written", loaded == register);

var granted = loaded.Do(context, new DelegateResponsibility
{
    Item = InstrumentItem.Of("DA-12", 1),
    From = ceo,
    To = ciso,
    Mandate = Mandate.ToDecide(spend).UpTo(25_000m, "EUR"),
});
var reloaded = JournalJson.Read(JournalJson.ToText(granted.Journal)).RegisterOrThrow();
var now = start + Duration.FromDays(1);
Check("what was granted before is held after", reloaded.At(now).MayAct(bo, spend, Money.Of(20_000m, "EUR")).ToString()
    == granted.At(now).MayAct(bo, spend, Money.Of(20_000m, "EUR")).ToString());
Console.WriteLine(reloaded.At(now).MayAct(bo, spend, Money.Of(20_000m, "EUR")));
Console.WriteLine(reloaded.At(now).WhoIsAccountable(Clause.Resources));

var golden = File.ReadAllBytes(args[0]);
using var written = new MemoryStream();
JournalJson.Write(JournalJson.Read(golden).RegisterOrThrow().Journal, written);
Check("every kind of event reads and writes back byte for byte", written.ToArray().AsSpan().SequenceEqual(golden));

var unsound = JournalJson.Read(JournalJson.ToText(granted.Journal).Replace("scope-established", "scope-estabished", StringComparison.Ordinal).Replace("\"by\"", "\"bye\"", StringComparison.Ordinal));
Check("what is wrong is told", !unsound.IsSound && unsound.Diagnostics.Any(each => each.Fault == JournalFault.UnknownKind && each.Remedy.Contains("`scope-established`", StringComparison.Ordinal)));

var framework = typeof(GovernanceRegister).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()?.FrameworkName;
Check($"the library is the one for .NET {args[1]}, run on .NET {Environment.Version}", framework == $".NETCoreApp,Version=v{args[1]}");

return failures == 0 ? 0 : 1;

void Check(string what, bool holds)
{
    failures += holds ? 0 : 1;
    Console.WriteLine($"{(holds ? "ok" : "FAILED")}: {what}");
}
