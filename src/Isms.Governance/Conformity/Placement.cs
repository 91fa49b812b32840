using System.Collections.Concurrent;

namespace Isms.Governance.Conformity;

/// <summary>
/// Where what a rule finds belongs in an edition. Rules cite the numbers of 2022; another edition asks the same under another number, and something else under
/// the same: so the key that they share decides, never the number alone.
/// </summary>
internal static class Placement
{
    private static readonly ConditionalWeakTable<Edition, ConcurrentDictionary<string, string?>> Places = [];

    private static readonly ConditionalWeakTable<Edition, ValueList<(ObligationId Id, string Number, ValueList<(string Number, Requirement Requirement)> Requirements)>> Clauses = [];

    private static readonly ImmutableDictionary<string, string> NumberOf = Edition.Iso27001Of2022.Requirements.ToImmutableDictionary(requirement => requirement.Key!, requirement => requirement.Number, StringComparer.Ordinal);

    /// <summary>What a profile may call a requirement: its id, and the number of 2022 for what 27001 asks.</summary>
    internal static IEnumerable<string> NamesOf(Requirement requirement)
    {
        yield return requirement.Id.Value;
        if (requirement.Key is { } key && NumberOf.TryGetValue(key, out var number))
        {
            yield return number;
        }
        else if (Edition.BuiltIn.Any(edition => edition[requirement.Id] is not null))
        {
            yield return requirement.Number;
        }
    }

    /// <summary>The number under which an edition asks what 2022 asks under this one: of the requirement, or else of the clause; null where it does not ask it.</summary>
    internal static string? In(Edition edition, string number) => Places.GetOrCreateValue(edition).GetOrAdd(number, static (each, of) => Find(of, each), edition);

    /// <summary>What an edition asks by clause, each clause with what it would be called as an obligation, in the order of the standard.</summary>
    internal static ValueList<(ObligationId Id, string Number, ValueList<(string Number, Requirement Requirement)> Requirements)> ClausesOf(Edition edition) => Clauses.GetValue(edition, static each =>
        each.Requirements.Select(requirement => (requirement.Number, Requirement: requirement)).GroupBy(asked => Numbers.ClauseOf(asked.Number), StringComparer.Ordinal)
            .Select(group => (ObligationId.From($"{each.Id.Value}/{group.Key}"), group.Key, group.ToValueList())).ToValueList());

    private static string? Find(Edition edition, string number)
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
