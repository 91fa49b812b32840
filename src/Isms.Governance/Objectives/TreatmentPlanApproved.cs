namespace Isms.Governance.Objectives;

/// <summary>The plan to treat a risk was approved.</summary>
public sealed record TreatmentPlanApproved : RiskActRecorded
{
    /// <summary>The plan: its id, a digest or another reference.</summary>
    public required string Plan { get; init; }

    internal override string What => $"treatment plan {Plan}";

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Line.Checked(Plan);
    }
}
