namespace Isms.Governance.Records;

/// <summary>An event as it would be recorded, with everything that its rules read.</summary>
internal sealed record RecordCase<TView, TEvent>(Docket<TView> Docket, TEvent Asked) : ICase, INaming
    where TView : IReading<TView>
    where TEvent : GovernanceEvent
{
    /// <summary>What is on record under the same id; null when nothing is.</summary>
    internal TEvent? OnRecord { get; init; }

    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.View.Delegations.Organization;

    public OrganizationAt Then => Docket.Then.Delegations.Organization;

    public IEnumerable<EntryReference> Names => Asked.Names;

    /// <summary>The chapter when it is decided.</summary>
    internal TView View => Docket.View;

    /// <summary>Whether the event on record says the same: who stated it when, and an instant that the command leaves open, do not count.</summary>
    internal bool IsSame(Instant? stated) => OnRecord is not null
        && OnRecord == Asked with { Decided = OnRecord.Decided, EffectiveFrom = stated ?? OnRecord.EffectiveFrom };
}
