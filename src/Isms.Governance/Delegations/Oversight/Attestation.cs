namespace Isms.Governance.Delegations;

/// <summary>That somebody reported or reviewed at an instant. Whether it counts is read when it is asked.</summary>
internal readonly record struct Attestation(Instant At, Decided By, long Sequence);
