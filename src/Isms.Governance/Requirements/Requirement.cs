namespace Isms.Governance.Requirements;

/// <summary>One requirement of a catalogue edition, in our own words.</summary>
/// <param name="Id">The id of the obligation that the requirement becomes once its edition is adopted.</param>
/// <param name="Title">What it asks, in a few words of our own.</param>
/// <param name="Actor">Who must act.</param>
public sealed record Requirement(ObligationId Id, string Title, ActorRule Actor);
