using Isms.Governance.Roles;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>Which positions have the mandates of 5.3, where they do not go with a role.</summary>
    [JsonPropertyOrder(305)]
    public List<MandateSheet> Mandates { get; set; } = [];
}

/// <summary>That a position has one of the two mandates of 5.3; that it was made known, and acknowledged.</summary>
internal sealed class MandateSheet : ChargeSheet
{
    /// <summary>Which of them.</summary>
    [JsonRequired]
    [JsonPropertyOrder(-1)]
    public Mandate53? Mandate { get; set; }

    internal override IEnumerable<string> Subjects => Mandate is { } mandate ? [Vocabulary.WordOf(mandate)] : [];

    internal override void Plan(FilePlan plan) => Give(plan, Mandate!.Value);
}
