namespace Isms.Governance.Improvement;

/// <summary>Where a nonconformity came to light.</summary>
public enum NonconformitySource
{
    /// <summary>In an audit.</summary>
    Audit,

    /// <summary>By an incident.</summary>
    Incident,

    /// <summary>In a management review.</summary>
    Review,

    /// <summary>Somebody saw it in their own work.</summary>
    Own,

    /// <summary>Somebody outside complained, such as a customer.</summary>
    Complaint,
}
