using Isms.Governance.Objectives;
using Isms.Governance.Records;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] ObjectiveVerbs => [(8, SetObjective), (6, UpdateObjective), (4, CloseObjective), (10, NameRiskOwner), (6, ApproveTreatmentPlan), (10, AcceptResidualRisk), (5, ExcludeControl), (3, IncludeControl)];

    private ObjectiveId NewObjective() => ObjectiveId.From($"O-{dice.Between(1, 6)}");

    /// <summary>Mostly one that is set.</summary>
    private ObjectiveId AnyObjective() => View.Objectives.Objectives is { Count: > 0 } set && dice.Chance(85) ? dice.Of(set.ToArray()).Id : NewObjective();

    private RiskId AnyRisk() => RiskId.From($"R-{dice.Between(1, 4)}");

    private ObjectiveTerms AnyTerms() => new()
    {
        Text = dice.Of("patch in time", "train everybody"), Policy = dice.Chance(50) ? "P-1" : null, Strategy = dice.Chance(50) ? "growth" : null, Metric = dice.Chance(50) ? "M-1" : null,
        Target = dice.Chance(50) ? "95 %" : null, What = dice.Chance(80) ? "a window each week" : null, Resources = dice.Chance(80) ? "half a person" : null,
        Owner = dice.Chance(85) ? AnyPosition() : null, Due = dice.Chance(80) ? Grid.At(now + dice.Between(-1, 6)) : null, Judgement = dice.Chance(85) ? "by the share" : null,
    };

    private GovernanceCommand SetObjective() => new SetObjective { Id = NewObjective(), Terms = AnyTerms(), DecidedBy = HandOf(Head()) };

    private GovernanceCommand UpdateObjective() => new UpdateObjective { Id = AnyObjective(), Terms = AnyTerms(), Reason = dice.Chance(50) ? "it has changed" : null, DecidedBy = HandOf(Head()) };

    private GovernanceCommand CloseObjective() => new CloseObjective
    {
        Id = AnyObjective(), Outcome = dice.Of(ObjectiveOutcome.Achieved, ObjectiveOutcome.Missed, ObjectiveOutcome.Dropped), Reason = "it is over", Evidence = AnyEvidence(), DecidedBy = HandOf(Head()),
    };

    private GovernanceCommand NameRiskOwner() => new NameRiskOwner
    {
        Risk = AnyRisk(), Title = dice.Chance(30) ? "ransomware" : null, Owner = AnyPosition(), AcceptedUnder = AnyActivity(), DecidedBy = HandOf(Head()),
    };

    private GovernanceCommand ApproveTreatmentPlan()
    {
        var risk = AnyRisk();
        return new ApproveTreatmentPlan { Id = AnyExercise(), Risk = risk, By = AnyOwnerOf(risk), Plan = "plan 1", Amount = AnyStake(risk), IsReported = dice.Chance(40), Evidence = AnyEvidence() };
    }

    private GovernanceCommand AcceptResidualRisk()
    {
        var risk = AnyRisk();
        return new AcceptResidualRisk
        {
            Id = AnyExercise(), Risk = risk, By = AnyOwnerOf(risk), Residual = "medium", Until = dice.Chance(50) ? Grid.At(now + dice.Between(5, 9)) : null, Amount = AnyStake(risk),
            IsReported = dice.Chance(40), Evidence = AnyEvidence(),
        };
    }

    private GovernanceCommand ExcludeControl() => new ExcludeControl { Control = AnyControl(), Reason = dice.Of("nobody works there", "three people"), DecidedBy = HandOf(Head()) };

    private GovernanceCommand IncludeControl() => new IncludeControl
    {
        Control = View.Objectives.Exclusions is { Count: > 0 } excluded && dice.Chance(80) ? dice.Of(excluded.ToArray()).Control : AnyControl(), DecidedBy = HandOf(Head()),
    };

    /// <summary>Mostly a control; sometimes a clause, which always applies, or a number that nothing has.</summary>
    private ObligationId AnyControl() => dice.Weighted((60, dice.Of(Cast.Controls)), (10, Cast.Locks), (20, dice.Of(Cast.Obligations)), (5, ObligationId.From("27001:2022/A.5.99")));

    private Money? AnyStake(RiskId risk) => View.Objectives.Find(risk)?.AcceptedUnder == Cast.Spend || dice.Chance(10) ? AnyMoney() : null;

    private Doer AnyOwnerOf(RiskId risk) => dice.Weighted<Func<PersonId>>(
        (5, () => HandOf(View.Objectives.Find(risk)?.Owner is { } owner ? owner : Head())), (3, () => HandOf(Head())), (2, AnyPerson))();
}
