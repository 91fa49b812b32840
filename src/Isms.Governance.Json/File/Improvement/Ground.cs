using Isms.Governance.Improvement;

namespace Isms.Governance.Json;

/// <summary>What a nonconformity of a file rests on.</summary>
/// <param name="Source">In which way it came to light.</param>
/// <param name="Finding">The finding of an audit; null for none.</param>
/// <param name="From">From which day on that finding is on record; null where it rests on none.</param>
internal sealed record Ground(NonconformitySource Source, AuditFindingSheet? Finding, LocalDate? From)
{
    internal static Ground Of(ImprovementSheet improvement, FilePlan plan)
    {
        var source = improvement.Source;
        var audits = plan.File.Audits.Where(audit => audit.Over is not null && (source?.Audit is null || audit.Id == source.Audit));
        var (audit, finding) = audits.SelectMany(audit => (audit.Findings ?? []).Select(finding => (audit, finding)))
            .FirstOrDefault(each => source?.Finding is { } named ? each.finding.Id == named : each.finding.Improvement == improvement.Id);
        return new(source?.ToSource() ?? (finding is null ? NonconformitySource.Own : NonconformitySource.Audit), finding, audit?.Over);
    }
}
