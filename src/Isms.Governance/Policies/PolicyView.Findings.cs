namespace Isms.Governance.Policies;

public sealed partial class PolicyView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<PolicyView, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.D03, D03TopPolicy.Find),
        (Rule.E04, Unbound),
        (Rule.L02, Overdue),
        (Rule.L03, Untold),
    ];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));

    /// <summary>A version in force the content of which nobody approved who could.</summary>
    private static IEnumerable<Finding> Unbound(PolicyView view) =>
        from version in view.Published()
        let lacking = view.Unapproved(version, version.PublishedDigest)
        where lacking is not null
        select Rule.E04.Found($"version `{version.Version}` of policy `{version.Policy}` is in force without approval: {lacking}", "let its content be approved by somebody who may", version.Policy.Value, version.Version.Value);

    private static IEnumerable<Finding> Overdue(PolicyView view) =>
        from life in view.All.Select(view.LifeOf)
        where life.ReviewDueUntil <= view.Instant
        select Rule.L02.Found(
            $"the review of policy `{life.Policy}` was due until {life.ReviewDueUntil!.Value.InWords()}, {(life.ReviewedAt is { } last ? $"the last was at {last.InWords()}" : "the first one")}",
            $"let it be reviewed, and record it (kept by position `{life.Owner}`)", life.Policy.Value);

    private static IEnumerable<Finding> Untold(PolicyView view)
    {
        foreach (var version in view.Published())
        {
            if (!view.CommunicationsOf(version.Policy, version.Version).Any(each => each.To is PolicyAudience.Inside))
            {
                yield return Rule.L03.Found(
                    $"version `{version.Version}` of policy `{version.Policy}` is in force since {version.Since.InWords()}, and nobody inside was told", "tell those whom it concerns, and record it", version.Policy.Value, version.Version.Value);
            }

            if (view.Known(version.Policy)!.Level is PolicyLevel.Top && !version.Availability!.IsDecided)
            {
                yield return Rule.L03.Found(
                    $"nobody has decided whether version `{version.Version}` of policy `{version.Policy}` is to be found outside", "decide it when the next version is published, or correct the record where it was decided", version.Policy.Value, version.Version.Value);
            }
        }
    }

    /// <summary>The versions in force.</summary>
    internal IEnumerable<PolicyVersion> Published() => All.Select(InForce).OfType<PolicyVersion>();
}
