using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>The page of questions about what leaders did, said and answered, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class LeadershipView : IReading<LeadershipView>
{
    private readonly Chronicle<LeadershipEvent> book;

    internal LeadershipView(DelegationsAt delegations, Chronicle<LeadershipEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<LeadershipView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal LeadershipView At(Instant effective) => new(Delegations.At(effective), book);

    LeadershipView IReading<LeadershipView>.At(Instant effective) => At(effective);

    /// <summary>What was done up to this instant, first to last.</summary>
    public ValueList<LeadershipActRecorded> Acts => book.Of<LeadershipActRecorded>(Point).ToValueList();

    /// <summary>What is on record under an id, whenever it took effect.</summary>
    internal LeadershipActRecorded? KnownAct(LeadershipActId id) => id.IsDefault ? null : book.Known<LeadershipActRecorded>(id.Value, Point.Known).FirstOrDefault();
}
