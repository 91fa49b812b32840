using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Branches;

/// <summary>What differs between two assessments: of two instants, of what was known then and now, of what is and what would be.</summary>
public sealed record AssessmentDifference : Answer
{
    internal AssessmentDifference()
    {
    }

    /// <summary>The one.</summary>
    public required Assessment Before { get; init; }

    /// <summary>The other.</summary>
    public required Assessment After { get; init; }

    /// <summary>Why it cannot be said what differs: nothing can be said of the one, of the other or of both; null when it can. What the rest shows is then that of one alone.</summary>
    public string? Cause { get; init; }

    /// <summary>The requirements that stand otherwise, in the order of the standard: how they stood, null where no edition had them or nothing can be said, and how they stand.</summary>
    public required ValueList<(Requirement Requirement, ConformityStatus? From, ConformityStatus? To)> Turned { get; init; }

    /// <summary>What falls short in the other and not in the one.</summary>
    public required ValueList<Shortfall> New { get; init; }

    /// <summary>What falls short in the one and not in the other.</summary>
    public required ValueList<Shortfall> Gone { get; init; }

    /// <summary>Whether nothing differs; false where it cannot be said.</summary>
    public bool IsNone => Cause is null && Turned.Count == 0 && New.Count == 0 && Gone.Count == 0;

    /// <summary>The part about one clause with everything below it, or one letter: <c>5</c>, <c>5.1</c>, <c>5.1.c</c>.</summary>
    /// <exception cref="ArgumentException">It is blank, or holds control characters.</exception>
    public AssessmentDifference Under(string clause) => Of(Before.Under(clause), After.Under(clause));

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Cause is not null ? $"not evaluable: {Cause}" : IsNone ? "no verdict differs, and nothing else falls short than before" : $"{Turned.Count} {(Turned.Count == 1 ? "verdict differs" : "verdicts differ")}, {New.Count} new {(New.Count == 1 ? "shortfall" : "shortfalls")}, {Gone.Count} gone",
        [
            .. Turned.Select(each => (Explanation)$"{each.Requirement}: {Word(each.From, Before)}, then {Word(each.To, After)}"),
            .. New.Select(each => new Explanation($"new: {each}", [$"to mend it: {each.Finding.Remedy}"])), .. Gone.Select(each => (Explanation)$"gone: {each}"),
        ]);

    internal static AssessmentDifference Of(Assessment before, Assessment after)
    {
        var (one, other) = (before.Requirements.ToDictionary(each => each.Requirement.Id), after.Requirements.ToDictionary(each => each.Requirement.Id));
        var all = after.Requirements.Concat(before.Requirements.Where(each => !other.ContainsKey(each.Requirement.Id))).Select(each => each.Requirement);
        return new()
        {
            Before = before, After = after, Cause = AuthorityDifference.CauseOf(before.Cause, after.Cause),
            Turned = all.Select(requirement => (requirement, one.GetValueOrDefault(requirement.Id)?.Status, other.GetValueOrDefault(requirement.Id)?.Status))
                .Where(each => each.Item2 != each.Item3).ToValueList(),
            New = after.Shortfalls.Except(before.Shortfalls).ToValueList(), Gone = before.Shortfalls.Except(after.Shortfalls).ToValueList(),
        };
    }

    private static string Word(ConformityStatus? status, Assessment of) => status?.InWords() ?? (of.Cause is null ? "not asked" : "not evaluable");
}
