using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>
/// States that an incident happened, as much of it as is known. When it is contained or resolved, the same is stated again with that instant
/// added. It counts from the last instant that it states, unless it says otherwise.
/// </summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, a text blank, or the instants are out of order.</exception>
public sealed record RecordIncident : MonitoringCommand
{
    internal static readonly RuleList<RecordCase<MonitoringView, IncidentRecorded>> Rules = [.. RecordRules<MonitoringView, IncidentRecorded>.OfFacts.And(Rule.S07, HasHappened)];

    /// <summary>The id of the incident.</summary>
    public required IncidentId Id { get; init; }

    /// <inheritdoc cref="IncidentRecorded.Severity"/>
    public required IncidentSeverity Severity { get; init; }

    /// <inheritdoc cref="IncidentRecorded.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="IncidentRecorded.Occurred"/>
    public required Instant Occurred { get; init; }

    /// <inheritdoc cref="IncidentRecorded.Detected"/>
    public required Instant Detected { get; init; }

    /// <inheritdoc cref="IncidentRecorded.Contained"/>
    public Instant? Contained { get; init; }

    /// <inheritdoc cref="IncidentRecorded.Resolved"/>
    public Instant? Resolved { get; init; }

    /// <inheritdoc cref="IncidentRecorded.Actions"/>
    public string? Actions { get; init; }

    /// <inheritdoc cref="IncidentRecorded.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override Instant? Start => EffectiveFrom ?? Resolved ?? Contained ?? Detected;

    private protected override Ruling Decide(Docket<MonitoringView> docket)
    {
        var asked = new IncidentRecorded
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Severity = Severity, What = What, Occurred = Occurred,
            Detected = Detected, Contained = Contained, Resolved = Resolved, Actions = Actions, Evidence = Evidence,
        };
        var known = docket.View.Known<IncidentRecorded>(Id).ToArray();
        var same = known.FirstOrDefault(each => each == asked with { Decided = each.Decided });
        return docket.Record(Rules, asked, same ?? (known is [.., var last] && !asked.Continues(last) ? last : null), Start);
    }

    private static RuleOutcome HasHappened(RecordCase<MonitoringView, IncidentRecorded> @case) => RuleOutcome.Of(@case.Asked.Latest <= @case.Moment.EffectiveFrom ? null : Rule.S07.Broken(
        $"the incident `{@case.Asked.Id}` would be on record at {@case.Moment.EffectiveFrom.InWords()} as it stood at {@case.Asked.Latest.InWords()}", "leave the instant open, or state a later one", @case.Asked.Id.Value));
}
