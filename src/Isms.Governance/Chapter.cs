namespace Isms.Governance;

/// <summary>The chapters of the register, one or several.</summary>
[Flags]
internal enum Chapter
{
    None = 0,
    Organization = 1,
    Accountability = 1 << 1,
    Competence = 1 << 2,
    Roles = 1 << 3,
    Delegations = 1 << 4,
    Leadership = 1 << 5,
    Policies = 1 << 6,
    Objectives = 1 << 7,
    Resources = 1 << 8,
    Monitoring = 1 << 9,
    Improvement = 1 << 10,
    Reviews = 1 << 11,
    Handovers = 1 << 12,
    Conformity = 1 << 13,
}

/// <summary>Which chapters are read by which: what a chapter says stays as it is while nothing that it reads turns.</summary>
internal static class ChapterReading
{
    /// <summary>Who holds what, whether competent or not.</summary>
    private const Chapter Seats = Chapter.Organization | Chapter.Accountability | Chapter.Roles | Chapter.Delegations;

    private const Chapter Core = Seats | Chapter.Competence;

    private static readonly ImmutableArray<(Chapter Chapter, Chapter Reads)> All =
    [
        (Chapter.Accountability, Chapter.Organization),
        (Chapter.Competence, Chapter.Organization),
        (Chapter.Roles, Chapter.Organization),
        (Chapter.Delegations, Core),
        (Chapter.Leadership, Core),
        (Chapter.Policies, Core),
        (Chapter.Objectives, Core),
        (Chapter.Resources, Core | Chapter.Objectives),
        (Chapter.Monitoring, Seats),
        (Chapter.Improvement, Seats | Chapter.Monitoring),
        (Chapter.Reviews, Seats | Chapter.Objectives | Chapter.Monitoring | Chapter.Improvement),
        (Chapter.Handovers, Chapter.Organization | Chapter.Accountability),
        (Chapter.Conformity, Core | Chapter.Leadership | Chapter.Policies | Chapter.Objectives | Chapter.Resources | Chapter.Monitoring | Chapter.Improvement | Chapter.Reviews | Chapter.Handovers),
    ];

    /// <summary>The chapters together with all that they read; of the handovers, who took over from whom, without what goes with it.</summary>
    internal static Chapter WithRead(this Chapter chapters) => All.Where(each => chapters.HasFlag(each.Chapter)).Aggregate(chapters, (read, each) => read | each.Reads);
}
