using Isms.Governance.Competence;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>That people were made aware of something, or what they know of it.</summary>
internal abstract class AwarenessSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public AwarenessId? Id { get; set; }

    /// <summary>Of what, in a line.</summary>
    [JsonRequired]
    public string? Topic { get; set; }

    /// <summary>What shows it, such as a list of attendance.</summary>
    public string? Evidence { get; set; }

    internal sealed override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("record of awareness", id.Value, PlaceOf("id"));
        }
    }
}

/// <summary>That people were briefed or trained.</summary>
internal sealed class BriefingSheet : AwarenessSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Who attended: at least one person.</summary>
    [JsonRequired]
    public List<WhoSheet>? Attended { get; set; }

    internal override void Plan(FilePlan plan) => plan.Add(this, Rank.Records, On, By.Recorder, replay => new RecordBriefing
    {
        Id = Id!.Value, Topic = Topic!, Evidence = Evidence, Attendees = replay.All(Attended, plan.On(On!.Value)),
    });
}

/// <summary>How many of a group completed something in a period, as counted on a day.</summary>
internal sealed class CoverageSheet : AwarenessSheet
{
    /// <summary>The class of positions that was addressed; it is told with the topic.</summary>
    public ClassId? Group { get; set; }

    /// <summary>How many completed it.</summary>
    [JsonRequired]
    public int? Count { get; set; }

    /// <summary>How many were addressed; by default as many as the group has people.</summary>
    public int? Of { get; set; }

    /// <summary>The day on which it was counted.</summary>
    [JsonRequired]
    public LocalDate? AsOf { get; set; }

    /// <summary>The first day of the period; by default that of the calendar year in which it was counted.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day of the period, by which it is to be completed; by default the day on which it was counted.</summary>
    public LocalDate? Due { get; set; }

    internal override void Plan(FilePlan plan) => plan.Add(this, Rank.Records, AsOf, By.Recorder, _ => new RecordAwarenessCoverage
    {
        Id = Id!.Value,
        Topic = Group is { } group ? $"{Topic} ({group})" : Topic!,
        Evidence = Evidence,
        PeriodFrom = plan.On(From ?? new LocalDate(AsOf!.Value.Year, 1, 1)),
        PeriodUntil = plan.After(Due ?? AsOf)!.Value,
        Completed = Count!.Value,
        Addressed = Of ?? plan.File.Classes.Find(each => each.Id == Group)?.Headcount ?? throw new ArgumentException($"the coverage `{Id}` does not say of how many: add `of`, or the `headcount` of its group"),
    });
}

/// <summary>How many of those who were checked knew what they are to know.</summary>
internal sealed class KnowledgeCheckSheet : AwarenessSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>How many knew it.</summary>
    [JsonRequired]
    public int? Passed { get; set; }

    /// <summary>How many were checked.</summary>
    [JsonRequired]
    public int? Of { get; set; }

    internal override void Plan(FilePlan plan) => plan.Add(this, Rank.Records, On, By.Recorder, _ => new RecordKnowledgeCheck
    {
        Id = Id!.Value, Topic = Topic!, Evidence = Evidence, Passed = Passed!.Value, Checked = Of!.Value,
    });
}
