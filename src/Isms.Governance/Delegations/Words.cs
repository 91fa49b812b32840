namespace Isms.Governance.Delegations;

/// <summary>Closed vocabularies in words.</summary>
internal static class Words
{
    extension(ActKinds kinds)
    {
        internal string InWords() => kinds is ActKinds.None ? "nothing" : string.Join(", ", Enum.GetValues<ActKinds>()
            .Where(kind => kind is ActKinds.Prepare or ActKinds.Perform or ActKinds.Decide && kinds.HasFlag(kind)).Select(kind => kind.ToString().ToLowerInvariant()));
    }

    extension(Capacity capacity)
    {
        /// <summary>On whose behalf somebody acts, and in whose place.</summary>
        internal string InWords(Party? onBehalfOf, StandIn? standIn) => capacity switch
        {
            Capacity.Own or Capacity.Acting => "as original holder",
            Capacity.Upward => $"from above the delegate, with its mandate, on behalf of {onBehalfOf}",
            Capacity.Deputy or Capacity.Succession => $"{standIn}, on behalf of {onBehalfOf}",
            _ => $"as delegate on behalf of {onBehalfOf}",
        } + (standIn is { Kind: StandInKind.Acting } ? $", {standIn}" : string.Empty);
    }

    extension(Standing standing)
    {
        internal string InWords() => standing switch
        {
            Standing.Active => "in force",
            Standing.NotStarted => "not started",
            Standing.NotAccepted => "not accepted",
            Standing.BrokenAbove => "without force, because something above it is not in force",
            _ => standing.ToString().ToLowerInvariant(),
        };
    }
}
