namespace Isms.Governance.Rules;

/// <summary>A clause of ISO/IEC 27001 by its number, with a title in our own words. Annex A controls are not clauses.</summary>
public sealed partial record Clause
{
    private Clause(string number, string title) => (Number, Title) = (number, title);

    /// <summary>The number, letters after a point: <c>5.1.c</c>.</summary>
    public string Number { get; }

    /// <summary>The number as people cite it: <c>5.1 c</c>; for the part of a clause before its letters, the clause: <c>5.3</c>.</summary>
    public string Citation => Number.Split('.') is not [.. var clause, var last] ? Number
        : last[0] == '0' ? string.Join('.', clause) : char.IsAsciiLetter(last[0]) ? $"{string.Join('.', clause)} {last}" : Number;

    /// <summary>What the clause is about, in our own words; the licensed standard prevails.</summary>
    public string Title { get; }

    /// <summary>The number and the title: <c>5.1.c means available</c>.</summary>
    public override string ToString() => $"{Number} {Title}";
}
