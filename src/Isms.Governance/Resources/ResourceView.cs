using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Resources;

/// <summary>The page of questions about what was asked for, granted and used, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class ResourceView : IReading<ResourceView>
{
    private readonly Chronicle<ResourceEvent> book;

    internal ResourceView(DelegationsAt delegations, Chronicle<ResourceEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<ResourceView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal ResourceView At(Instant effective) => new(Delegations.At(effective), book);

    ResourceView IReading<ResourceView>.At(Instant effective) => At(effective);
}
