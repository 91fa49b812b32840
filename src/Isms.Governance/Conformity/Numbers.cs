namespace Isms.Governance.Conformity;

/// <summary>The numbers of clauses as the tree that they are.</summary>
internal static class Numbers
{
    /// <summary>Whether a number is that of a clause or of something in it: <c>5.1.c</c> is under <c>5</c> and under <c>5.1</c>.</summary>
    internal static bool IsUnder(string number, string clause) => number.StartsWith(clause, StringComparison.Ordinal) && (number.Length == clause.Length || number[clause.Length] == '.');

    /// <summary>The number of the clause of a requirement: its own without the letter.</summary>
    internal static string ClauseOf(Requirement requirement)
    {
        var parts = requirement.Number.Split('.');
        var kept = 0;
        while (kept < parts.Length && parts[kept] is [>= '1' and <= '9', ..] or "A")
        {
            kept++;
        }

        return kept == 0 ? requirement.Number : string.Join('.', parts[..kept]);
    }
}
