namespace Isms.Governance.Requirements;

/// <summary>What evidence consists of: papers alone show less than decisions, behaviour and results.</summary>
public enum EvidenceNature
{
    /// <summary>Somebody decided.</summary>
    Decision,

    /// <summary>Somebody did something that others saw.</summary>
    Behaviour,

    /// <summary>A text says so.</summary>
    Document,

    /// <summary>What happened was written down.</summary>
    Record,

    /// <summary>It was measured.</summary>
    Metric,

    /// <summary>People say so when asked.</summary>
    Testimony,
}

/// <summary>What follows from a kind of evidence.</summary>
public static class EvidenceKindExtensions
{
    extension(EvidenceKind kind)
    {
        /// <summary>The nature of evidence of this kind.</summary>
        public EvidenceNature Nature => kind switch
        {
            <= EvidenceKind.Appointment => EvidenceNature.Decision,
            <= EvidenceKind.OversightReview => EvidenceNature.Behaviour,
            <= EvidenceKind.ProcessIntegrationRecord => EvidenceNature.Document,
            <= EvidenceKind.ImpartialityDeclaration => EvidenceNature.Record,
            <= EvidenceKind.TimeAllocation => EvidenceNature.Metric,
            _ => EvidenceNature.Testimony,
        };
    }
}
