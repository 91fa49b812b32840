using Isms.Governance.Improvement;

namespace Isms.Governance.Handovers;

/// <summary>What goes with obligations to whoever takes them over, as the register has it at an instant.</summary>
public sealed record HandoverPackage : Answer
{
    internal HandoverPackage()
    {
    }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The position that takes them over.</summary>
    public required PositionId To { get; init; }

    /// <summary>Who answered before and no longer does.</summary>
    public required ValueList<Predecessor> From { get; init; }

    /// <summary>The obligations, in the order of the standard.</summary>
    public required ValueList<ObligationId> Obligations { get; init; }

    /// <summary>
    /// The delegations in force that the position granted, and those of a predecessor's position whose activities discharge one of the obligations.
    /// They go on: accountability for what they hand on is the successor's.
    /// </summary>
    public required ValueList<InstrumentItem> Delegations { get; init; }

    /// <summary>What falls short of a rule and concerns the obligations, the positions, the delegations or the actions.</summary>
    public required ValueList<Finding> Findings { get; init; }

    /// <summary>The overdue actions that the positions see to.</summary>
    public required ValueList<TrackedAction> OverdueActions { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Obligations.Count == 0 ? $"nothing is handed over to position `{To}` at {At.InWords()}" : $"handed over to position `{To}` by {string.Join(", ", From)}, as it stands at {At.InWords()}",
        Obligations.Count == 0 ? [] :
        [
            Part("obligations", Obligations.Select(each => (Explanation)each.ToString())),
            Part("delegations in force", Delegations.Select(each => (Explanation)$"`{each}`")),
            Part("open findings", Findings.Select(each => (Explanation)$"{each.Rule.Id}: {each.Message}")),
            Part("overdue actions", OverdueActions.Select(each => (Explanation)each.Explain().Text)),
        ]);

    private static Explanation Part(string title, IEnumerable<Explanation> lines) => lines.ToValueList() is { Count: > 0 } some ? new Explanation(title, some) : $"{title}: none";
}
