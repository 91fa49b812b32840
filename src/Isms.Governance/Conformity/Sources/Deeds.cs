using Isms.Governance.Records;

namespace Isms.Governance.Conformity.Sources;

/// <summary>Everything on record that may show that a requirement is met.</summary>
internal static class Deeds
{
    /// <summary>What is done before what only looks at it or is filed for it; each with the chapters that it is read from.</summary>
    private static readonly ImmutableArray<(string Name, Chapter Chapter, Func<Reading, IEnumerable<Deed>> Of)> Sources =
    [
        ("policies", Chapter.Policies, PolicySource.Of),
        ("planning", Chapter.Objectives, PlanningSource.Of),
        ("support", Chapter.Resources | Chapter.Competence, SupportSource.Of),
        ("roles", Chapter.Roles, RoleSource.Of),
        ("improvement", Chapter.Improvement, ImprovementSource.Of),
        ("evaluation", Chapter.Monitoring | Chapter.Objectives, EvaluationSource.Of),
        ("reviews", Chapter.Reviews, EvaluationSource.Reviews),
        ("oversight", Chapter.Delegations, OversightSource.Of),
        ("leadership", Chapter.Leadership, LeadershipSource.Of),
    ];

    /// <summary>The chapters that some deed is read from.</summary>
    internal static readonly Chapter Chapters = Sources.Aggregate(Chapter.None, (all, source) => all | source.Chapter);

    /// <summary>Of every chapter, first to last; of one instant in the order of the sources.</summary>
    internal static IEnumerable<Deed> Of(Reading reading) => Sources.SelectMany(source => Of(source, reading)).OrderBy(deed => deed.At);

    /// <summary>What only one of two readings has.</summary>
    internal static IEnumerable<Deed> Differing(Reading one, Reading other) => Sources.SelectMany(source => Differing(Of(source, one), Of(source, other)));

    private static ImmutableArray<Deed> Of((string Name, Chapter Chapter, Func<Reading, IEnumerable<Deed>> Of) source, Reading reading) =>
        reading.Once(source.Chapter, () => source.Of(reading).ToImmutableArray(), $"deeds of {source.Name}");

    /// <summary>All but what both have at the start and at the end, where most of it is.</summary>
    private static IEnumerable<Deed> Differing(ImmutableArray<Deed> one, ImmutableArray<Deed> other)
    {
        if (one == other)
        {
            return [];
        }

        var (start, end, least) = (0, 0, Math.Min(one.Length, other.Length));
        while (start < least && one[start] == other[start])
        {
            start++;
        }

        while (end < least - start && one[^(end + 1)] == other[^(end + 1)])
        {
            end++;
        }

        return [.. one[start..^end], .. other[start..^end]];
    }
}
