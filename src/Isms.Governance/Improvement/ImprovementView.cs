using Isms.Governance.Delegations;
using Isms.Governance.Monitoring;
using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>The page of questions about nonconformities, actions and improvements, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class ImprovementView : IReading<ImprovementView>
{
    private readonly Chronicle<ImprovementEvent> book;

    internal ImprovementView(MonitoringView monitoring, Chronicle<ImprovementEvent> book) => (Monitoring, this.book) = (monitoring, book);

    internal MonitoringView Monitoring { get; }

    internal DelegationsAt Delegations => Monitoring.Delegations;

    DelegationsAt IReading<ImprovementView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal ImprovementView At(Instant effective) => new(Monitoring.At(effective), book);

    ImprovementView IReading<ImprovementView>.At(Instant effective) => At(effective);
}
