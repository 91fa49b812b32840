namespace Isms.Governance.Conformity;

/// <summary>
/// Where what a rule finds belongs in an edition. Rules cite the numbers of 2022; another edition asks the same under another number, and something else under
/// the same: so the key that they share decides, never the number alone.
/// </summary>
internal static class Placement
{
    /// <summary>The number under which an edition asks what 2022 asks under this one: of the requirement, or else of the clause; null where it does not ask it.</summary>
    internal static string? In(Edition edition, string number)
    {
        var asked = Edition.Iso27001Of2022.Requirements.FirstOrDefault(requirement => requirement.Number == number);
        if (asked is not null)
        {
            return edition.CounterpartOf(asked)?.Number;
        }

        var clause = Numbers.ClauseOf(number);
        var clauses = Edition.Iso27001Of2022.Requirements.Where(requirement => Numbers.IsUnder(requirement.Number, clause)).Select(edition.CounterpartOf).OfType<Requirement>()
            .Select(requirement => Numbers.ClauseOf(requirement.Number)).Distinct(StringComparer.Ordinal).ToArray();
        return clauses.Length == 0 ? null : Array.Find(clauses, each => Array.TrueForAll(clauses, other => Numbers.IsUnder(other, each))) ?? clauses[0];
    }
}
