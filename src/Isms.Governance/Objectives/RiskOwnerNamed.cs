namespace Isms.Governance.Objectives;

/// <summary>A risk has an owner from then on, in the place of any before: ownership of an activity, never accountability.</summary>
public sealed record RiskOwnerNamed : ObjectiveEvent
{
    /// <summary>The risk.</summary>
    public required RiskId Risk { get; init; }

    /// <summary>The risk in a line; null where the risk register says it.</summary>
    public string? Title { get; init; }

    /// <summary>The position that owns it.</summary>
    public required PositionId Owner { get; init; }

    /// <summary>The activity under which its treatment plan is approved and its residual risk accepted.</summary>
    public required ActivityId AcceptedUnder { get; init; }

    internal override string About => Risk.Value;

    internal override IEnumerable<EntryReference> Names => [Owner, AcceptedUnder];

    internal override void EnsureSound()
    {
        Id.Named(Risk);
        Id.Named(Owner);
        Id.Named(AcceptedUnder);
        _ = Title is null ? null : Line.Checked(Title);
    }
}
