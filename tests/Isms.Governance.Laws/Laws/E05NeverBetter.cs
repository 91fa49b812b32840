using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>Between what takes effect, starts or ends on record, nothing becomes better shown by the passing of time alone.</summary>
public sealed class E05NeverBetter
{
    [Law]
    public void Time_alone_never_shows_anything(History history) => history.Holds(Broken(history));

    private static string? Broken(History history)
    {
        var stated = history.Journal.SelectMany(record => record.Event.Ends.OfType<Instant>().Prepend(record.Event.EffectiveFrom)).Where(instant => instant < Grid.At(Grid.Last + 40)).Distinct().Order().ToArray();
        foreach (var i in history.Sample(Enumerable.Range(0, stated.Length), 4, 5))
        {
            var (from, until) = (stated[i], i + 1 < stated.Length ? stated[i + 1] : stated[i] + Duration.FromDays(800));
            var before = history.Register.At(from).Conformity.Assess();
            foreach (var part in (int[])[1, 4, 9])
            {
                var at = from + Duration.FromTicks((until - from).TotalTicks / 10 * part);
                var after = history.Register.At(at).Conformity.Assess();
                if (after.Requirements.FirstOrDefault(each => before[each.Requirement.Id] is { } was && V01Shown.Of(was) < V01Shown.Of(each)) is { } better)
                {
                    return $"{better.Requirement} is {V01Shown.Of(better)} at {at} and was not at {from}, and nothing starts or ends between";
                }

                before = after;
            }
        }

        return null;
    }
}
