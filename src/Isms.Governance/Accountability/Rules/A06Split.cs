namespace Isms.Governance.Accountability;

/// <summary>The parts of a split are disjoint and together the whole, and one integrator answers for the whole.</summary>
internal static class A06Split
{
    internal static RuleOutcome Check(SplitCase @case)
    {
        Violation?[] form =
        [
            @case.Parts.Count >= 2 ? null : Broken(@case, $"{@case.Parts.Count} part is no split of `{@case.Of}`", "name at least two parts, or allocate the whole"),
            .. @case.Parts.GroupBy(part => part.Id).Where(group => group.Count() > 1).Select(group => Broken(
                @case, $"`{group.Key}` names {group.Count()} parts", "give each part an id of its own", group.Key.Value)),
            .. Cut(@case),
        ];
        return form.Any(violation => violation is not null) ? RuleOutcome.Of(form)
            : !@case.IsReached ? RuleOutcome.NotReached
            : RuleOutcome.Of(@case.Parts[0].Units.Count > 0 ? ByUnits(@case) : ByActivities(@case));
    }

    /// <summary>As long as an obligation is split, one position integrates its parts.</summary>
    internal static RuleOutcome CheckAllocation(AllocationCase @case) =>
        @case.AsItStands.SplitOf(@case.Of) is null ? RuleOutcome.NotApplicable : RuleOutcome.Of(@case.To.Distinct().Count() == 1 ? null : Rule.A06.Broken(
            $"`{@case.Of}` is split, and {@case.To.Distinct().Count()} positions cannot integrate its parts", "name one position for the whole", @case.Of.Value));

    /// <summary>All parts are cut out by units, or all by activities.</summary>
    private static IEnumerable<Violation?> Cut(SplitCase @case)
    {
        foreach (var part in @case.Parts.Where(part => part.Units.Count > 0 == part.Activities.Count > 0))
        {
            yield return Broken(@case, $"part `{part.Id}` is cut out by {(part.Units.Count > 0 ? "units and activities at once" : "nothing")}",
                "name units for every part, or activities for every part", part.Id.Value);
        }

        if (@case.Parts.Any(part => part.Units.Count > 0) && @case.Parts.Any(part => part.Activities.Count > 0) && @case.Parts.All(part => part.Units.Count == 0 || part.Activities.Count == 0))
        {
            yield return Broken(@case, $"`{@case.Of}` is split by units and by activities at once", "split by one of them, then split the parts by the other");
        }
    }

    private static IEnumerable<Violation?> ByUnits(SplitCase @case)
    {
        var bounds = @case.AsItStands.UnitsOf(@case.Of);
        var units = @case.Then.All<Unit>(EntryKind.Unit).ToArray();
        return Partition(
            @case,
            new Tree<UnitId>("unit", @case.Then.Covers, units.ToLookup(unit => unit.PartOf ?? default, unit => unit.Id)),
            part => part.Units,
            bounds ?? [.. units.Where(unit => unit.PartOf is null).Select(unit => unit.Id)],
            mayBeWider: false);
    }

    private static IEnumerable<Violation?> ByActivities(SplitCase @case)
    {
        var bounds = @case.AsItStands.ActivitiesOf(@case.Of);
        var activities = @case.Then.All<Activity>(EntryKind.Activity).ToArray();
        var root = @case.AsItStands.RootOf(@case.Of);
        return Partition(
            @case,
            new Tree<ActivityId>("activity", @case.Then.Covers, activities.ToLookup(activity => activity.PartOf ?? default, activity => activity.Id)),
            part => part.Activities,
            bounds ?? [.. activities.Where(activity => activity.Discharges.Contains(root)).Select(activity => activity.Id)],
            mayBeWider: bounds is null);
    }

    private static IEnumerable<Violation?> Partition<TId>(SplitCase @case, Tree<TId> tree, Func<ObligationPart, ValueList<TId>> cut, ValueList<TId> whole, bool mayBeWider)
        where TId : struct, IId<TId>
    {
        var cuts = @case.Parts.SelectMany(part => cut(part).Distinct().Select(id => (Part: part.Id, Id: id))).ToArray();
        foreach (var (part, id) in cuts.Where(each => !whole.Any(bound => tree.Covers(bound, each.Id) || (mayBeWider && tree.Covers(each.Id, bound)))))
        {
            yield return Broken(@case, $"{tree.Word} `{id}` of part `{part}` does not belong to `{@case.Of}`", $"name only what belongs to `{@case.Of}`", part.Value, id.Value);
        }

        for (var i = 0; i < cuts.Length; i++)
        {
            for (var j = i + 1; j < cuts.Length; j++)
            {
                var (one, other) = (cuts[i], cuts[j]);
                if (one.Part != other.Part && (tree.Covers(one.Id, other.Id) || tree.Covers(other.Id, one.Id)))
                {
                    yield return Broken(
                        @case,
                        one.Id.Equals(other.Id)
                            ? $"{tree.Word} `{one.Id}` lies in part `{one.Part}` and in part `{other.Part}`"
                            : $"{tree.Word} `{one.Id}` of part `{one.Part}` and {tree.Word} `{other.Id}` of part `{other.Part}` overlap",
                        "let every one lie in a single part", one.Part.Value, other.Part.Value);
                }
            }
        }

        foreach (var missing in whole.SelectMany(bound => tree.Uncovered(bound, [.. cuts.Select(each => each.Id)], [])).Distinct())
        {
            yield return Broken(@case, $"{tree.Word} `{missing}` lies in no part of `{@case.Of}`", $"name {tree.Word} `{missing}` in one of the parts", missing.Value);
        }
    }

    private static Violation Broken(SplitCase @case, string message, string remedy, params ReadOnlySpan<string> subjects) =>
        Rule.A06.Broken(message, remedy, [@case.Of.Value, .. subjects]);

    /// <summary>The units or the activities: what is part of what.</summary>
    private sealed record Tree<TId>(string Word, Func<TId, TId, bool> Covers, ILookup<TId, TId> Below)
        where TId : struct, IId<TId>
    {
        /// <summary>What of a branch is not covered: told as high up as nothing below it is named.</summary>
        internal IEnumerable<TId> Uncovered(TId branch, IReadOnlyList<TId> named, ImmutableHashSet<TId> above)
        {
            if (named.Any(wider => Covers(wider, branch)))
            {
                return [];
            }

            return above.Contains(branch) || !named.Any(narrower => Covers(branch, narrower))
                ? [branch]
                : Below[branch].SelectMany(each => Uncovered(each, named, above.Add(branch)));
        }
    }
}
