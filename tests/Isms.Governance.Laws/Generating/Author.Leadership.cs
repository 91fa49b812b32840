using Isms.Governance.Leadership;
using Isms.Governance.Requirements;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    private (int Weight, Func<GovernanceCommand> Verb)[] LeadershipVerbs => [(12, Lead)];

    private GovernanceCommand Lead() => new RecordLeadershipAct
    {
        Id = LeadershipActId.From($"L-{dice.Between(1, 12)}"), By = AnyPerson(), Source = dice.Chance(20) ? HandOf(Head()) : null, Seat = dice.Chance(20) ? AnyPosition() : null,
        Serves = [AnyObligation()], Act = (EvidenceKind)dice.Between(0, 13), What = "said why it matters", Audience = dice.Chance(50) ? "everybody" : null,
        Reached = dice.Chance(30) ? dice.Between(0, 50) : null, OutOf = dice.Chance(30) ? 60 : null, Evidence = AnyEvidence(),
    };
}
