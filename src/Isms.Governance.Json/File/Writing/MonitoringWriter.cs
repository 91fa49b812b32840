using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>Writes what is measured, the values, and what happened.</summary>
internal sealed class MonitoringWriter(FileDraft draft) : SectionWriter(draft)
{
    internal override bool Take(OnRecord record)
    {
        var day = Draft.Day(record.Event.EffectiveFrom);
        switch (record.Event)
        {
            case MetricDefined { Metric: var metric }:
                File.Metrics.Add(Draft.Say<MetricSheet>(new()
                {
                    Id = metric.Id, Title = metric.Title == metric.Id.Value ? null : metric.Title, Unit = metric.Unit, Target = Of(metric.Target), Every = metric.Every, Within = metric.Within,
                    Owner = metric.Owner, Serves = Sheets.Names(metric.Serves), From = day,
                }, record, day));
                return true;
            case MetricChanged { Metric: var metric } when Find(metric.Id) is { } sheet:
                (sheet.Changes ??= []).Add(Draft.Say<MetricChangeSheet>(new()
                {
                    From = day, Title = metric.Title, Target = Of(metric.Target), Every = metric.Every, Within = metric.Within, Owner = metric.Owner, Serves = Sheets.Names(metric.Serves) ?? [],
                }, record, day));
                return true;
            case MetricRetired retired when Find(retired.Metric) is { Through: null } sheet:
                (sheet.Through, sheet.EndingReason) = (Draft.LastDay(retired.EffectiveFrom), retired.Reason);
                Draft.Say(sheet, record, "through");
                return true;
            case MeasurementRecorded measured when Find(measured.Metric) is { } sheet:
                (sheet.Measurements ??= []).Add(Measured(measured, sheet, record, day));
                return true;
            case InterventionRecorded intervention when intervention.Missed is { } missed && File.Metrics.Find(each => each.Id?.Value == missed) is { } sheet:
                (sheet.Interventions ??= []).Add(Draft.Say<InterventionSheet>(new()
                {
                    Id = intervention.Id, By = Draft.Who(intervention.By), Source = intervention.Source, As = intervention.Seat, On = day, Decision = intervention.What, Serves = Sheets.Names(intervention.Serves) ?? [],
                    Evidence = Draft.Evidence(intervention.Evidence, EvidenceKind.InterventionDecision),
                }, record, day));
                return true;
            case IncidentRecorded incident:
                return Record(incident, record);
            default:
                return false;
        }
    }

    private MeasurementSheet Measured(MeasurementRecorded measured, MetricSheet metric, OnRecord record, LocalDate day)
    {
        var period = new CalendarPeriod(Draft.Day(measured.From), Draft.WholeDay(measured.Until));
        return Draft.Say<MeasurementSheet>(new()
        {
            Period = period, Value = measured.Value, Unit = measured.Unit == metric.Unit ? null : measured.Unit, On = day == period.Over ? null : day, By = Draft.Who(measured.By),
            Evidence = Draft.Evidence(measured.Evidence, EvidenceKind.OutcomeMeasurement),
        }, record, day);
    }

    // What is known of an incident last tells all that was known before on each of its days.
    private bool Record(IncidentRecorded incident, OnRecord record)
    {
        var sheet = File.Incidents.Find(each => each.Id == incident.Id);
        var isFirst = sheet is null;
        if (sheet is null)
        {
            sheet = new() { Id = incident.Id };
            File.Incidents.Add(Draft.Say(sheet, record, Draft.Day(incident.EffectiveFrom)));
        }

        (sheet.What, sheet.Severity, sheet.Actions) = (incident.What == incident.Id.Value ? null : incident.What, incident.Severity, incident.Actions);
        (sheet.OccurredOn, sheet.ContainedOn, sheet.ResolvedOn) = (Draft.Day(incident.Occurred), Draft.Day(incident.Contained), Draft.Day(incident.Resolved));
        sheet.DetectedOn = Draft.Day(incident.Detected) is var detected && detected == sheet.OccurredOn ? null : detected;
        sheet.Evidence = Draft.Evidence(incident.Evidence, EvidenceKind.PerformanceReport);
        if (!isFirst)
        {
            Draft.Say(sheet, record, sheet.KeyOf(Draft.Day(incident.EffectiveFrom)));
        }

        return true;
    }

    private MetricSheet? Find(MetricId id) => File.Metrics.Find(each => each.Id == id);

    private TargetSheet Of(MetricTarget target) => new() { AtLeast = target.Lowest, AtMost = target.Highest, MoreThan = target.Above, LessThan = target.Below, Due = Draft.LastDay(target.DueFrom) };
}
