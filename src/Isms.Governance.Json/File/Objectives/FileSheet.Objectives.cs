using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Resources;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What is to be reached, with the plan for it.</summary>
    [JsonPropertyOrder(370)]
    public List<ObjectiveSheet> Objectives { get; set; } = [];
}

/// <summary>What an objective says, and may say otherwise later.</summary>
internal abstract class ObjectiveTermsSheet : ActSheet
{
    /// <summary>The objective in a line; by default its id.</summary>
    public string? Title { get; set; }

    /// <summary>The policy that it follows.</summary>
    public PolicyId? Policy { get; set; }

    /// <summary>The strategic aim that it serves.</summary>
    public string? Strategy { get; set; }

    /// <summary>The metric by which it is measured.</summary>
    public MetricId? Metric { get; set; }

    /// <summary>The value that the metric is to reach, as people write it.</summary>
    public string? Target { get; set; }

    /// <summary>What will be done.</summary>
    public string? What { get; set; }

    /// <summary>Which resources it needs.</summary>
    public ResourcesNeededSheet? Resources { get; set; }

    /// <summary>The position that is responsible for it.</summary>
    public PositionId? Who { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Due { get; set; }

    /// <summary>How the result is judged.</summary>
    public string? JudgedBy { get; set; }

    internal override void NameIds(IdBook ids) => UseIds(ids, "strategy", StrategySheet.Kind);

    private protected ObjectiveTerms Over(ObjectiveTerms before, FilePlan plan) => before with
    {
        Text = Title ?? before.Text,
        Policy = Policy?.Value ?? before.Policy,
        Strategy = Strategy ?? before.Strategy,
        Metric = Metric?.Value ?? before.Metric,
        Target = Target ?? before.Target,
        What = What ?? before.What,
        Resources = Resources?.InWords ?? before.Resources,
        Owner = Who ?? before.Owner,
        Due = plan.After(Due) ?? before.Due,
        Judgement = JudgedBy ?? before.Judgement,
    };
}

/// <summary>Something that is to be reached. What its plan leaves out is found, not refused.</summary>
internal sealed class ObjectiveSheet : ObjectiveTermsSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public ObjectiveId? Id { get; set; }

    /// <summary>The position that sets, changes and closes it, unless it is said who decided.</summary>
    public PositionId? Keeper { get; set; }

    /// <summary>The first day; by default that of the scope.</summary>
    public LocalDate? From { get; set; }

    /// <summary>What it says otherwise later.</summary>
    public List<ObjectiveChangeSheet>? Changes { get; set; }

    /// <summary>What became of it.</summary>
    public ObjectiveClosingSheet? Closed { get; set; }

    internal override void NameIds(IdBook ids)
    {
        base.NameIds(ids);
        if (Id is { } id)
        {
            ids.Define("objective", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        var (id, by) = (Id!.Value, By.Keeper(Keeper));
        var terms = Over(new() { Text = id.Value }, plan);
        plan.Add(this, Rank.Planning, From ?? plan.Opening, by, _ => new SetObjective { Id = id, Terms = terms });
        var changed = terms;
        plan.TakeAll(Changes, (each, _) => changed = each.Plan(plan, id, changed, by));

        Closed?.Plan(plan, id, by);
    }
}

/// <summary>What an objective says otherwise from a day on; what is left out stays as it was.</summary>
internal sealed class ObjectiveChangeSheet : ObjectiveTermsSheet
{
    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    internal ObjectiveTerms Plan(FilePlan plan, ObjectiveId id, ObjectiveTerms before, By by)
    {
        var terms = Over(before, plan);
        plan.Add(this, Rank.Planning, From, by, _ => new UpdateObjective { Id = id, Terms = terms, Reason = Reason });
        return terms;
    }
}

/// <summary>What became of an objective.</summary>
internal sealed class ObjectiveClosingSheet : ActSheet
{
    /// <summary>Whether it was achieved, missed or dropped.</summary>
    [JsonRequired]
    public ObjectiveOutcome? As { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Why; needed where it was dropped.</summary>
    public string? Reason { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, ObjectiveId id, By by) => plan.Add(this, Rank.Planning, On, by, _ => new CloseObjective
    {
        Id = id, Outcome = As!.Value, Reason = Reason, Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.PerformanceReport),
    });
}

/// <summary>Which resources something needs: a list of those that are said under <c>resources</c>, or words.</summary>
internal sealed class ResourcesNeededSheet : Sheet
{
    /// <summary>In words.</summary>
    public string? Text { get; set; }

    /// <summary>The resources.</summary>
    public List<ResourceRequestId>? Of { get; set; }

    internal override string? Shorthand => "text";

    internal override string? Listhand => "of";

    internal string? InWords => (Text, Of) switch
    {
        (var text, null or []) => text,
        (null, { } several) => string.Join(", ", several),
        var (text, both) => $"{text}: {string.Join(", ", both)}",
    };
}
