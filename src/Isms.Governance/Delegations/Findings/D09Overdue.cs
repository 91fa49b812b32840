namespace Isms.Governance.Delegations;

/// <summary>A report or a review of a delegation in force that was due before today.</summary>
internal static class D09Overdue
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations) => delegations.Active.SelectMany(delegations.DutiesOf)
        .Where(each => delegations.IsOverdue(each.Duty))
        .Select(each => Rule.D09.Found(
            $"{each.Duty}", each.Duty.Kind is DutyKind.Report ? $"let {each.Duty.By} report, and record it" : $"let {each.Duty.By} review it, and record it", each.Grant.Name.ToString()));
}
