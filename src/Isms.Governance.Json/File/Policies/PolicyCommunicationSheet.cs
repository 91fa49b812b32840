using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>That a version of a policy was told to somebody, and who took note.</summary>
internal sealed class PolicyCommunicationSheet : ActSheet
{
    /// <summary>The id; by default made of the policy and the place in the list.</summary>
    public CommunicationId? Id { get; set; }

    /// <summary>The version; by default the one in force on that day.</summary>
    public VersionId? Version { get; set; }

    /// <summary>Who told; by default who fills the position that keeps the policy.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Inside (by default) or outside.</summary>
    public PolicyAudience? To { get; set; }

    /// <summary>To whom.</summary>
    [JsonRequired]
    public string? Audience { get; set; }

    /// <summary>How many people it reached.</summary>
    public CountSheet? Reach { get; set; }

    /// <summary>How many took note, as counted, or who.</summary>
    public AcknowledgementsSheet? Acknowledged { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, PolicySheet policy, int place)
    {
        var (id, day, by) = (policy.Id!.Value, On!.Value, Json.By.Of(By, Json.By.Holder(this, policy.KeptBy(plan))));
        plan.Add(this, Rank.Acts, day, by, replay => new CommunicatePolicy
        {
            Policy = id, Version = Version ?? policy.VersionOn(day), Id = Id ?? CommunicationId.From(string.Create(CultureInfo.InvariantCulture, $"{id}/communication/{place + 1}")),
            By = replay.One(by, plan.On(day)), To = To ?? PolicyAudience.Inside, Audience = Audience!, Reached = Reach?.Count, OutOf = Reach?.Of,
            Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.CommunicationReach),
        });
        Acknowledged?.Plan(plan, this, id, () => Version ?? policy.VersionOn(day));
    }
}

/// <summary>How many took note of a version of a policy by a day, and by name who did.</summary>
internal sealed class AcknowledgementsSheet : Sheet
{
    /// <summary>How many took note.</summary>
    public int? Count { get; set; }

    /// <summary>How many were addressed.</summary>
    public int? Of { get; set; }

    /// <summary>The day on which they were counted.</summary>
    public LocalDate? AsOf { get; set; }

    /// <summary>Who took note, by name.</summary>
    public List<AcknowledgementSheet>? Persons { get; set; }

    /// <summary>What shows the count.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, ActSheet within, PolicyId policy, Func<VersionId> version)
    {
        if ((AsOf, Count, Of) is ({ } counted, { } count, { } all))
        {
            plan.AddFurther(within, Rank.Acts, counted, By.Recorder, _ => new CountAcknowledgements
            {
                Policy = policy, Version = version(), Acknowledged = count, Addressed = all, Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.AcknowledgementRecord),
            }, key: "acknowledged");
        }
        else if (AsOf is not null || Count is not null || Of is not null)
        {
            throw new ArgumentException("a count of those who took note says `count`, `of` and `asOf`");
        }

        foreach (var each in Persons ?? [])
        {
            plan.AddFurther(within, Rank.Acts, each.On!.Value, By.Recorder, _ => new AcknowledgePolicy { Policy = policy, Version = version(), Person = each.Person!.Value });
        }
    }
}

/// <summary>That a person took note.</summary>
internal sealed class AcknowledgementSheet : Sheet
{
    /// <summary>The person.</summary>
    [JsonRequired]
    public PersonId? Person { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }
}
