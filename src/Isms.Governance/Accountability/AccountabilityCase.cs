namespace Isms.Governance.Accountability;

/// <summary>What the rules read of an accountability command.</summary>
internal abstract record AccountabilityCase(AccountabilityDocket Docket, ObligationId Of) : ICase, INaming
{
    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Docket.Accountability.Organization;

    public OrganizationAt Then => AsItStands.Organization;

    public abstract IEnumerable<EntryReference> Names { get; }

    /// <summary>Who answers when the command takes effect, before it does.</summary>
    internal AccountabilityAt AsItStands { get; } = Docket.Then;

    /// <summary>Which positions would answer for what.</summary>
    internal virtual IEnumerable<(ObligationId Obligation, PositionId Position)> Receivers => [];
}
