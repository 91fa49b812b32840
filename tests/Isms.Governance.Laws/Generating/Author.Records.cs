using Isms.Governance.Requirements;

namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    /// <summary>Whether the histories of this author keep the records of clause 5, not only who answers and who may act.</summary>
    private readonly bool isRecording = dice.Chance(15);

    /// <summary>The verbs of the chapters of records: often where they are kept, else never.</summary>
    private (int Weight, Func<GovernanceCommand> Verb)[] RecordVerbs => !isRecording ? [] :
    [
        .. LeadershipVerbs, .. PolicyVerbs, .. ObjectiveVerbs, .. ResourceVerbs, .. MonitoringVerbs, .. ImprovementVerbs, .. ReviewVerbs, .. MandateVerbs, .. CompetenceVerbs,
    ];

    /// <summary>Evidence as people file it: mostly of an instant in the past.</summary>
    private ValueList<Evidence> AnyEvidence() => dice.Chance(40) ? [] :
        [new() { Source = "file 7", Kind = (EvidenceKind)dice.Between(0, 30), At = dice.Chance(30) ? null : Grid.At(now - dice.Weighted((40, 0), (40, dice.Between(1, 4)), (20, -1))) }];
}
