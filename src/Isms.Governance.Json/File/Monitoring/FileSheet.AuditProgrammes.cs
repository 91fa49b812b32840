using Isms.Governance.Monitoring;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>How internal audits are run.</summary>
    [JsonPropertyOrder(410)]
    public List<AuditProgrammeSheet> AuditProgrammes { get; set; } = [];
}

/// <summary>How internal audits are run over a time.</summary>
internal sealed class AuditProgrammeSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public AuditProgrammeId? Id { get; set; }

    /// <summary>What it is about; by default its id.</summary>
    public string? Title { get; set; }

    /// <summary>The position that runs it.</summary>
    [JsonRequired]
    public PositionId? Owner { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The last day.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>How often it audits at least.</summary>
    [JsonRequired]
    public Period? Every { get; set; }

    /// <summary>By which methods, and what weighs.</summary>
    [JsonRequired]
    public string? Methods { get; set; }

    /// <summary>The activity that auditing itself is.</summary>
    public ActivityId? Auditing { get; set; }

    /// <summary>How long after somebody had to do with an area they do not audit it; by default twelve months.</summary>
    public Period? KeepApart { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("audit programme", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan) => plan.Add(this, Rank.Planning, From, By.Keeper(Owner), _ => new AdoptAuditProgramme
    {
        Programme = new()
        {
            Id = Id!.Value, Title = Title ?? Id.Value.Value, Owner = Owner!.Value, From = plan.On(From!.Value), Until = plan.After(Through), Every = Every!, Methods = Methods!,
            Auditing = Auditing, KeepApart = KeepApart,
        },
    });
}
