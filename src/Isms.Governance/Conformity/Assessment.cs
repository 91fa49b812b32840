namespace Isms.Governance.Conformity;

/// <summary>How every requirement of the adopted editions stands at an instant, under a profile, by what is on record.</summary>
/// <remarks>
/// Conforming means that no shortfall is on record and something counts that shows it. Grades are proposals; whether an organisation is certified is
/// decided by people.
/// </remarks>
public sealed record Assessment : Answer
{
    internal Assessment()
    {
    }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The place of the journal up to which records count.</summary>
    public required long Known { get; init; }

    /// <summary>The profile: which ages, grades and thresholds hold.</summary>
    public required Profile Profile { get; init; }

    /// <summary>Why nothing can be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>The clauses, in the order of the standard; last what falls short of no clause.</summary>
    public ValueList<ClauseVerdict> Clauses { get; init; } = [];

    /// <summary>The requirements, in the order of the standard.</summary>
    public ValueList<RequirementVerdict> Requirements => Clauses.SelectMany(clause => clause.Requirements).ToValueList();

    /// <summary>Everything that falls short, the gravest first; what falls short of several editions alike once.</summary>
    public ValueList<Shortfall> Shortfalls => Clauses.SelectMany(clause => clause.Shortfalls.Concat(clause.Requirements.SelectMany(each => each.Shortfalls))).Distinct()
        .OrderByDescending(each => each.Grade).ToValueList();

    /// <summary>The verdict on one requirement; null when no adopted edition has it.</summary>
    public RequirementVerdict? this[ObligationId requirement] => Clauses.SelectMany(clause => clause.Requirements).FirstOrDefault(each => each.Requirement.Id == requirement);

    /// <summary>The part about one clause with everything below it, or one letter: <c>5</c>, <c>5.1</c>, <c>5.1.c</c>. What falls short of a clause as a whole is of none of its letters.</summary>
    /// <exception cref="ArgumentException">It is blank, or holds control characters.</exception>
    public Assessment Under(string clause)
    {
        var number = Line.Checked(clause);
        return this with { Clauses = Clauses.Select(each => each.Under(number)).OfType<ClauseVerdict>().ToValueList() };
    }

    /// <summary>How many requirements stand so.</summary>
    public int Count(ConformityStatus status) => Clauses.Sum(clause => clause.Requirements.Count(each => each.Status == status));

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"{Counted(Clauses.Sum(clause => clause.Requirements.Count))} at {At.InWords()}, profile `{Profile.Id}`: {string.Join(", ", Counted())}",
        [.. Clauses.Select(clause => clause.Explain()), "grades are proposals, not a certification decision"]);

    internal static string Counted(int requirements) => requirements == 1 ? "1 requirement" : $"{requirements} requirements";

    private IEnumerable<string> Counted() => ((ConformityStatus[])[ConformityStatus.Major, ConformityStatus.Minor, ConformityStatus.Observation, ConformityStatus.NotEvaluable, ConformityStatus.NotApplicable, ConformityStatus.Conforms])
        .Select(status => (Status: status, Count: Count(status))).Where(each => each.Count > 0)
        .Select(each => $"{each.Count} {(each.Status is ConformityStatus.Conforms && each.Count != 1 ? "conform" : each.Status.InWords())}");
}
