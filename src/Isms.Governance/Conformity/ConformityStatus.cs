namespace Isms.Governance.Conformity;

/// <summary>
/// How a requirement stands at an instant, by what is on record. It is a proposal, never a certification decision. Ordered from the best to the
/// worst, what cannot be said apart.
/// </summary>
public enum ConformityStatus
{
    /// <summary>Something on record shows it, and no shortfall is on record.</summary>
    Conforms,

    /// <summary>It is shown, and something is worth a look.</summary>
    Observation,

    /// <summary>A lapse that does not impair the system.</summary>
    Minor,

    /// <summary>Something that is demanded is absent or broken down.</summary>
    Major,

    /// <summary>Too little is on record to say: never the same as conforming.</summary>
    NotEvaluable,

    /// <summary>What the scope has declared not to apply, with the reason: a control, or what a catalogue of the house lets be left out; never a clause.</summary>
    NotApplicable,
}

/// <summary>Statuses in words and in order.</summary>
internal static class ConformityStatusExtensions
{
    extension(ConformityStatus status)
    {
        internal string InWords() => status switch
        {
            ConformityStatus.Conforms => "conforms",
            ConformityStatus.NotEvaluable => "not evaluable",
            ConformityStatus.NotApplicable => "not applicable",
            _ => status.ToString().ToLowerInvariant(),
        };

        /// <summary>The status of several together: the worst shortfall, then what cannot be said, then conforming; not applicable only where none applies.</summary>
        internal static ConformityStatus Worst(IEnumerable<ConformityStatus> each)
        {
            ConformityStatus? worst = null;
            foreach (var one in each)
            {
                worst = worst is { } other && Weight(one) <= Weight(other) ? other : one;
            }

            return worst ?? ConformityStatus.NotEvaluable;
        }
    }

    private static double Weight(ConformityStatus status) => status switch { ConformityStatus.NotEvaluable => 0.5, ConformityStatus.NotApplicable => -1, _ => (double)status };

    extension(FindingGrade grade)
    {
        internal ConformityStatus Status => grade switch
        {
            FindingGrade.Major => ConformityStatus.Major,
            FindingGrade.Minor => ConformityStatus.Minor,
            _ => ConformityStatus.Observation,
        };

        internal string InWords() => grade.ToString().ToLowerInvariant();
    }
}
