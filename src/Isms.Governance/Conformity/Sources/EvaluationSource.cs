using Isms.Governance.Records;
using Isms.Governance.Reviews;
using static Isms.Governance.Conformity.Sources.Keys;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What measurements, audits and management reviews show.</summary>
internal static class EvaluationSource
{
    internal static IEnumerable<Deed> Of(Reading reading) => Measurements(reading).Concat(Audits(reading));

    private static IEnumerable<Deed> Measurements(Reading reading)
    {
        var aimed = reading.Stated.Select(each => each.Terms.Metric).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var metric in reading.Monitoring.Metrics)
        {
            foreach (var value in reading.Monitoring.Measurements(metric.Id))
            {
                var (id, what) = ($"{metric.Id} {value.PeriodInWords}", $"measured {metric.Title}: {value.ValueInWords}");
                yield return new(id, value.EffectiveFrom, value.By, EvidenceKind.OutcomeMeasurement, what) { Shows = aimed.Contains(metric.Id.Value) ? [.. Measured, ObjectivesMonitored] : Measured };
                yield return new(id, value.EffectiveFrom, value.By, EvidenceKind.PerformanceReport, what) { Shows = [Results, TheSystem], Serves = metric.Serves };
            }
        }
    }

    private static IEnumerable<Deed> Audits(Reading reading)
    {
        foreach (var adopted in reading.Monitoring.AdoptedProgrammes)
        {
            yield return new(adopted.Programme.Id.Value, adopted.EffectiveFrom, adopted.Decided.By, EvidenceKind.AuditProgramme, $"adopted the audit programme: {adopted.Programme.Title}") { Shows = [AuditProgramme, AuditCriteria] };
        }

        foreach (var audit in reading.Monitoring.Audits.Where(each => each.Report is not null))
        {
            var (report, lead) = (audit.Report!, audit.Report!.Brief.Lead);
            Deed Reported(ValueList<string> shows, Unfitness? unfit) => new(audit.Audit.Value, report.EffectiveFrom, lead, EvidenceKind.AuditReport, $"audited, and concluded: {report.Conclusion}") { Shows = shows, Unfit = unfit };

            yield return Reported([AuditsOwnRules, AuditsStandard, AuditsWorks], audit.IsIndependent ? null
                : new($"the auditors of `{audit.Audit}` were not independent: {string.Join("; ", audit.Dependences)}", "let somebody audit it who has nothing to do with it"));
            yield return Reported([AuditCriteria, AuditsReported, AuditRecords], null);
            var undeclared = report.Brief.Auditors.Where(auditor => !audit.Declared.Any(declared => declared.By == auditor)).ToArray();
            foreach (var declared in audit.Declared)
            {
                yield return new($"{audit.Audit}: {declared.By}", declared.EffectiveFrom, declared.By, EvidenceKind.ImpartialityDeclaration, "declared to be impartial")
                {
                    Shows = [AuditorsImpartial],
                    Unfit = !audit.IsIndependent ? new($"the auditors of `{audit.Audit}` were not independent, whatever they declared", "let somebody audit it who has nothing to do with it")
                        : undeclared.Length > 0 ? new($"{string.Join(" and ", undeclared.Select(auditor => $"`{auditor}`"))} of the auditors of `{audit.Audit}` did not declare to be impartial", "let each of them declare it") : null,
                };
            }
        }
    }

    internal static IEnumerable<Deed> Reviews(Reading reading)
    {
        foreach (var review in reading.Held)
        {
            var (held, id) = (review.Held!, review.Id.Value);
            Deed Of(Instant at, PersonId by, EvidenceKind act, string what, params ValueList<string> shows) => new(id, at, by, act, what) { Shows = shows, Source = by == held.Chair ? null : held.Chair };

            foreach (var attendee in held.Attendees.Where(attendee => attendee.IsTopManagement))
            {
                yield return new(id, held.EffectiveFrom, attendee.Person, EvidenceKind.ReviewAttendance, $"attended review `{id}`") { Shows = [Review] };
            }

            foreach (var input in review.Inputs)
            {
                yield return Of(input.EffectiveFrom, held.Chair, EvidenceKind.ReviewMinutes, $"considered {input.Input.InWords}", Keys.Of(input.Input));
                if (input.Input is ReviewInput.Measurements)
                {
                    yield return Of(held.EffectiveFrom, held.Chair, EvidenceKind.PerformanceReport, $"had the results reported in review `{id}`", ReportingMandate);
                }

                if (Looks(input.Input) is { Count: > 0 } looked)
                {
                    yield return Of(held.EffectiveFrom, held.Chair, EvidenceKind.OversightReview, $"looked in review `{id}` at {input.Input.InWords}", looked);
                }
            }

            foreach (var decided in review.Decisions)
            {
                yield return new(decided.Id.Value, decided.EffectiveFrom, decided.Decided.By, EvidenceKind.ReviewDecision, $"decided in review `{id}`: {decided.Text ?? decided.NoneBecause}") { Shows = [ReviewResults], Source = held.Chair };
            }

            if (review.Closed is { } closed)
            {
                yield return Of(closed.EffectiveFrom, held.Chair, EvidenceKind.ReviewMinutes, $"closed review `{id}`", Review);
            }
        }
    }

    /// <summary>What top management has looked at when it has gone through an input.</summary>
    private static ValueList<string> Looks(ReviewInput input) => input switch
    {
        ReviewInput.Objectives => [Direction],
        ReviewInput.Measurements => [Results, TheSystem],
        ReviewInput.AuditResults => [TheSystem],
        _ => [],
    };
}
