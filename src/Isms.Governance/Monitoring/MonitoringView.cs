using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Monitoring;

/// <summary>The page of questions about what was measured, audited and reported, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class MonitoringView : IReading<MonitoringView>
{
    private readonly Chronicle<MonitoringEvent> book;

    internal MonitoringView(DelegationsAt delegations, Chronicle<MonitoringEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<MonitoringView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal MonitoringView At(Instant effective) => new(Delegations.At(effective), book);

    MonitoringView IReading<MonitoringView>.At(Instant effective) => At(effective);

    /// <summary>What is known of a kind about something, whenever it takes effect.</summary>
    internal IEnumerable<T> Known<T>(MetricId metric)
        where T : MonitoringEvent => metric.IsDefault ? [] : book.Known<T>(metric.Value, Point.Known);

    /// <inheritdoc cref="Known{T}(MetricId)"/>
    internal IEnumerable<T> Known<T>(AuditProgrammeId programme)
        where T : MonitoringEvent => programme.IsDefault ? [] : book.Known<T>(programme.Value, Point.Known);

    /// <inheritdoc cref="Known{T}(MetricId)"/>
    internal IEnumerable<T> Known<T>(AuditId audit)
        where T : MonitoringEvent => audit.IsDefault ? [] : book.Known<T>(audit.Value, Point.Known);

    /// <inheritdoc cref="Known{T}(MetricId)"/>
    internal IEnumerable<T> Known<T>(IncidentId incident)
        where T : MonitoringEvent => incident.IsDefault ? [] : book.Known<T>(incident.Value, Point.Known);
}
