namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-08. An obligation that several answer for without a reason on record, and a label that stands where a person should, are major; an activity that
/// more than a number of parties hold directly from top management is minor. Controls that do not apply are left out. A label is a person whose name is that of everybody, a mailbox or a tool.
/// </summary>
internal static class Diffusion
{
    private static readonly ImmutableHashSet<string> Labels = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "all", "all staff", "anyone", "everybody", "everyone", "mailbox", "n/a", "nobody", "somebody", "staff", "system", "tbd", "team", "the team", "tool", "unknown");

    internal static Detection Detect(DetectorCase @case)
    {
        var (delegations, organization, accountability) = (@case.Delegations, @case.Organization, @case.Delegations.Accountability);
        var (obligations, most) = (@case.Obligations.ToArray(), @case.Number(Detector.Diffusion, "performers"));
        var activities = organization.All<Activity>(EntryKind.Activity).Select(activity => activity.Id).ToArray();
        var roots = delegations.Active.Where(grant => grant.Parent is null && grant.Kinds is not ActKinds.Prepare).ToArray();
        var signals = obligations.Where(obligation => accountability.Holders(obligation).Count > 1 && accountability.AllocationOf(obligation)?.Reason is null).Select(obligation => DetectionSignal.Of(
                "accountable", $"{accountability.Holders(obligation).Count} positions answer for `{obligation}`, and no reason is on record", 1m, FindingGrade.Major, obligation.Value))
            .Concat(from activity in activities
                    let parties = roots.Where(grant => grant.Mandate.Activities.Contains(activity) && grant.Units is null).Select(grant => grant.Terms.To).Distinct().Count()
                    where parties > most
                    select DetectionSignal.Of("performers", $"{parties} hold `{activity}` directly from top management", 1m, null, activity.Value))
            .Concat(Labelled(@case)).ToArray();
        return @case.Of(Detector.Diffusion, obligations.Length + activities.Length, signals.Length, signals);
    }

    private static IEnumerable<DetectionSignal> Labelled(DetectorCase @case)
    {
        var organization = @case.Organization;
        return organization.All<Person>(EntryKind.Person).Where(person => IsLabel(person.Title ?? person.Id.Value))
            .Where(person => organization.SeatsOf(person.Id).Any() || @case.Delegations.Active.Any(grant => grant.Terms.To.Person == person.Id))
            .Select(person => DetectionSignal.Of("label", $"`{person.Id}` is no person: {person.Title ?? person.Id.Value}", 1m, FindingGrade.Major, person.Id.Value));
    }

    private static bool IsLabel(string name) => name.Contains('@', StringComparison.Ordinal) || Labels.Contains(name.Trim());
}
