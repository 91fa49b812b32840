using Isms.Governance.Competence;
using Isms.Governance.Handovers;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Generating;

/// <summary>
/// Writes a history: looks at the register so far and asks for what is likely to be accepted, with deep chains, late entries,
/// scheduled ends and leavers; a hostile author asks for anything.
/// </summary>
internal sealed partial class Author(Dice dice, bool isHostile, bool keepsRecords)
{
    private readonly List<Step> steps = [];

    private GovernanceRegister register = GovernanceRegister.Empty;

    private int now = Grid.Open;

    /// <summary>What is true now, by all that is known.</summary>
    private GovernanceView View => register.At(Now);

    private Instant Now => Grid.At(now);

    /// <summary>An opening, mostly, and then so many commands.</summary>
    public IReadOnlyList<Step> Write(int length)
    {
        if (!isHostile || dice.Chance(80))
        {
            Open();
        }

        for (var i = 0; i < length; i++)
        {
            now = Math.Min(Grid.Last, now + dice.Weighted((70, 0), (24, 1), (6, 3)));
            Put(dice.Chance(4) && steps.Count > 0 ? steps[^1].Asked.Command : Timed(Any()));
        }

        return steps;
    }

    private void Put(GovernanceCommand command)
    {
        var clock = isHostile && dice.Chance(5) ? Grid.At(now - 1) : Now;
        var step = Step.Take(register, new(new(clock, Recorder()), command));
        steps.Add(step);
        register = step.After;
        standings.Clear();
        Remember(step.Decision);
        RememberActs(step.Decision);
        if (command is not CorrectRecord)
        {
            grants.AddRange((step.Decision as Accepted)?.Events.OfType<ResponsibilityDelegated>() ?? []);
        }
    }

    private PersonId Recorder() => HandOf(View.Scope?.Head);

    private GovernanceCommand Any() => dice.Weighted<Func<GovernanceCommand>>(
    [
        (48, Delegate), (Waiting ? 14 : Few, Accept), (Waiting ? 3 : Few, Decline), (grants.Count > 0 ? 7 : Few, Revoke), (grants.Count > 0 ? 6 : Few, Supersede), (3, AdoptScheme),
        .. OrganizationVerbs, .. AccountabilityVerbs, .. CoverVerbs, .. SchemeVerbs, .. ExerciseVerbs, .. ReceivingVerbs, .. RecordVerbs,
    ])();

    /// <summary>The weight of what is likely to be refused.</summary>
    private int Few => isHostile ? 5 : 1;

    /// <summary>Sometimes decided earlier, with or without a reference, or to take effect at another time.</summary>
    private GovernanceCommand Timed(GovernanceCommand command)
    {
        if (command is not (DelegateResponsibility { DateUnknown: true } or DelegateResponsibility { DecidedAt: not null }) && dice.Chance(isHostile ? 30 : command is ExerciseAuthority or ReviewCommand ? 3 : 12))
        {
            command = command with
            {
                DecidedAt = Grid.At(now - dice.Between(isHostile ? -1 : 1, 3)),
                Reference = dice.Chance(isHostile ? 60 : 92) ? "minutes 7" : null,
            };
        }

        if (command.EffectiveFrom is null && command is not (DelegateResponsibility or SupersedeDelegation or ExerciseAuthority) && dice.Chance(command is ReviewCommand ? 3 : isHostile ? 35 : 20))
        {
            command = command with { EffectiveFrom = Grid.At(now + dice.Between(isHostile || IsFact(command) ? -3 : 0, IsFact(command) && !isHostile ? 0 : 4)) };
        }

        return dice.Chance(10) ? command with { Reference = "letter 3" } : command;
    }

    /// <summary>From when something asked for now is to take effect.</summary>
    private Instant Start() => Grid.At(now + (isHostile ? dice.Between(-2, 4) : dice.Weighted((75, 0), (20, dice.Between(1, 3)), (5, -1))));

    /// <summary>Who decides for a party; sometimes somebody else does.</summary>
    private PersonId HandOf(Party? party) => dice.Chance(isHostile ? 40 : 6) ? AnyPerson() : party switch
    {
        { Kind: PartyKind.Position } => View.WhoFills(PositionId.From(party.Id)).Person ?? (dice.Chance(50) ? Cast.People[0] : null),
        { Kind: PartyKind.Body } => View.Find(party.Entry) is Body body ? View.WhoFills(body.Chair).Person : null,
        { Kind: PartyKind.Person } => PersonId.From(party.Id),
        { Kind: PartyKind.External } => Cast.Vera,
        _ => null,
    } ?? AnyPerson();

    /// <summary>Somebody; mostly one who is there.</summary>
    private PersonId AnyPerson() => !isHostile && dice.Chance(95) && View.Entries(EntryKind.Person).OfType<Person>().Where(person => person.Of is null).ToArray() is { Length: > 0 } present ? dice.Of(present).Id
        : dice.Chance(isHostile ? 10 : 2) ? dice.Of(Cast.Vera, Cast.Nobody) : dice.Of(Cast.People);

    private PositionId AnyPosition() => dice.Of(Cast.Positions);

    private ActivityId AnyActivity() => isHostile ? dice.Of(Cast.Activities)
        : dice.Weighted((3, Cast.Isms), (4, Cast.Means), (6, Cast.Spend), (1, Cast.Message), (2, Cast.Roles));

    private Money AnyMoney() => Money.Of(dice.Of(Cast.Amounts), dice.Chance(98) ? "EUR" : "USD");

    private static bool IsFact(GovernanceCommand command) =>
        IsPolicyFact(command)
        || command is LeaveOrganization or RecordReturn or RecordDelegateReport or ReviewDelegation or ReportExercise or PassOnInstruction or CompetenceCommand or LeadershipCommand or CommunicateAssignment or HandoverCommand
            or RiskAct { IsReported: true } or RequestResources or RecordResourceUse or GrantResources { IsReported: true } or AcceptShortfall { IsReported: true }
            or RecordMeasurement or ReportAudit or DeclareImpartiality or RecordIncident
            or RaiseNonconformity or CorrectNonconformity or RecordCause or CheckEffectiveness or CloseNonconformity { IsReported: true }
            or ReportActionProgress or CloseAction or DecideImprovement { IsReported: true }
            or PrepareReviewInputs or ConsiderInput or HoldReview or DecideInReview { IsReported: true } or CloseReview { IsReported: true } or SignOffReview { IsReported: true };
}
