namespace Isms.Governance.Policies;

/// <summary>On which side of the organisation somebody is told of a policy.</summary>
public enum PolicyAudience
{
    /// <summary>People inside the organisation.</summary>
    Inside,

    /// <summary>Interested parties outside.</summary>
    Outside,
}
