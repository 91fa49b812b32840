using Isms.Governance;
using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;

var (ceo, cfo, ciso) = (PositionId.From("ceo"), PositionId.From("cfo"), PositionId.From("ciso"));
var (ada, carl, bo) = (PersonId.From("Ada"), PersonId.From("Carl"), PersonId.From("Bo"));
var (everything, message) = (ActivityId.From("information security"), ActivityId.From("speak to everybody"));
var (money, people) = (ActivityId.From("provide money"), ActivityId.From("provide people"));
var start = Instant.FromUtc(2026, 1, 1, 0, 0);

var register = GovernanceRegister.Empty.Do(new DecisionContext(start, ada),
    new EstablishScope { Id = ScopeId.From("acme"), Head = ceo, HeadTitle = "Chief Executive", Holder = ada },
    new RegisterPosition { Id = cfo, Title = "Chief Financial Officer", ReportsTo = ceo, Holder = carl },
    new RegisterPosition { Id = ciso, Title = "Chief Information Security Officer", ReportsTo = ceo, Holder = bo },
    new DesignateTopManagement { Position = cfo },
    new AllocateAccountability { Of = Clause.Resources, To = [ceo] },
    new DefineActivity { Id = everything },
    new DefineActivity { Id = money, PartOf = everything, Discharges = [Clause.Resources] },
    new DefineActivity { Id = people, PartOf = everything, Discharges = [Clause.Resources] },
    new DefineActivity { Id = message, PartOf = everything, Discharges = [Clause.Message] });

var today = Instant.FromUtc(2026, 6, 1, 0, 0);
var before = register.At(today);
Console.WriteLine($"""
    Top management: the Chief Executive (ceo, Ada; the head) and the Chief Financial Officer (cfo, Carl).
    The security officer (ciso, Bo) reports to the Chief Executive and is not top management.
    Here is every way we know to move accountability to where it must not go.

    Before: {before.WhoIsAccountable(Clause.Resources)}
    """);

Heading("Give it away");
Try("Ada transfers it to the security officer", ada, new TransferAccountability { Of = Clause.Resources, From = ceo, To = ciso });
Try("Ada allocates it to the security officer", ada, new AllocateAccountability { Of = Clause.Resources, To = [ciso] });
Try("Ada shares it with the security officer", ada, new AllocateAccountability { Of = Clause.Resources, To = [ceo, ciso], Reason = "we are a team" });
Try("Ada splits it and gives the security officer a part", ada, new SplitObligation
{
    Of = Clause.Resources,
    Integrator = ceo,
    Parts =
    [
        new ObligationPart { Id = ObligationId.From("means/money"), Holder = ceo, Activities = [money] },
        new ObligationPart { Id = ObligationId.From("means/people"), Holder = ciso, Activities = [people] },
    ],
});
Try("Bo takes it", bo, new AllocateAccountability { Of = Clause.Resources, To = [ciso] });
Try("Carl, who is top management but not the head, moves it", carl, new TransferAccountability { Of = Clause.Resources, From = ceo, To = cfo });

Heading("Delegate it away");
Try("Ada delegates everything, for good, to be handed on at will", ada, Delegation("1", ceo, ciso, null, Mandate.To(ActKinds.All, everything).Redelegable(9)));
Try("Ada delegates what she must say herself", ada, Delegation("2", ceo, ciso, null, Mandate.ToDecide(message)));
Try("Bo delegates it back up to Ada", bo, Delegation("3", ciso, ceo, InstrumentItem.Of("letter", "1"), Mandate.ToDecide(money)));
Try("Bo delegates in Ada's name", bo, Delegation("4", ceo, ciso, null, Mandate.ToDecide(money)));

Heading("Change who top management is");
Try("Bo makes himself top management", bo, new DesignateTopManagement { Position = ciso });
Try("Bo makes himself the head", bo, new ChangeHead { To = ciso });
Try("Ada steps out of top management without a successor", ada, new EndDesignation { Position = ceo });
Try("Ada retires her own position", ada, new RetireEntry { Entry = ceo });
Try("Bo closes the scope", bo, new CloseScope { Reason = "nothing to answer for any more" });

Heading("Rewrite the past");
Try("Ada says it was the finance officer's since March", ada, new TransferAccountability
{
    Of = Clause.Resources, From = ceo, To = cfo, EffectiveFrom = Instant.FromUtc(2026, 3, 1, 0, 0),
});
Try("Ada decided so in March, she says", ada, new TransferAccountability { Of = Clause.Resources, From = ceo, To = cfo, DecidedAt = Instant.FromUtc(2026, 3, 1, 0, 0) });
var allocation = register.Journal.Single(record => record.Event is AccountabilityAllocated);
Try("Ada corrects the record of who it was given to", ada, new CorrectRecord
{
    Sequence = allocation.Sequence, Reason = "a slip of the pen", Replacement = (AccountabilityAllocated)allocation.Event with { To = [ciso] },
});

Heading("After all this");
Console.WriteLine(register.At(today).WhoIsAccountable(Clause.Resources));
foreach (var obligation in before.Obligations)
{
    if (!register.At(today).WhoIsAccountable(obligation).Positions.Equals(before.WhoIsAccountable(obligation).Positions))
    {
        throw new InvalidOperationException($"accountability for {obligation} has moved");
    }
}

Console.WriteLine($"All {before.Obligations.Count} obligations are where they were. {register.At(today).WhatAnswersFor(bo)}.");

Heading("And if Ada leaves? That is a fact, so it is recorded: the seat is vacant, and nothing sinks to whoever is below");
Console.WriteLine(register.Do(new DecisionContext(today, bo), new LeaveOrganization { Person = ada }).At(today).WhoIsAccountable(Clause.Resources));

void Try(string what, PersonId by, GovernanceCommand command)
{
    var decision = register.Decide(command, new DecisionContext(today, by));
    Console.WriteLine($"- {what}");
    if (decision is Accepted accepted)
    {
        register = accepted.Register;
        Console.WriteLine($"  accepted, and accountability did not move: {register.At(today).WhoIsAccountable(Clause.Resources).Seats[0]}");
    }

    foreach (var violation in decision.Violations)
    {
        Console.WriteLine($"  refused by {violation.Rule.Id}: {violation.Message}");
    }
}

static DelegateResponsibility Delegation(string item, PositionId from, PositionId to, InstrumentItem? under, Mandate mandate) =>
    new() { Item = InstrumentItem.Of("letter", item), From = from, To = to, Under = under, Mandate = mandate };

static void Heading(string text) => Console.WriteLine($"\n== {text} ==");
