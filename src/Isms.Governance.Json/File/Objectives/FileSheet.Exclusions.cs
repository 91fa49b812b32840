using Isms.Governance.Objectives;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What the statement of applicability leaves out.</summary>
    [JsonPropertyOrder(385)]
    public List<ExclusionSheet> Exclusions { get; set; } = [];
}

/// <summary>That a control of Annex A, or what a catalogue of the house lets be left out, does not apply to the scope, and why.</summary>
internal sealed class ExclusionSheet : ActSheet
{
    /// <summary>The control, by its number; a requirement of the house by its id.</summary>
    [JsonRequired]
    public RequirementName? Control { get; set; }

    /// <summary>Why it does not apply.</summary>
    [JsonRequired]
    public string? Reason { get; set; }

    /// <summary>The first day on which it does not apply; by default that of the scope.</summary>
    public LocalDate? From { get; set; }

    /// <summary>The last day on which it does not apply: from the next on it is taken in again.</summary>
    public LocalDate? Through { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var control = plan.Requirements.Of(Control!.Value);
        plan.Add(this, Rank.Planning, From ?? plan.Opening, By.Head, _ => new ExcludeControl { Control = control, Reason = Reason! });
        plan.AddEnding(this, Through, By.Head, _ => new IncludeControl { Control = control }, Rank.Reliefs);
    }
}
