using Isms.Governance.Organization;
using Isms.Governance.Values;
using NodaTime;
using WhoMayApprove;

var (register, warnings) = Town.Found(Rung.ReadAll());
var today = register.At(Instant.FromUtc(2024, 6, 3, 9, 0));
var (tom, joan, noor) = (PersonId.From("Tom"), PersonId.From("Joan"), PersonId.From("Noor"));

Console.WriteLine("Ryde Town Council, limits of authority of 2024-04-23. Every person is made up.");

Show("The ladder: who was handed the power to spend, and up to which amount", today.ChainOfResponsibility(Town.Spending));
Show("Unusual, but allowed: more in an emergency than in budget", string.Join('\n', warnings));

Show("May Tom, Senior Facilities Officer, approve 5,000.00 GBP? Exactly his limit", today.MayAct(tom, Town.Spending, Pounds(5_000.00m)));
Show("May Tom approve 5,000.01 GBP?", today.MayAct(tom, Town.Spending, Pounds(5_000.01m)));
Show("May Tom approve 5,000.00 GBP in an emergency, outside the budget?", today.MayAct(tom, Town.Spending, Pounds(5_000m), Town.Emergency));
Show("May Joan, general office staff, approve 400 GBP in an emergency?", today.MayAct(joan, Town.Spending, Pounds(400m), Town.Emergency));

Show("Who may approve 9,000 GBP?", Who(9_000m));
Show("Who may approve 40,000 GBP? It is above every limit on the ladder", Who(40_000m));
Show("May councillor Noor approve 40,000 GBP?", today.MayAct(noor, Town.Spending, Pounds(40_000m)));

Show("May Tom approve 100 EUR?", today.MayAct(tom, Town.Spending, Money.Of(100m, "EUR")));
Show("May Tom approve? Nobody said how much", today.MayAct(tom, Town.Spending));

string Who(decimal amount)
{
    var ladder = today.WhoMay(Town.Spending, Pounds(amount));
    return $"{ladder.First!.Title}. All who may, the smallest limit first:\n"
        + string.Join('\n', ladder.Sufficient.Select(holder => $"- {holder}"));
}

static Money Pounds(decimal amount) => Money.Of(amount, "GBP");

static void Show(string heading, object answer) => Console.WriteLine($"\n== {heading} ==\n{answer}");
