using Isms.Governance.Delegations;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>How the organisation delegates otherwise later.</summary>
    [JsonPropertyOrder(75)]
    public List<SchemeChangeSheet> SchemeChanges { get; set; } = [];
}

/// <summary>That the organisation delegates by another scheme from a day on. What was handed over before keeps its terms.</summary>
internal sealed class SchemeChangeSheet : ActSheet
{
    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The published scheme to start from; by default the scheme that is in force.</summary>
    public PresetWord? Preset { get; set; }

    /// <summary>What is different.</summary>
    public SchemeSheet? Scheme { get; set; }

    internal override void Plan(FilePlan plan)
    {
        if (Preset is null && Scheme is null)
        {
            throw new ArgumentException("it does not say what changes: add `preset` or `scheme`");
        }

        plan.Add(this, Rank.Catalogue, From, By.Top, replay => new AdoptScheme { Scheme = Then(replay, plan.On(From!.Value)) });
    }

    private DelegationScheme Then(Replay replay, Instant at)
    {
        var before = (Preset ?? Scheme?.Preset) is { } preset ? SchemeSheet.Known(preset) : replay.Register.At(at).Scheme ?? SchemeSheet.Known(null);
        return Scheme?.Over(before) ?? before;
    }
}
