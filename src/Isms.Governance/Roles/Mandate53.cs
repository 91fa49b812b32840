namespace Isms.Governance.Roles;

/// <summary>One of the two mandates that clause 5.3 of ISO/IEC 27001 has top management give to somebody, each for itself.</summary>
public enum Mandate53
{
    /// <summary>To see that the management system conforms (5.3 a).</summary>
    Conformity,

    /// <summary>To report to top management how it performs (5.3 b).</summary>
    Reporting,
}

/// <summary>How a mandate is told.</summary>
internal static class Mandate53Words
{
    extension(Mandate53 mandate)
    {
        internal string InWords() => mandate is Mandate53.Conformity ? "the mandate for conformity (5.3 a)" : "the mandate to report (5.3 b)";

        /// <summary>The id under which findings and refusals name it.</summary>
        internal string Name => mandate is Mandate53.Conformity ? "conformity" : "reporting";
    }
}
