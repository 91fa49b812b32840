using Isms.Governance.Records;

namespace Isms.Governance.Conformity.Sources;

/// <summary>Everything on record that may show that a requirement is met.</summary>
internal static class Deeds
{
    /// <summary>Of every chapter, first to last; of one instant, what is done before what only looks at it or is filed for it.</summary>
    internal static IEnumerable<Deed> Of(Reading reading) =>
        PolicySource.Of(reading).Concat(PlanningSource.Of(reading)).Concat(SupportSource.Of(reading)).Concat(RoleSource.Of(reading)).Concat(ImprovementSource.Of(reading))
            .Concat(EvaluationSource.Of(reading)).Concat(OversightSource.Of(reading)).Concat(LeadershipSource.Of(reading)).OrderBy(deed => deed.At);
}
