namespace Isms.Governance.Monitoring;

/// <summary>That an auditor has or had to do with what is audited.</summary>
/// <param name="Auditor">The auditor.</param>
/// <param name="Reason">How, in words that follow the name: <c>owns `patching`</c>.</param>
public sealed record AuditDependence(PersonId Auditor, string Reason)
{
    /// <summary>The auditor and the reason in one line.</summary>
    public override string ToString() => $"`{Auditor}` {Reason}";
}
