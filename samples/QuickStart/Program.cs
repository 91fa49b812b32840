using Isms.Governance;
using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using NodaTime;

var (ceo, ciso) = (PositionId.From("ceo"), PositionId.From("ciso"));
var (ada, bo) = (PersonId.From("ada"), PersonId.From("bo"));
var spend = ActivityId.From("spend");
var start = Instant.FromUtc(2026, 1, 1, 0, 0);
var oneYear = new Interval(start, Instant.FromUtc(2027, 1, 1, 0, 0));
var byAda = new DecisionContext(start, ada); // the only door for time and identity: Ada decides, on 1 January

var register = GovernanceRegister.Empty.Do(byAda,
    new EstablishScope { Id = ScopeId.From("acme"), Head = ceo, Holder = ada },
    new RegisterPosition { Id = ciso, ReportsTo = ceo, Holder = bo },
    new DefineActivity { Id = spend, Title = "approve security spending", Discharges = [Clause.Resources], IsMonetary = true },
    new DelegateResponsibility
    {
        Item = InstrumentItem.Of("DA-12", 1), From = ceo, To = ciso,
        Mandate = Mandate.ToDecide(spend).UpTo(25_000m, "EUR").For(oneYear),
    });

var june = register.At(Instant.FromUtc(2026, 6, 1, 12, 0));
Console.WriteLine(june.WhoIsAccountable(Clause.Resources) + "\n");
Console.WriteLine(june.MayAct(bo, spend, Money.Of(20_000m, "EUR")) + "\n");
Console.WriteLine(june.MayAct(bo, spend, Money.Of(30_000m, "EUR")) + "\n");
Console.WriteLine(register.Decide(new TransferAccountability { Of = Clause.Resources, From = ceo, To = ciso }, byAda));

if (args is ["mermaid"])
{
    Console.WriteLine("\n" + june.MayAct(bo, spend, Money.Of(30_000m, "EUR")).ToMermaid());
}
