namespace Isms.Governance.Policies;

/// <summary>What became true of one version of a policy.</summary>
public abstract record PolicyVersionEvent : PolicyEvent
{
    /// <summary>The version, among those of its policy.</summary>
    public required VersionId Version { get; init; }

    internal override string About => $"{Policy} {Version}";

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Id.Named(Version);
    }

    /// <summary>Whether another event may stand in the place of this one: of the same kind about the same version.</summary>
    private protected bool IsAboutSame(GovernanceEvent? other) =>
        other is null || (other is PolicyVersionEvent version && version.GetType() == GetType() && version.Policy == Policy && version.Version == Version);
}
