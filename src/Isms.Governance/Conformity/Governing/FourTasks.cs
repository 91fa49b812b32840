namespace Isms.Governance.Conformity.Governing;

/// <summary>ISMS-G01: top management itself does each of the four tasks of governing within the window of the profile.</summary>
internal static class FourTasks
{
    /// <summary>The tasks that it has not done in time; none before a whole window has passed.</summary>
    internal static IEnumerable<Finding> Lacking(Reading reading, Profile profile)
    {
        if (WindowOf(profile) is not { } window)
        {
            return [];
        }

        var acts = reading.Governing;
        return Later(acts.Since, window, reading) is not { } first || first > reading.Instant ? []
            : from task in Enum.GetValues<GoverningTask>()
              where !(Later(acts.LastOf(task), window, reading) > reading.Instant)
              select Rule.G01.Found($"nothing that top management itself did within {InWords(window)} is to {task.InWords()}", task.Remedy, task.InWords());
    }

    /// <summary>The instants at which time alone opens a gap.</summary>
    internal static IEnumerable<Instant> Turns(Reading reading, Profile profile)
    {
        if (WindowOf(profile) is not { } window)
        {
            return [];
        }

        var acts = reading.Governing;
        return Enum.GetValues<GoverningTask>().Select(acts.LastOf).Prepend(acts.Since).Select(at => Later(at, window, reading)).OfType<Instant>();
    }

    /// <summary>Within what time each is to be done; null where it is not looked for.</summary>
    private static Period? WindowOf(Profile profile) => profile.Waived.Contains(Rule.G01.Id) ? null : profile.Governing.Window;

    private static Instant? Later(Instant? at, Period window, Reading reading) => at?.After(window, reading.Delegations.Organization.Zone);

    private static string InWords(Period window) => string.Join(" and ", Parts(window).Where(each => each.Count != 0).Select(each => $"{each.Count} {each.Unit}{(each.Count == 1 ? string.Empty : "s")}"));

    private static (string Unit, long Count)[] Parts(Period window) =>
    [
        ("year", window.Years), ("month", window.Months), ("week", window.Weeks), ("day", window.Days), ("hour", window.Hours), ("minute", window.Minutes), ("second", window.Seconds),
    ];
}
