namespace Isms.Governance.Conformity.Board;

/// <summary>Answers the themes of the board toolkit by the verdicts on the requirements that speak to them, by their numbers of 2022, controls of any catalogue of a host included.</summary>
internal static class Theming
{
    private static readonly ImmutableArray<(string Question, ValueList<string> Numbers)> Themes =
    [
        ("is security built into how the organisation is run", ["5.1.a", "5.1.b", "5.2.0", "5.3.0-assigned"]),
        ("do leaders shape a culture in which people care", ["5.1.d", "5.1.f", "5.1.h", "7.3"]),
        ("are there the people and the skills", ["5.1.c", "7.2"]),
        ("is it known what matters most", ["A.5.9"]),
        ("is it known from whom and what harm may come", ["A.5.7"]),
        ("are risks owned, judged and decided on", ["6.1.2", "6.1.3"]),
        ("do the measures work", ["5.1.e", "9.1", "9.2", "10.2"]),
        ("are suppliers and partners part of it", ["A.5.19"]),
        ("is the organisation ready for an incident", ["A.5.24"]),
    ];

    internal static BoardThemes Of(Assessment assessment)
    {
        var all = assessment.Requirements;
        return new() { At = assessment.At, Cause = assessment.Cause, Items = assessment.Cause is not null ? [] : Themes.Select((theme, place) => Of(place + 1, theme.Question, theme.Numbers, all)).ToValueList() };
    }

    private static BoardTheme Of(int number, string question, ValueList<string> numbers, ValueList<RequirementVerdict> all)
    {
        var speaking = numbers.Select(each => (Number: each, Verdicts: all.Where(verdict => Names(verdict.Requirement).Any(name => Numbers.IsUnder(name, each))).ToArray())).ToArray();
        var evaluable = speaking.SelectMany(each => each.Verdicts).Where(verdict => verdict.Status is not (ConformityStatus.NotEvaluable or ConformityStatus.NotApplicable)).DistinctBy(verdict => verdict.Requirement.Id).ToValueList();
        var verdicts = evaluable.All(verdict => verdict.IsFromNothing) ? [] : evaluable;
        return new()
        {
            Number = number, Question = question, Verdicts = verdicts, Status = ConformityStatus.Worst(verdicts.Select(verdict => verdict.Status)),
            Needed =
            [
                .. speaking.Where(each => each.Verdicts.Length == 0).Select(each => $"a catalogue that asks {each.Number}, and what shows it"),
                .. speaking.SelectMany(each => each.Verdicts).Where(verdict => verdict.Status is ConformityStatus.NotEvaluable || verdict.LacksRecords).DistinctBy(verdict => verdict.Requirement.Id).Select(verdict => $"on record, what shows {verdict.Requirement}{Records(verdict.Requirement)}"),
            ],
        };
    }

    private static string Records(Requirement requirement) => Remedies.For(requirement, null) is { Length: > 0 } commands ? $": {commands}" : string.Empty;

    /// <summary>By its number of 2022; a control also by its own, of whatever catalogue.</summary>
    private static IEnumerable<string> Names(Requirement requirement) => requirement.Control is { } control ? Placement.NamesOf(requirement).Append(control.Value) : Placement.NamesOf(requirement);
}
