using Isms.Governance.Competence;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What people have to be competent in, what they are, and what they were made aware of.</summary>
    [JsonPropertyOrder(360)]
    public CompetenceSheet? Competence { get; set; }
}

/// <summary>What people have to be competent in, what they are, and what they were made aware of.</summary>
internal sealed class CompetenceSheet : Sheet
{
    /// <summary>What is required where.</summary>
    public List<RequiredCompetenceSheet>? Required { get; set; }

    /// <summary>Who is competent in what.</summary>
    public List<CompetenceRecordSheet>? Records { get; set; }

    /// <summary>Who was briefed or trained.</summary>
    public List<BriefingSheet>? Briefings { get; set; }

    /// <summary>How many of a group completed something.</summary>
    public List<CoverageSheet>? Coverage { get; set; }

    /// <summary>How many knew what they are to know.</summary>
    public List<KnowledgeCheckSheet>? Checks { get; set; }

    internal override void Plan(FilePlan plan)
    {
        foreach (var each in (Required ?? []).Concat<ActSheet>(Records ?? []).Concat(Briefings ?? []).Concat(Coverage ?? []).Concat(Checks ?? []))
        {
            plan.Take(each, each.Plan);
        }
    }

    /// <summary>How long a record of a competence lasts that does not say itself: the shortest time after which it is to be refreshed.</summary>
    internal LocalDate? LastDayOf(CompetenceId competence, LocalDate on) => (Required ?? []).Where(each => each.Competence == competence && each.RefreshEvery is not null)
        .Select(each => (LocalDate?)(on + each.RefreshEvery!).PlusDays(-1)).Min();
}

/// <summary>That a competence is required.</summary>
internal sealed class RequiredCompetenceSheet : ActSheet
{
    /// <summary>Where.</summary>
    [JsonRequired]
    public RequiredForSheet? For { get; set; }

    /// <summary>The competence.</summary>
    [JsonRequired]
    public CompetenceId? Competence { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>How long a record of it lasts that names no last day itself.</summary>
    public Period? RefreshEvery { get; set; }

    /// <summary>The first day; by default from the beginning.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Through { get; set; }

    internal override void Plan(FilePlan plan)
    {
        plan.Add(this, Rank.Records, From, By.Recorder, _ => new RequireCompetence { For = For!.ToEntry(plan), Competence = Competence!.Value, Reason = Reason });
        plan.AddEnding(this, Through, By.Recorder, _ => new DropRequirement { For = For!.ToEntry(plan), Competence = Competence!.Value }, key: "through");
    }
}

/// <summary>Where a competence is required: also as the bare id of a position, else of a class, else of an activity.</summary>
internal sealed class RequiredForSheet : Sheet
{
    private static readonly string[] Kinds = ["position", "class", "activity"];

    /// <summary>The id of a position, a class or an activity, whichever the file defines.</summary>
    public string? What { get; set; }

    /// <summary>Whoever fills this position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>Whoever fills a position of this class.</summary>
    public ClassId? Class { get; set; }

    /// <summary>Whoever carries out this activity.</summary>
    public ActivityId? Activity { get; set; }

    internal override string? Shorthand => "what";

    internal override void NameIds(IdBook ids)
    {
        if (What is { } id)
        {
            ids.Use(Node, Path, id, Kinds);
        }
    }

    internal EntryReference ToEntry(FilePlan plan) => (What, Position, Class, Activity) switch
    {
        ({ } id, null, null, null) => plan.File.Positions.Exists(each => each.Id?.Value == id) ? PositionId.From(id)
            : plan.File.Classes.Exists(each => each.Id?.Value == id) ? ClassId.From(id) : ActivityId.From(id),
        (null, { } position, null, null) => position,
        (null, null, { } @class, null) => @class,
        (null, null, null, { } activity) => activity,
        _ => throw new ArgumentException("a competence is required for exactly one of position, class and activity"),
    };
}

/// <summary>That a person is competent in something.</summary>
internal sealed class CompetenceRecordSheet : ActSheet
{
    /// <summary>The person.</summary>
    [JsonRequired]
    public PersonId? Person { get; set; }

    /// <summary>What the person is competent in.</summary>
    [JsonRequired]
    public CompetenceId? Competence { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>The last day; by default as long as it need not be refreshed.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>What shows it, such as a certificate.</summary>
    public string? Evidence { get; set; }

    /// <summary>The last day, where it was withdrawn.</summary>
    public LocalDate? WithdrawnAfter { get; set; }

    /// <summary>Why it was withdrawn.</summary>
    public string? WithdrawalReason { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var (person, competence) = (Person!.Value, Competence!.Value);
        var last = Through ?? plan.File.Competence!.LastDayOf(competence, On!.Value);
        plan.AddKnown(this, Rank.Records, On, By.Recorder, _ => new RecordCompetence { Person = person, Competence = competence, Until = plan.After(last), Evidence = Evidence });
        plan.AddEnding(this, WithdrawnAfter, By.Recorder, _ => new WithdrawCompetence { Person = person, Competence = competence, Reason = WithdrawalReason }, key: "withdrawnAfter");
    }
}
