using Isms.Governance.Leadership;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] LeadershipVerbs => [(12, Lead), (6, Escalate), (8, AnswerOne), (3, StepIn), (2, TieToStrategy), (keepsRecords ? 6 : 2, BuildIn)];

    /// <summary>Letters of 5.1 that nothing else shows by what it is, each with an act that does.</summary>
    private static readonly (Clause Letter, EvidenceKind Act)[] Personal =
    [
        (Clause.Integration, EvidenceKind.OversightReview), (Clause.Message, EvidenceKind.LeadershipCommunication), (Clause.Support, EvidenceKind.DirectionGiven), (Clause.OtherManagers, EvidenceKind.SupportAct),
    ];

    private GovernanceCommand Lead() => keepsRecords && dice.Chance(50) ? LeadByLetter() : LeadAnyhow();

    private RecordLeadershipAct LeadByLetter()
    {
        var (letter, act) = dice.Of(Personal);
        return new() { Id = LeadershipActId.From($"L-{dice.Between(1, 12)}"), By = dice.Chance(50) ? HandOf(Head()) : AnyPerson(), Serves = [letter], Act = act, What = "did it in person" };
    }

    private GovernanceCommand LeadAnyhow() => new RecordLeadershipAct
    {
        Id = LeadershipActId.From($"L-{dice.Between(1, 12)}"), By = AnyPerson(), Source = dice.Chance(20) ? HandOf(Head()) : null, Seat = dice.Chance(20) ? AnyPosition() : null,
        Serves = dice.Chance(80) ? [AnyObligation()] : [AnyObligation(), AnyObligation()], Act = (EvidenceKind)dice.Between(0, 13), What = "said why it matters", Audience = dice.Chance(50) ? "everybody" : null,
        Reached = dice.Chance(30) ? dice.Between(0, 50) : null, OutOf = dice.Chance(30) ? 60 : null, Evidence = AnyEvidence(),
    };

    private GovernanceCommand Escalate() => new RaiseEscalation
    {
        Id = EscalationId.From($"E-{dice.Between(1, 6)}"), By = AnyPerson(), To = AnyPosition(), What = "no time", AnswerUntil = dice.Chance(70) ? Grid.At(now + dice.Between(5, 7)) : null, Evidence = AnyEvidence(),
    };

    private GovernanceCommand AnswerOne() => new AnswerEscalation
    {
        Escalation = dice.Chance(85) && View.Leadership.Escalations is [_, ..] raised ? dice.Of(raised.ToArray()).Raised.Id : EscalationId.From($"E-{dice.Between(1, 6)}"), By = dice.Chance(40) ? HandOf(Head()) : AnyPerson(), Answer = "two days", Serves = dice.Chance(40) ? [Clause.Support] : [],
    };

    private GovernanceCommand StepIn() => new RecordIntervention
    {
        Id = InterventionId.From($"I-{dice.Between(1, 6)}"), By = AnyPerson(), Source = dice.Chance(20) ? HandOf(Head()) : null, Missed = "patch-time", What = "more people", Evidence = AnyEvidence(),
    };

    private GovernanceCommand TieToStrategy() => new LinkToStrategy
    {
        Id = StrategyLinkId.From($"S-{dice.Between(1, 6)}"), By = AnyPerson(), Means = dice.Chance(50) ? StrategicMeans.Policy : StrategicMeans.Objective, Of = "isp", To = "goal 3",
    };

    private GovernanceCommand BuildIn() => new BuildInSecurityStep
    {
        Id = SecurityStepId.From($"P-{dice.Between(1, 6)}"), By = AnyPerson(), Process = "purchasing", Owner = AnyPosition(), Step = "questionnaire", Evidence = AnyEvidence(),
    };
}
