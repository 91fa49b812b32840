namespace Isms.Governance.Monitoring;

public sealed partial class MonitoringView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<MonitoringView, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.M07, view => view.Unmeasured()),
        (Rule.M08, view => view.Unaudited()),
        (Rule.R09, view => view.Dependent()),
    ];

    internal IEnumerable<Finding> Find() => book.IsEmpty ? [] : Finders.SelectMany(finder => finder.Find(this));

    private IEnumerable<Finding> Unmeasured() => Metrics.Select(metric => (Metric: metric, Due: DueAt(metric.Id))).Where(each => each.Due < Instant).Select(each => Rule.M07.Found(
        $"`{each.Metric.Id}` has no value since the one that was due at {each.Due!.Value.InWords()}", $"measure it, and record the value; position `{each.Metric.Owner}` sees to it", each.Metric.Id.Value));

    private IEnumerable<Finding> Unaudited()
    {
        var reports = book.Of<AuditReported>(Point).ToArray();
        foreach (var plan in PlansToHold.Where(plan => plan.Until < Instant))
        {
            yield return Rule.M08.Found($"the audit `{plan.Id}` was to be over at {plan.Until.InWords()}, and nothing is reported", "hold it, and report it, or decide anew by when", plan.Id.Value);
        }

        foreach (var programme in AuditProgrammes.Where(programme => programme.From <= Instant && !(programme.Until <= Instant)))
        {
            var (last, due) = NextOf(programme, reports);
            if (due < Instant)
            {
                yield return Rule.M08.Found(
                    $"the programme `{programme.Id}` has {(last is null ? "held no audit" : $"held no audit since {last.Value.InWords()}")}, and one was due at {due.InWords()}", "hold an audit, and report it", programme.Id.Value);
            }
        }
    }

    /// <summary>When the last audit of a programme was over, and when the next is due.</summary>
    private (Instant? Last, Instant Due) NextOf(AuditProgramme programme, IEnumerable<AuditReported> reports)
    {
        var last = reports.Where(report => report.Programme == programme.Id).Select(report => (Instant?)report.Until).Max();
        return (last, (last ?? programme.From).After(programme.Every, Delegations.Organization.Zone));
    }

    /// <summary>The first instants at which something is overdue when nothing else happens.</summary>
    internal IEnumerable<Instant> Turns
    {
        get
        {
            var reports = book.Of<AuditReported>(Point).ToArray();
            return Metrics.Select(metric => DueAt(metric.Id)).OfType<Instant>().Concat(AuditProgrammes.Select(programme => NextOf(programme, reports).Due))
                .Select(due => due < Instant.MaxValue ? due + Duration.Epsilon : due);
        }
    }

    private IEnumerable<Finding> Dependent() => book.Of<AuditReported>(Point).SelectMany(report => DependencesOf(report).Select(dependence => (report.Id, Dependence: dependence, Verb: "audited")))
        .Concat(PlansToHold.SelectMany(plan => DependencesOf(plan).Select(dependence => (plan.Id, Dependence: dependence, Verb: "is to audit"))))
        .Select(each => Rule.R09.Found(
            $"`{each.Dependence.Auditor}`, who {each.Verb} in `{each.Id}`, {each.Dependence.Reason}", "let somebody audit it who has nothing to do with it",
            each.Dependence.Auditor.Value, each.Id.Value));
}
