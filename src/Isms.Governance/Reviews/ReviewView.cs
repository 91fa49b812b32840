using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>The page of questions about management reviews, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class ReviewView : IReading<ReviewView>
{
    private readonly Chronicle<ReviewEvent> book;

    internal ReviewView(DelegationsAt delegations, Chronicle<ReviewEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<ReviewView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal ReviewView At(Instant effective) => new(Delegations.At(effective), book);

    ReviewView IReading<ReviewView>.At(Instant effective) => At(effective);
}
