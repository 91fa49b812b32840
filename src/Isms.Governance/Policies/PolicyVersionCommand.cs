using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>Something asked or stated about one version of a policy.</summary>
public abstract record PolicyVersionCommand : PolicyCommand
{
    /// <summary>The version, among those of its policy.</summary>
    public required VersionId Version { get; init; }

    private protected sealed override Ruling Decide(Docket<PolicyView> docket)
    {
        Id.Named(Version);
        return Decide(docket, docket.Then.VersionOf(Policy, Version));
    }

    /// <param name="docket">The docket.</param>
    /// <param name="found">The version when the command takes effect; null when there is none.</param>
    private protected abstract Ruling Decide(Docket<PolicyView> docket, PolicyVersion? found);
}
