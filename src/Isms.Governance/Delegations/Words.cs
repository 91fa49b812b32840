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
        internal string InWords() => capacity switch
        {
            Capacity.Own => "as original holder",
            Capacity.Acting => "as acting original holder",
            Capacity.Upward => "from above the delegate",
            Capacity.Succession => "in succession",
            _ => $"as {capacity.ToString().ToLowerInvariant()}",
        };
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
