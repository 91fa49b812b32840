namespace Isms.Governance.Conformity;

/// <summary>The numbers of clauses as the tree that they are.</summary>
internal static class Numbers
{
    /// <summary>Whether a number is that of a clause or of something in it: <c>5.1.c</c> is under <c>5</c> and under <c>5.1</c>.</summary>
    internal static bool IsUnder(string number, string clause) => number.StartsWith(clause, StringComparison.Ordinal) && (number.Length == clause.Length || number[clause.Length] == '.');

    /// <summary>The number of the clause of a requirement: its own without the letter.</summary>
    internal static string ClauseOf(string number)
    {
        var parts = number.Split('.');
        var kept = parts.Length;
        while (kept > 1 && (parts[kept - 1].Length == 0 || !char.IsAsciiDigit(parts[kept - 1][0]) || parts[kept - 1][0] == '0' || !parts[..kept].All(part => part.Length > 0 && (part == "A" || char.IsAsciiDigit(part[0])))))
        {
            kept--;
        }

        return string.Join('.', parts[..kept]);
    }
}
