using System.Collections;
using System.Reflection;

namespace Isms.Governance.Laws.Weights;

/// <summary>The rules that some verb has on its list.</summary>
internal static class RefusingRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(GovernanceCommand).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(RuleList<>))
            .SelectMany(field => ((IEnumerable)field.GetValue(null)!).Cast<object>())
            .Select(check => (Rule)check.GetType().GetProperty("Rule")!.GetValue(check)!)
            .DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id.Value, StringComparer.Ordinal),
    ];
}
