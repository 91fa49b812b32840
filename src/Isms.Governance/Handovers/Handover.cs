namespace Isms.Governance.Handovers;

/// <summary>
/// Obligations for which a person began to answer at an instant, in the place of somebody who no longer does: by a transfer, another head, or another holder
/// of the position. Whoever is added beside others takes nothing over, and whoever acts for a time neither.
/// </summary>
public sealed record Handover : Answer
{
    internal Handover()
    {
    }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The position that answers now.</summary>
    public required PositionId To { get; init; }

    /// <summary>Who holds it.</summary>
    public required PersonId Successor { get; init; }

    /// <summary>From when on.</summary>
    public required Instant Since { get; init; }

    /// <summary>Who answered before and no longer does.</summary>
    public required ValueList<Predecessor> From { get; init; }

    /// <summary>The obligations, in the order of the standard.</summary>
    public required ValueList<ObligationId> Obligations { get; init; }

    /// <summary>The acknowledgements of the successor since, first to last.</summary>
    public required ValueList<HandoverAcknowledged> Acknowledgements { get; init; }

    /// <summary>The obligations that no acknowledgement names.</summary>
    public ValueList<ObligationId> Unacknowledged => Obligations.Where(obligation => !Acknowledgements.Any(each => each.Obligations.Contains(obligation))).ToValueList();

    /// <summary>Whether every obligation is acknowledged.</summary>
    public bool IsAcknowledged => Unacknowledged.Count == 0;

    /// <summary>Since when every obligation is acknowledged; null while one is not.</summary>
    public Instant? AcknowledgedAt => IsAcknowledged ? Obligations.Max(obligation => Acknowledgements.First(each => each.Obligations.Contains(obligation)).EffectiveFrom) : null;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"`{Successor}` answers as position `{To}` since {Since.InWords()}, after {string.Join(", ", From)}: {(AcknowledgedAt is { } at ? $"acknowledged at {at.InWords()}" : "not acknowledged")}",
        Obligations.Select(obligation => (Explanation)obligation.ToString()).ToValueList());
}
