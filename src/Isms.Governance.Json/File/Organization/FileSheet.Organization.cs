using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The organisation.</summary>
    [JsonPropertyOrder(20)]
    public OrganizationSheet? Organization { get; set; }

    /// <summary>The scope of the management system.</summary>
    [JsonPropertyOrder(30)]
    public ScopeSheet? Scope { get; set; }
}

/// <summary>The organisation, how it counts days, and who keeps its file.</summary>
internal sealed class OrganizationSheet : Sheet
{
    /// <summary>Its id.</summary>
    public string? Id { get; set; }

    /// <summary>What people call it.</summary>
    public string? Name { get; set; }

    /// <summary>The time zone by which days are counted: a TZDB name, by default <c>UTC</c>.</summary>
    public string? TimeZone { get; set; }

    /// <summary>The first day from which on the records are complete: what was decided before may lack form.</summary>
    public LocalDate? RecordsFrom { get; set; }

    /// <summary>Who keeps the file.</summary>
    public PersonId? RecordedBy { get; set; }
}

/// <summary>The scope of the management system; establishing it brings the catalogue and the scheme of delegation into force.</summary>
internal sealed class ScopeSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public ScopeId? Id { get; set; }

    /// <summary>What people call it.</summary>
    public string? Title { get; set; }

    /// <summary>The units it covers, as documentation.</summary>
    public List<UnitId>? Units { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? EstablishedOn { get; set; }

    /// <summary>The last day on which it is open.</summary>
    public LocalDate? ClosedAfter { get; set; }

    /// <summary>Why it is closed.</summary>
    public string? ClosingReason { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var file = plan.File;
        if (file.TopManagement.FirstOrDefault(each => each.As is TopRole.Head) is not { Position: { } head } first)
        {
            throw new ArgumentException("a scope needs a head of top management: say under `topManagement` which position is the `head`");
        }

        plan.Add(this, Rank.Establishment, EstablishedOn, By.Holder(first, head), _ => new EstablishScope
        {
            Id = Id!.Value,
            Title = Title,
            Head = head,
            Edition = file.Catalogue?.Edition,
            TimeZone = file.Organization?.TimeZone,
            RecordsFrom = plan.On(file.Organization?.RecordsFrom),
            Scheme = SchemeSheet.Of(file),
        });
        plan.AddEnding(this, ClosedAfter, By.Top, _ => new CloseScope { Reason = ClosingReason ?? "closed" }, Rank.Closing, key: "closedAfter");
    }
}
