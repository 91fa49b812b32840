// Eight lines of the delegation register of the University of California, Riverside, told as facts in our own words.
// Sources: https://fboapps.ucr.edu/delegations/index.php and http://basapps.ucr.edu/delegations/delegations.php.
// The lines do not say how a power came to the President: standing orders without a date stand for that. Every person is made up.
using Isms.Governance;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using WhatMayBeHandedOn;
using static WhatMayBeHandedOn.Campus;

var (register, warnings) = Campus.Entered();
var today = register.At(Campus.Opened);

Console.WriteLine("""
    University of California, Riverside: eight lines of its delegation register, entered as inherited records.
    Sources: fboapps.ucr.edu/delegations and basapps.ucr.edu/delegations. Every person is made up.
    """);

Heading("The lines, and how many levels may follow each grantee (the register has room for two)");
foreach (var line in Campus.Lines)
{
    Console.WriteLine($"{line.No,-8} {line.Power}");
    Console.WriteLine($"         to {line.To}, {Times(line.Times)}");
    foreach (var (to, _) in line.Below)
    {
        Console.WriteLine($"         then to {to}, {Times(line.Times - 1)}");
    }
}

Heading("What older records leave open: they are accepted all the same, and it is said");
foreach (var warning in warnings.GroupBy(warning => warning[(warning.IndexOf(": ", StringComparison.Ordinal) + 2)..]))
{
    Console.WriteLine($"{warning.Count(),2} records: {warning.Key}");
}

Heading("DA0303: where does the power to adopt traffic regulations come from?");
Chain(register, Below("DA0303"), "vc-business");
Heading("DA0124: the same for documents on alcohol use, a letter of the Chancellor's own");
Chain(register, Below("DA0124"), "director-materiel");

Heading("The same number twice: DA0666 was handed on to two");
foreach (var chain in today.ChainsOf(Below("DA0666")))
{
    Console.WriteLine(chain[0]);
}

Heading("A class: DA2053 went to every contracts and grants officer, Ona is one");
Console.WriteLine(today.MayAct(Ona, Power("DA2053")));

Heading("What may not be handed on: each is tried today, by who holds it");
Try("DA0554, by the vice chancellor for business", Onward("DA0554", Business, Vic));
Try("DA0666, by the provost", Onward("DA0666", Provost, Eva));
Try("DA2053, by the provost", Onward("DA2053", Provost, Eva));
Try("DA0124, by the director of materiel", Onward("DA0124", Materiel, Ari));
Try("DA2559, by the Chancellor: it stops with the first grantee", new()
{
    Item = Below("DA2559"), From = Chancellor, To = Provost, Under = Letter("DA2559"), Mandate = Mandate.ToDecide(Power("DA2559")), DecidedBy = Cleo,
});
Try("DA0303, by the Chancellor in 1970, before it was the Chancellor's", new()
{
    Item = InstrumentItem.Of("DA0303", 4), From = Chancellor, To = Materiel, Under = Letter("DA0303"), Mandate = Mandate.ToDecide(Power("DA0303")),
    DecidedAt = Campus.Date(1970, 1, 5), EffectiveFrom = Campus.Date(1970, 1, 5), Reference = "delegation register",
});

Heading("What may be handed on");
var after = Try("DA0303, by the vice chancellor for business, to a clerk", Onward("DA0303", Business, Vic));
Chain(after, InstrumentItem.Of("DA0303", 3), "clerk");

Heading("And who is accountable? The head of the campus, whoever was handed the power");
foreach (var accountable in Campus.Lines.GroupBy(line => string.Join(" and ", after.At(Campus.Opened).WhoIsAccountable(Power(line.No)).Seats)))
{
    Console.WriteLine($"{accountable.Key}: {string.Join(", ", accountable.Select(line => line.No))}");
}

GovernanceRegister Try(string what, DelegateResponsibility asked)
{
    var decision = register.Decide(asked, new(Campus.Opened, Cleo));
    Console.WriteLine($"{what}: {(decision.IsAccepted ? "accepted" : decision)}");
    return (decision as Accepted)?.Register ?? register;
}

void Chain(GovernanceRegister known, InstrumentItem item, string holder)
{
    Console.WriteLine(holder);
    foreach (var link in known.At(Campus.Opened).ChainsOf(item)[0])
    {
        Console.WriteLine($"<- {link}");
    }
}

static string Times(int times) => times switch { 0 => "none", 1 => "one level", _ => $"{times} levels" };

static void Heading(string text) => Console.WriteLine($"\n== {text} ==");
