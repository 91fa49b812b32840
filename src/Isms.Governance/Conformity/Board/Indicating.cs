using Isms.Governance.Conformity.Governing;
using Isms.Governance.Records;
using Isms.Governance.Resources;

namespace Isms.Governance.Conformity.Board;

/// <summary>Counts what the figures for a board are made of: a pure function of what is on record, of a window and of a profile.</summary>
internal sealed class Indicating
{
    private const string Leading = "HS/5.1/";

    private readonly Reading reading;
    private readonly GoverningActs acts;
    private readonly Interval window;
    private readonly GoverningSetting setting;

    private Indicating(Reading reading, Interval window, GoverningSetting setting) => (this.reading, this.window, this.setting, acts) = (reading, window, setting, reading.Governing);

    internal static BoardIndicators Of(Reading reading, Interval? asked, Profile profile)
    {
        var within = reading.WindowOf(asked, profile);
        var indicators = new BoardIndicators { At = reading.Instant, Window = within, Profile = profile, Cause = reading.Delegations.Accountability.Unanswerable() };
        var counted = new Indicating(reading, within, profile.Governing);
        return indicators.Cause is not null ? indicators : indicators with { Items = [.. counted.Engagement(), counted.Personal(), .. counted.Ownership(), .. counted.Means(), counted.Culture()] };
    }

    private IEnumerable<Indicator> Engagement()
    {
        var within = acts.All.Where(each => InWindow(each.Deed.At)).ToArray();
        yield return Share("engagement", "acts of governing that top management did itself", [.. within.Select(each => each.Deed)]);
        foreach (var task in Enum.GetValues<GoverningTask>())
        {
            yield return Share($"engagement/{task.InWords()}", $"acts to {task.InWords()} that top management did itself", [.. within.Where(each => each.Task == task).Select(each => each.Deed)]);
        }
    }

    private Indicator Personal()
    {
        var requirement = reading.Delegations.Organization.Editions.SelectMany(edition => edition.Requirements).ToLookup(each => each.Id);
        return Share("personal", "of what is filed for or shows clause 5.1, what top management did itself",
            [.. reading.Deeds.Where(deed => InWindow(deed.At) && (deed.Shows.Any(IsLeading) || deed.Serves.Any(IsOfLeading))).DistinctBy(deed => (deed.Id, deed.At, deed.By))]);

        bool IsOfLeading(ObligationId obligation) => requirement[reading.Delegations.Accountability.RootOf(obligation)].Any(each => each.Key is { } key && IsLeading(key));
    }

    private IEnumerable<Indicator> Ownership()
    {
        var roles = reading.Roles;
        var owned = roles.Activities.SelectMany(activity => roles.Owners(activity)).GroupBy(each => each.Owner)
            .Select(group => (Owner: group.Key.Value, Count: group.Select(each => each.Activity).Distinct().Count())).OrderByDescending(each => each.Count).ThenBy(each => each.Owner, StringComparer.Ordinal).ToArray();
        var (all, most) = (owned.Sum(each => each.Count), owned.Select(each => each.Count).FirstOrDefault());
        var indicator = new Indicator
        {
            Name = "ownership/largest", Measure = "owned activities that one position owns, the one that owns the most", Numerator = most, Denominator = all, Sample = all, AtLeast = setting.AtLeast, SampleOf = "owned activities",
            Subjects = owned.Where(each => each.Count == most).Select(each => each.Owner).ToValueList(),
        };
        yield return indicator;
        yield return indicator with
        {
            Name = "ownership/herfindahl",
            Measure = "how much ownership is in few hands: the sum of the squared shares of all owners, as a share of one owner for all",
            Numerator = owned.Sum(each => (decimal)each.Count * each.Count),
            Denominator = (decimal)all * all,
        };
    }

    private IEnumerable<Indicator> Means() =>
        reading.Requests.Where(request => InWindow(request.Request.EffectiveFrom)).GroupBy(request => request.Request.Quantity.None).OrderBy(alike => alike.Key.Kind).ThenBy(alike => alike.Key.Currency, StringComparer.Ordinal).Select(alike => new Indicator
        {
            Name = $"means/{alike.Key.Kind.ToString().ToLowerInvariant()}{(alike.Key.Currency is { } currency ? $"-{currency.ToLowerInvariant()}" : string.Empty)}",
            Measure = $"{(alike.Key.Kind is ResourceKind.Money ? alike.Key.Currency : alike.Key.Kind.ToString().ToLowerInvariant())} granted of what was asked for",
            Numerator = alike.Sum(each => each.Request.Quantity.Amount - each.Short.Amount), Denominator = alike.Sum(each => each.Request.Quantity.Amount),
            Sample = alike.Count(), AtLeast = 1, SampleOf = "requests", Subjects = alike.Where(each => each.Granted.Amount > 0m).Select(each => each.Request.Id.Value).ToValueList(),
        });

    private Indicator Culture()
    {
        var seen = reading.Deeds.Where(deed => deed is { Act.Nature: EvidenceNature.Behaviour, Unfit: null } && InWindow(deed.At)).Select(deed => (deed.Id, deed.At, Person: acts.Through(deed)?.Person)).Where(each => each.Person is not null).ToArray();
        var leaders = Stretches().SelectMany(stretch => reading.TopAt(stretch.Start).Select(seat => seat.Person).Distinct()
            .Select(person => (Person: person!.Value, Acts: seen.Where(each => each.Person == person && stretch.Contains(each.At)).ToArray()))).ToArray();
        return new()
        {
            Name = "culture", Measure = "members of top management, stretch by stretch, who were seen leading", Numerator = leaders.Count(each => each.Acts.Length > 0), Denominator = leaders.Length, Sample = leaders.Length, AtLeast = setting.AtLeast,
            SampleOf = "members in whole stretches", Subjects = leaders.SelectMany(each => each.Acts).OrderBy(each => each.At).Select(each => each.Id).Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }

    /// <summary>The whole stretches of the window, from its end or the instant backwards, as far as there was a top management.</summary>
    private IEnumerable<Interval> Stretches()
    {
        var first = Instant.Max(window.From, acts.Since ?? Instant.MaxValue);
        for (var end = Instant.Min(window.Until, reading.Instant); end > first;)
        {
            var start = end.Before(setting.SeenEvery, reading.Delegations.Organization.Zone);
            if (start < first)
            {
                yield break;
            }

            yield return new(start, end);
            end = start;
        }
    }

    private Indicator Share(string name, string measure, Deed[] of)
    {
        var own = of.Where(deed => acts.Through(deed) is not null).ToArray();
        return new()
        {
            Name = name, Measure = measure, Numerator = own.Length, Denominator = of.Length, Sample = of.Length, AtLeast = setting.AtLeast, SampleOf = "acts",
            Subjects = own.Select(deed => deed.Id).Distinct(StringComparer.Ordinal).ToValueList(),
        };
    }

    private bool InWindow(Instant at) => at <= reading.Instant && window.Contains(at);

    private static bool IsLeading(string key) => key.StartsWith(Leading, StringComparison.Ordinal);
}
