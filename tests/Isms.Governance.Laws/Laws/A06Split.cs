using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>The parts of a split are disjoint and cover the whole, each is an obligation of its own, and the integrator answers for the whole.</summary>
public sealed class A06Split
{
    [Law]
    public void The_parts_of_a_split_are_disjoint_and_covering_and_the_integrator_answers_for_the_whole(History history) =>
        history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<ObligationSplit>().Select(each =>
    {
        var (split, record) = (each.Event, each.Record);
        var answers = subject(history.Journal, split.EffectiveFrom, record.Sequence);
        return answers.TopManagement.Count == 0 ? null
            : split.Parts.Count < 2 || split.Parts.Select(part => part.Id).Distinct().Count() < split.Parts.Count ? $"record {record.Sequence} does not split"
            : !answers.AccountableFor(split.Of).Equals([split.Integrator]) ? $"{answers.AccountableFor(split.Of)} answer for the whole of {split.Of}"
            : split.Parts.FirstOrDefault(part => !answers.AccountableFor(part.Id).Equals([part.Holder])) is { } part ? $"{answers.AccountableFor(part.Id)} answer for {part.Id}"
            : Uncovered(split, each.Step.After.At(split.EffectiveFrom)) is { } id ? $"{id} is in no part, or in several" : null;
    }).First();

    /// <summary>A leaf that does not belong to exactly one part: of the units, or of the activities that discharge the obligation.</summary>
    private static string? Uncovered(ObligationSplit split, GovernanceView view)
    {
        if (split.Parts.All(part => part.Units.Count > 0 && part.Activities.Count == 0))
        {
            var units = view.Entries(EntryKind.Unit).Cast<Unit>().ToDictionary(unit => unit.Id);
            return units.Values.Where(unit => units.Values.All(each => each.PartOf != unit.Id))
                .FirstOrDefault(leaf => split.Parts.Count(part => Line(leaf.Id, id => units[id].PartOf).Any(part.Units.Contains)) != 1)?.Id.Value;
        }

        var activities = view.Entries(EntryKind.Activity).Cast<Activity>().ToDictionary(activity => activity.Id);
        return split.Parts.Any(part => part.Activities.Count == 0 || part.Units.Count > 0) ? "a part"
            : activities.Values.Where(leaf => activities.Values.All(each => each.PartOf != leaf.Id) && Line(leaf.Id, id => activities[id].PartOf).Any(id => activities[id].Discharges.Contains(split.Of)))
                .FirstOrDefault(each => split.Parts.Count(part => Line(each.Id, id => activities[id].PartOf).Any(part.Activities.Contains)) != 1)?.Id.Value;
    }

    private static IEnumerable<TId> Line<TId>(TId from, Func<TId, TId?> above)
        where TId : struct
    {
        for (TId? next = from; next is { } current; next = above(current))
        {
            yield return current;
        }
    }
}
