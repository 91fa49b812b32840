using Isms.Governance.Delegations;

namespace Isms.Governance.Records;

/// <summary>The exercise of authority inside an act on record: it enters the same ledger, by the same rules, as any other.</summary>
internal sealed record Act(ExerciseId Id, Doer By, ActivityId Activity)
{
    /// <summary>What was acted on: a digest or another reference.</summary>
    internal string? Object { get; init; }

    internal Money? Amount { get; init; }

    internal CaseId? Case { get; init; }

    internal PersonId? RequestedBy { get; init; }

    internal ValueList<PersonId> Beneficiaries { get; init; } = [];

    /// <summary>The ruling on the exercise: done now, or reported as it happened.</summary>
    /// <param name="docket">The command's docket; its decider is who acts, where the act is done.</param>
    /// <param name="decidedBy">Who the command says decides; null where it does not.</param>
    /// <param name="isReported">Whether it is reported as done.</param>
    internal Ruling On(DelegationDocket docket, PersonId? decidedBy, bool isReported)
    {
        ActOfAuthority act = isReported
            ? new ReportExercise { Id = Id, Person = By.Person, Activity = Activity, EffectiveFrom = docket.Moment.EffectiveFrom }
            : new ExerciseAuthority { Id = Id, Person = By.Person, Activity = Activity, DecidedBy = decidedBy };
        return (act with
        {
            Amount = Amount,
            Object = Object,
            Case = Case,
            RequestedBy = RequestedBy,
            Beneficiaries = Beneficiaries,
            With = By.With,
            Seat = By.Seat,
            Under = By.Under,
            Context = By.Context,
            Unit = By.Unit,
            ConditionsMet = By.ConditionsMet,
        }).Within(docket);
    }
}
