using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-04. An obligation for which every seat that answers is a gap is major; an activity that is given to somebody and that nobody carries out, and a
/// seat in use that is vacant for too long, minor (major in top management and for the two mandates of 5.3); what came back because its holder is gone
/// minor; obligations that are the head's by default only an observation. Nobody need answer for a control that does not apply. A seat is in use when it belongs to top management or holds something.
/// </summary>
internal static class Orphans
{
    internal static Detection Detect(DetectorCase @case)
    {
        var (delegations, organization, accountability) = (@case.Delegations, @case.Organization, @case.Delegations.Accountability);
        var obligations = @case.Obligations.ToArray();
        var activities = organization.All<Activity>(EntryKind.Activity).Select(activity => activity.Id).ToArray();
        var seats = InUse(@case).Distinct().OrderBy(seat => seat.Value, StringComparer.Ordinal).ToArray();
        var signals = obligations.Where(obligation => accountability.Holders(obligation).All(position => organization.Accountable(position).IsGap)).Select(obligation => DetectionSignal.Of(
                "obligation", $"nobody fills a seat that answers for `{obligation}`", 1m, FindingGrade.Major, obligation.Value))
            .Concat(activities.Where(activity => IsGiven(delegations, activity) && !IsCarriedOut(delegations, activity)).Select(activity => DetectionSignal.Of(
                "activity", $"nobody carries out `{activity}`", 1m, FindingGrade.Minor, activity.Value)))
            .Concat(seats.Select(seat => Vacant(@case, seat)).OfType<DetectionSignal>())
            .Concat(Gone(@case))
            .Concat(ByDefault(accountability, obligations)).ToArray();
        return @case.Of(Detector.Orphans, obligations.Length + activities.Length + seats.Length, signals.Length, signals);
    }

    private static IEnumerable<PositionId> InUse(DetectorCase @case)
    {
        var (delegations, roles) = (@case.Delegations, @case.Reading.Roles);
        return @case.Organization.TopManagement.Concat(@case.Reading.Charges.Select(term => term.Position)).Concat(roles.Activities.SelectMany(activity => roles.Owners(activity).Select(owner => owner.Owner)))
            .Concat(roles.Activities.SelectMany(activity => roles.Assignments(activity).Select(assigned => assigned.Position)))
            .Concat(delegations.Active.Select(grant => grant.Terms.To.Position).OfType<PositionId>());
    }

    /// <summary>Whether an activity is given to somebody, by assignment, to own or by a delegation.</summary>
    private static bool IsGiven(DelegationsAt delegations, ActivityId activity) =>
        delegations.Roles.Owners(activity).Any() || delegations.Roles.Assignments(activity).Any() || delegations.Active.Any(grant => grant.Mandate.Activities.Contains(activity));

    /// <summary>Whether somebody is there who carries out an activity or its parts: a body does with whoever fills its seats.</summary>
    private static bool IsCarriedOut(DelegationsAt delegations, ActivityId activity) =>
        delegations.Organization.Narrower(activity).Append(activity).Any(each => delegations.CarriersOf(each).Any())
        || delegations.Covering(activity).Any(grant => grant.Terms.To.Body is { } body && delegations.IsActive(grant) && delegations.Organization.MembersOf(body).Any());

    private static DetectionSignal? Vacant(DetectorCase @case, PositionId seat)
    {
        var (organization, days) = (@case.Organization, @case.Number(Detector.Orphans, "days"));
        if (organization.Incumbent(seat) is not { IsGap: true } gap || (gap.VacantSince ?? organization.ExistsSince(seat)) is not { } since || since >= @case.DaysAgo(days))
        {
            return null;
        }

        var isGrave = organization.IsTop(seat) || @case.Reading.Charges.Any(term => term.Position == seat && term.Charge.Mandate is not null);
        return DetectionSignal.Of("vacancy", $"nobody fills position `{seat}` since {since.InWords()}", 1m, isGrave ? FindingGrade.Major : FindingGrade.Minor, seat.Value);
    }

    /// <summary>What was handed on and lapsed in the window because its holder is gone, and nobody has it now.</summary>
    private static IEnumerable<DetectionSignal> Gone(DetectorCase @case) =>
        from grant in @case.Delegations.Known
        where grant.From <= @case.Instant && @case.Delegations.OwnStanding(grant) is Standing.Lapsed && !@case.Organization.Exists(grant.Terms.To.Entry)
        from activity in grant.Mandate.Activities
        where @case.Organization.Exists(activity) && !@case.Delegations.IsInHand(activity)
        select DetectionSignal.Of("holder gone", $"{grant.Terms.To}, who held `{activity}` by `{grant.Name}`, is gone, and nobody has it", 1m, FindingGrade.Minor, activity.Value, grant.Name.ToString());

    private static IEnumerable<DetectionSignal> ByDefault(Accountability.AccountabilityAt accountability, ObligationId[] obligations)
    {
        var all = obligations.Where(accountability.IsDefault).Select(obligation => obligation.Value).ToValueList();
        return all.Count == 0 ? [] : [DetectionSignal.Of("by default", $"{all.Count} of {obligations.Length} obligations were given to nobody, and are the head's by default only", 1m, FindingGrade.Observation, all)];
    }
}
