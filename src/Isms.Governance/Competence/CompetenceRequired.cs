namespace Isms.Governance.Competence;

/// <summary>A competence is required from then on.</summary>
public sealed record CompetenceRequired : RequirementEvent
{
    /// <summary>Why; null where nobody said.</summary>
    public string? Reason { get; init; }

    internal override void EnsureSound()
    {
        base.EnsureSound();
        _ = Reason is null ? null : Line.Checked(Reason);
    }
}
