using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>The page of questions about policies and their versions, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class PolicyView : IReading<PolicyView>
{
    private readonly Chronicle<PolicyEvent> book;

    internal PolicyView(DelegationsAt delegations, Chronicle<PolicyEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<PolicyView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal PolicyView At(Instant effective) => new(Delegations.At(effective), book);

    PolicyView IReading<PolicyView>.At(Instant effective) => At(effective);
}
