namespace Isms.Governance.Organization;

/// <summary>An extension of a succession as it would be decided.</summary>
internal sealed record SuccessionExtensionCase(OrganizationDocket Docket, SuccessionExtended Requested) : OrganizationCase(Docket)
{
    internal OrderOfSuccessionAdopted? Order { get; } = Docket.Then.OrderOf(Requested.Item);

    /// <summary>Whether an extension on record holds in the same vacancy or absence and reaches as far.</summary>
    internal bool IsOnRecord
    {
        get
        {
            var (requested, since) = (Requested, Order is { } order ? Then.InterruptionOf(order.Seat)?.Since : null);
            return Then.ExtensionsOf(requested.Item).Any(each => each.EffectiveFrom >= since && each.EffectiveFrom <= requested.EffectiveFrom && each.Until >= requested.Until);
        }
    }
}
