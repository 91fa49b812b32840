namespace Isms.Governance.DependencyInjection;

/// <summary>The desks of a host: one for each scope, as many scopes as there are tenants.</summary>
/// <remarks>Safe for use by several threads.</remarks>
public interface IGovernanceDesks
{
    /// <summary>The desk of a scope. Asking is free: nothing is read, and nothing is kept for it.</summary>
    /// <param name="scope">The scope; it may be one that nothing was recorded for yet.</param>
    /// <exception cref="ArgumentException"><paramref name="scope"/> is <c>default</c>.</exception>
    IGovernanceDesk For(ScopeId scope);
}
