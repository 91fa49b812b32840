namespace Isms.Governance.Monitoring;

public sealed partial class MonitoringView
{
    /// <summary>The incidents that were noticed up to this instant, each as it stands, in the order in which they were noticed.</summary>
    public ValueList<IncidentRecorded> Incidents => book.Of<IncidentRecorded>(Point).GroupBy(incident => incident.Id).Select(group => group.Last())
        .OrderBy(incident => incident.Detected).ThenBy(incident => incident.Id.Value, StringComparer.Ordinal).ToValueList();

    /// <summary>An incident as it stands; null when nothing is on record of it.</summary>
    public IncidentRecorded? Find(IncidentId incident) => incident.IsDefault ? null : book.Of<IncidentRecorded>(incident.Value, Point).LastOrDefault();
}
