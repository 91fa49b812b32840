using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>Which function of the organisation a position belongs to, and what of duties is handed on.</summary>
internal static class Functions
{
    /// <summary>
    /// The function of a position: the widest unit around it that is not the whole. The whole is a unit that everything is part of: a unit that is the only one
    /// is no function, there is none beside it. Null for a position of the whole, or of no unit.
    /// </summary>
    internal static UnitId? Of(OrganizationAt organization, PositionId position)
    {
        var line = organization.Find(position)?.Unit is { } unit ? organization.Line<Unit>(unit).Select(each => each.Id).ToArray() : [];
        return line.Where(each => !IsWhole(organization, each)).Select(each => (UnitId?)each).LastOrDefault();
    }

    /// <summary>Whether everything is part of a unit.</summary>
    internal static bool IsWhole(OrganizationAt organization, UnitId unit) => organization.All<Unit>(EntryKind.Unit).All(each => organization.Covers(unit, each.Id));

    /// <summary>What is handed on and in force, activity by activity, with the kinds of act that reach the delegate: what is named, and each part of it that comes along.</summary>
    internal static IEnumerable<(Grant Grant, ActivityId Activity, ActKinds Kinds)> HandedOn(DetectorCase @case) =>
        from grant in @case.Delegations.Active
        from activity in grant.Mandate.Activities.SelectMany(@case.Organization.Narrower).Distinct()
        where @case.Organization.Exists(activity) && @case.Delegations.Covers(grant, activity)
        let kinds = grant.Kinds & ~@case.Delegations.Reaching(grant, activity, @case.Organization).Kinds
        where kinds is not ActKinds.None
        select (grant, activity, kinds);
}
