namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>
    /// The kinds of act about an activity that a party may receive: inside top management all but what is the holder's alone,
    /// outside what may leave it.
    /// </summary>
    internal ActKinds MayReceive(Party party, ActivityId activity) =>
        !Organization.Book.KnowsReservation ? ActKinds.All
        : Organization.DelegabilityOf(activity) is Delegability.HolderOnly ? ActKinds.Prepare
        : party.Position is { } position && Organization.IsTop(position) ? ActKinds.All
        : Organization.MayLeave(activity);
}
