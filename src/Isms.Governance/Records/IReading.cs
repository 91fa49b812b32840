using Isms.Governance.Delegations;

namespace Isms.Governance.Records;

/// <summary>A chapter of records as it is read at a point: everything of the earlier chapters lies below it.</summary>
internal interface IReading<TSelf>
    where TSelf : IReading<TSelf>
{
    DelegationsAt Delegations { get; }

    TSelf At(Instant effective);
}
