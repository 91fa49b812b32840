namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-17. Whether the members of top management, taken together, may decide on means (an activity that discharges 5.1 c or 7.1) and on who does what (one
/// that discharges 5.3), and whether their seats lie all in one function while the scope has others. A power of which the register knows no activity, and
/// seats without a unit, say nothing.
/// </summary>
internal static class ShamTop
{
    internal static Detection Detect(DetectorCase @case)
    {
        var signals = new[] { Power(@case, "means", "5.1.c", "7.1"), Power(@case, "assigning duties", "5.3."), OneFunction(@case) };
        var known = signals.Count(signal => signal.Cause is null);
        return @case.Of(Detector.ShamTopManagement, known, known == 0 ? null : signals.Count(signal => signal.IsPresent), signals);
    }

    private static DetectionSignal Power(DetectorCase @case, string name, params string[] numbers)
    {
        var (delegations, accountability) = (@case.Delegations, @case.Delegations.Accountability);
        var activities = @case.Organization.All<Activity>(EntryKind.Activity).Select(activity => activity.Id).Where(activity => accountability.ObligationsOf(activity)
            .Any(obligation => @case.Organization.Requirement(accountability.RootOf(obligation))?.Number is { } number && numbers.Any(each => number == each || (each[^1] == '.' && number.StartsWith(each, StringComparison.Ordinal))))).ToArray();
        var leaders = @case.Leaders.Select(leader => leader.Person).Distinct().ToArray();
        return activities.Length == 0 ? DetectionSignal.Unknown(name, "no activity on record discharges it")
            : leaders.Length == 0 ? DetectionSignal.Unknown(name, "nobody fills a seat of top management")
            : activities.Any(activity => leaders.Any(person => delegations.Holdings(person, activity).Any(holding => holding.Grant is null || delegations.IsActive(holding.Grant))))
                ? DetectionSignal.Sound(name, "top management holds it")
                : DetectionSignal.Of(name, $"nobody in top management holds any of {string.Join(", ", activities.Select(activity => $"`{activity}`"))}", 1m, null, activities.Select(activity => activity.Value).ToValueList());
    }

    private static DetectionSignal OneFunction(DetectorCase @case)
    {
        var (organization, name) = (@case.Organization, "one function");
        var seats = organization.TopManagement.ToArray();
        if (seats.Length == 0 || seats.Any(seat => organization.Find(seat)?.Unit is null))
        {
            return DetectionSignal.Unknown(name, "seats of top management have no unit");
        }

        var functions = seats.Select(seat => Functions.Of(organization, seat)).Distinct().ToArray();
        return functions is [{ } only] && organization.All<Unit>(EntryKind.Unit).Any(unit => !Functions.IsWhole(organization, unit.Id) && !organization.Covers(only, unit.Id))
            ? DetectionSignal.Of(name, $"every seat of top management lies in unit `{only}`, and the scope is wider", 1m, null, [only.Value, .. seats.Select(seat => seat.Value)])
            : DetectionSignal.Sound(name, "top management is not of one function among others");
    }
}
