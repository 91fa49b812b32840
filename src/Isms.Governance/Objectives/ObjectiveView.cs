using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>The page of questions about objectives, and who owns which risk, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class ObjectiveView : IReading<ObjectiveView>
{
    private readonly Chronicle<ObjectiveEvent> book;

    internal ObjectiveView(DelegationsAt delegations, Chronicle<ObjectiveEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<ObjectiveView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal ObjectiveView At(Instant effective) => new(Delegations.At(effective), book);

    ObjectiveView IReading<ObjectiveView>.At(Instant effective) => At(effective);
}
