namespace Isms.Governance.Resources;

/// <summary>Top management decided whether the resources are adequate.</summary>
public sealed record AdequacyDecided : ResourceEvent
{
    /// <summary>The id of the decision.</summary>
    public required AdequacyDecisionId Id { get; init; }

    /// <summary>What was considered, in a line.</summary>
    public required string Considered { get; init; }

    /// <summary>Whether they are adequate.</summary>
    public required bool IsAdequate { get; init; }

    /// <summary>Why; null where the record of what was considered says it.</summary>
    public string? Reason { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override string About => Id.Value;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Line.Checked(Considered);
        _ = Reason is null ? null : Line.Checked(Reason);
    }
}
