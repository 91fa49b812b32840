namespace Isms.Governance.Organization;

/// <summary>That it matters in whose case one acts: without the requester an answer is never an unconditional yes.</summary>
/// <remarks>
/// Nobody decides or carries out a case that they requested or gain by, whether or not an activity says so; nor
/// does a deputy or successor in the place of somebody whose case it is: they act for the seat that this person fills. An amount is
/// exempt where it is so for whose case it is. Who is appointed to act in a seat fills it themselves, and the regular holder's case is not theirs.
/// </remarks>
public sealed record OwnCase
{
    /// <summary>Up to which amounts somebody may act in their own case all the same.</summary>
    public ValueList<OwnCaseExemption> Exempt { get; init => field = value ?? []; } = [];
}
