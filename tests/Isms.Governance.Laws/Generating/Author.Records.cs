namespace Isms.Governance.Laws.Generating;

internal sealed partial class Author
{
    /// <summary>Which chapters of clause 5 the histories of this author keep on record, besides who answers and who may act: one or none, or two of those that are to keep records.</summary>
    private readonly int[] chapters = keepsRecords ? [.. dice.Shuffled(Enumerable.Range(0, 6)).Take(2)] : dice.Chance(25) ? [dice.Between(0, 5)] : [];

    /// <summary>The verbs of those chapters, often enough to get from a beginning to an end.</summary>
    private (int Weight, Func<GovernanceCommand> Verb)[] RecordVerbs => [.. chapters.SelectMany(VerbsOf).Select(each => (each.Weight * 4, each.Verb))];

    private (int Weight, Func<GovernanceCommand> Verb)[] VerbsOf(int chapter) => chapter switch
    {
        0 => MandateVerbs,
        1 => [.. LeadershipVerbs, .. PolicyVerbs],
        2 => [.. ObjectiveVerbs, .. ResourceVerbs, .. CompetenceVerbs],
        3 => [.. MonitoringVerbs],
        4 => [.. ImprovementVerbs],
        _ => ReviewVerbs,
    };

    /// <summary>Evidence as people file it: mostly of an instant in the past.</summary>
    private ValueList<Evidence> AnyEvidence() => dice.Chance(40) ? [] :
        [new() { Source = "file 7", Kind = (EvidenceKind)dice.Between(0, 30), At = dice.Chance(30) ? null : Grid.At(now - dice.Weighted((40, 0), (40, dice.Between(1, 4)), (20, -1))) }];
}
