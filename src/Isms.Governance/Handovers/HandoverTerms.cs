namespace Isms.Governance.Handovers;

/// <summary>Within what time a handover is to be acknowledged: a profile of whoever asks for findings, not a rule of the register.</summary>
public sealed record HandoverTerms
{
    /// <summary>Thirty days: our proposal, which no standard states.</summary>
    public static HandoverTerms Default { get; } = new() { AcknowledgeWithin = Period.FromDays(30) };

    /// <summary>The time from the handover on, in calendar units in the zone of the scope.</summary>
    public required Period AcknowledgeWithin { get; init => field = Guard.Against.Null(value); }
}
