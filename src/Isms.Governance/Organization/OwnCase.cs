namespace Isms.Governance.Organization;

/// <summary>That it matters in whose case one acts: without the requester an answer is never an unconditional yes.</summary>
/// <remarks>Nobody decides or carries out a case that they requested or gain by, whether or not an activity says so.</remarks>
public sealed record OwnCase
{
    /// <summary>Up to which amounts somebody may act in their own case all the same.</summary>
    public ValueList<OwnCaseExemption> Exempt { get; init => field = value ?? []; } = [];
}
