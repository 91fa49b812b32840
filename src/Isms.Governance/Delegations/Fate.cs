namespace Isms.Governance.Delegations;

/// <summary>What happened to a grant after it was made: acceptances, ends, suspensions, and what was said about it.</summary>
internal sealed record Fate
{
    internal static readonly Fate None = new();

    internal Ends<Ending> Ends { get; init; } = Ends<Ending>.None;

    /// <summary>The earliest known acceptance counts, as an end does.</summary>
    internal Ends<PersonId> Acceptances { get; init; } = Ends<PersonId>.None;

    internal Suspensions Suspensions { get; init; } = Suspensions.None;

    /// <summary>From when on nothing new is granted below: the earliest known counts.</summary>
    internal Ends<string?> Stops { get; init; } = Ends<string?>.None;

    internal AppendList<Attestation> Reports { get; init; } = AppendList<Attestation>.Empty;

    internal AppendList<Attestation> Reviews { get; init; } = AppendList<Attestation>.Empty;
}
