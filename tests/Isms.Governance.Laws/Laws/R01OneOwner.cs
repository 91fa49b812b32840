using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>An activity has one owner at a time, whoever is accountable for its obligations.</summary>
public sealed class R01OneOwner
{
    [Law]
    public void An_activity_has_one_owner_at_a_time(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        var named = history.Recorded<ActivityOwnerNamed>().ToArray();
        foreach (var (@event, _, step) in named)
        {
            var known = named.Select(each => each.Event).TakeWhile(each => each != @event).Append(@event).Where(each => each.Activity == @event.Activity).ToArray();
            foreach (var at in known.SelectMany(each => new[] { each.EffectiveFrom, each.Until ?? each.EffectiveFrom }).Where(at => at >= @event.EffectiveFrom).Distinct())
            {
                var owners = known.Where((each, i) => each.EffectiveFrom <= at && !(each.Until <= at) && !Replaced(each, known.Skip(i + 1), at)).Select(each => each.Owner)
                    .Where(owner => step.After.At(at).Find(owner) is not null).Distinct().ToArray();
                if (owners.Length > 1)
                {
                    return $"{@event.Activity} is owned by {string.Join(" and ", owners)} at {at}";
                }
            }
        }

        var full = history.Journal.Without(_ => false);
        var silent = history.Journal.Without(each => each is RoleEvent);
        var last = history.Points(1).First().At;
        var (told, untold) = (subject(full, last, full.Count), subject(silent, last, silent.Count));
        return Cast.Obligations.Where(each => !told.AccountableFor(each).Equals(untold.AccountableFor(each)))
            .Select(each => $"who is accountable for {each} changes with who owns what").FirstOrDefault();
    }

    /// <summary>Whether one that was recorded later took the place of an owner and has begun.</summary>
    private static bool Replaced(ActivityOwnerNamed named, IEnumerable<ActivityOwnerNamed> later, Instant at) =>
        later.Any(each => each.InPlaceOf == named.Owner && named.EffectiveFrom <= each.EffectiveFrom && each.EffectiveFrom <= at);
}
