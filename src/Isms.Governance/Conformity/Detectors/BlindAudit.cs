namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-15. Over two cycles: that no audit looked at leadership, and that none found anything. An audit looks at leadership when an activity that it looks at, or
/// a part of it, discharges an obligation of clause 5, or when one of its criteria names clause 5 or a part of it.
/// </summary>
internal static class BlindAudit
{
    internal static Detection Detect(DetectorCase @case)
    {
        var since = @case.DaysAgo(@case.Number(Detector.BlindAudit, "days"));
        var reports = @case.Reading.Monitoring.Audits.Select(audit => audit.Report).OfType<Monitoring.AuditReported>().Where(report => report.Until > since && report.EffectiveFrom <= @case.Instant).ToArray();
        var isBlind = !reports.Any(report => LooksAtLeadership(@case, report.Brief));
        var isMute = reports.All(report => report.Findings.Count == 0);
        var ids = reports.Select(report => report.Id.Value).ToValueList();
        return @case.Of(Detector.BlindAudit, reports.Length, (isBlind ? 1 : 0) + (isMute ? 1 : 0),
        [
            isBlind ? DetectionSignal.Of("leadership", $"none of {reports.Length} audits looked at what top management is to do", 1m, null, ids) : DetectionSignal.Sound("leadership", "an audit looked at what top management is to do"),
            isMute ? DetectionSignal.Of("findings", $"none of {reports.Length} audits found anything", 1m, null, ids) : DetectionSignal.Sound("findings", "an audit found something"),
        ]);
    }

    private static bool LooksAtLeadership(DetectorCase @case, Monitoring.AuditBrief brief) => brief.Criteria.Any(NamesClause)
        || brief.Activities.SelectMany(activity => @case.Organization.Narrower(activity).Append(activity)).SelectMany(activity => @case.Delegations.Accountability.ObligationsOf(activity))
            .Any(obligation => @case.Organization.Requirement(@case.Delegations.Accountability.RootOf(obligation))?.Number.StartsWith("5.", StringComparison.Ordinal) == true);

    /// <summary>
    /// Whether a word of a criterion is 5, a part of it, or spans it: <c>clause 5</c>, <c>27001:2022/5.1</c>, <c>clauses 4 to 10</c>. A control of Annex A is
    /// none: <c>A.5.1</c>, <c>Annex A 5.1</c>.
    /// </summary>
    private static bool NamesClause(string criterion)
    {
        var isControl = false;
        foreach (var word in criterion.Replace('–', '-').Replace(" to ", "-", StringComparison.Ordinal).Replace(" - ", "-", StringComparison.Ordinal).Split([' ', '/', ',', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            isControl = word.ToUpperInvariant() switch { "A" or "ANNEX" or "CONTROL" or "CONTROLS" => true, "CLAUSE" or "CLAUSES" => false, _ => isControl };
            if (!isControl && word.Split('-') is [var first, .. var rest] && Chapter(first) <= 5 && Chapter(rest is [.., var last] ? last : first) >= 5)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The clause that a number is of or in, as far as there are so many.</summary>
    private static int? Chapter(string number) => int.TryParse(number.Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var chapter) && chapter <= 10 ? chapter : null;
}
