namespace Isms.Governance.Delegations;

/// <summary>What happened to a grant after it was made: acceptances and ends.</summary>
internal sealed record Fate
{
    internal static readonly Fate None = new();

    internal Ends<Ending> Ends { get; init; } = Ends<Ending>.None;

    /// <summary>The earliest known acceptance counts, as an end does.</summary>
    internal Ends<PersonId> Acceptances { get; init; } = Ends<PersonId>.None;
}
