namespace Isms.Governance.Reviews;

/// <summary>What a management review considers: the inputs of clause 9.3.2 of the edition of 2022, in our own words.</summary>
public enum ReviewInput
{
    /// <summary>a: what became of the actions of earlier reviews.</summary>
    EarlierActions,

    /// <summary>b: what has changed outside and inside the organisation.</summary>
    ChangedIssues,

    /// <summary>c: what has changed in what interested parties need.</summary>
    ChangedNeeds,

    /// <summary>d.1: nonconformities and corrective actions.</summary>
    Nonconformities,

    /// <summary>d.2: what was measured.</summary>
    Measurements,

    /// <summary>d.3: what audits found.</summary>
    AuditResults,

    /// <summary>d.4: how far objectives were met.</summary>
    Objectives,

    /// <summary>e: what interested parties say.</summary>
    Feedback,

    /// <summary>f: what the risk assessment found, and how far its treatment is.</summary>
    Risks,

    /// <summary>g: what could be done better.</summary>
    Opportunities,
}

/// <summary>What follows from an input.</summary>
public static class ReviewInputExtensions
{
    extension(ReviewInput input)
    {
        /// <summary>The letter under which the standard lists it: <c>d.1</c>.</summary>
        public string Letter => input switch
        {
            ReviewInput.EarlierActions => "a",
            ReviewInput.ChangedIssues => "b",
            ReviewInput.ChangedNeeds => "c",
            ReviewInput.Nonconformities => "d.1",
            ReviewInput.Measurements => "d.2",
            ReviewInput.AuditResults => "d.3",
            ReviewInput.Objectives => "d.4",
            ReviewInput.Feedback => "e",
            ReviewInput.Risks => "f",
            _ => "g",
        };

        /// <summary>The letter and the input in words: <c>d.3 audit results</c>.</summary>
        public string InWords => $"{input.Letter} " + input switch
        {
            ReviewInput.EarlierActions => "earlier actions",
            ReviewInput.ChangedIssues => "changed issues",
            ReviewInput.ChangedNeeds => "changed needs",
            ReviewInput.Nonconformities => "nonconformities",
            ReviewInput.Measurements => "measurements",
            ReviewInput.AuditResults => "audit results",
            ReviewInput.Objectives => "objectives",
            ReviewInput.Feedback => "feedback",
            ReviewInput.Risks => "risks",
            _ => "opportunities",
        };
    }
}
