namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    /// <summary>Which chapter of clause 5 the histories of this author keep on record, besides who answers and who may act; none for most.</summary>
    private readonly int chapter = dice.Chance(25) ? dice.Between(0, 5) : -1;

    /// <summary>The verbs of that chapter, often enough to get from a beginning to an end.</summary>
    private (int Weight, Func<GovernanceCommand> Verb)[] RecordVerbs => [.. (chapter switch
    {
        0 => MandateVerbs,
        1 => [.. LeadershipVerbs, .. PolicyVerbs],
        2 => [.. ObjectiveVerbs, .. ResourceVerbs, .. CompetenceVerbs],
        3 => [.. MonitoringVerbs],
        4 => [.. ImprovementVerbs],
        5 => [.. ReviewVerbs],
        _ => Array.Empty<(int Weight, Func<GovernanceCommand> Verb)>(),
    }).Select(each => (each.Weight * 4, each.Verb))];

    /// <summary>Evidence as people file it: mostly of an instant in the past.</summary>
    private ValueList<Evidence> AnyEvidence() => dice.Chance(40) ? [] :
        [new() { Source = "file 7", Kind = (EvidenceKind)dice.Between(0, 30), At = dice.Chance(30) ? null : Grid.At(now - dice.Weighted((40, 0), (40, dice.Between(1, 4)), (20, -1))) }];
}
