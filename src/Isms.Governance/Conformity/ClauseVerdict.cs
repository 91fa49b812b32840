namespace Isms.Governance.Conformity;

/// <summary>How a clause stands: its requirements, and what falls short of it as a whole.</summary>
public sealed record ClauseVerdict
{
    internal ClauseVerdict()
    {
    }

    /// <summary>The edition and the number of the clause, such as <c>27001:2022/5.1</c>; null for what falls short of no clause.</summary>
    public required ObligationId? Clause { get; init; }

    /// <summary>What it is called.</summary>
    public required string Title { get; init; }

    /// <summary>The worst of its requirements and of what falls short of it as a whole.</summary>
    public required ConformityStatus Status { get; init; }

    /// <summary>Its requirements, in the order of the standard.</summary>
    public ValueList<RequirementVerdict> Requirements { get; init; } = [];

    /// <summary>What falls short of the clause as a whole, the gravest first.</summary>
    public ValueList<Shortfall> Shortfalls { get; init; } = [];

    /// <summary>Whether only some of its requirements are told, and not what falls short of it as a whole.</summary>
    internal bool IsPart { get; private init; }

    /// <summary>The clause where it is under a number, else those of its requirements that are; null where nothing is.</summary>
    internal ClauseVerdict? Under(string number) => Clause is null ? null : Numbers.IsUnder(Title, number) ? this
        : Requirements.Where(each => Numbers.IsUnder(each.Requirement.Number, number)).ToValueList() is { Count: > 0 } under
            ? this with { Requirements = under, Shortfalls = [], Status = ConformityStatus.Worst(under.Select(each => each.Status)), IsPart = true }
            : null;

    private string Name => IsPart ? $"of {Title}" : Title;

    internal Explanation Explain() => Shortfalls.Count == 0 && Requirements.All(each => each.Cause is not null) && Requirements is [var first, ..]
        ? new($"{Name}: {Status.InWords()}: {first.Cause}", [])
        : new($"{Name}: {Status.InWords()}", [.. Shortfalls.Select(each => each.Explain()), .. Requirements.Select(each => each.InBrief())]);
}
