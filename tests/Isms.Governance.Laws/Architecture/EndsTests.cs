using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Isms.Governance.Laws.Architecture;

/// <summary>A verdict may turn at every instant that a record states: each event names them, and those of things past are listed here.</summary>
public sealed class EndsTests
{
    /// <summary>Instants that say when something was, and turn nothing by themselves.</summary>
    private static readonly ImmutableHashSet<string> Past =
    [
        "AwarenessCoverageRecorded.PeriodFrom", "AwarenessCoverageRecorded.PeriodUntil", "ResourcesUsed.UsedFrom", "MeasurementRecorded.From", "MeasurementRecorded.Until",
        "IncidentRecorded.Occurred", "IncidentRecorded.Detected", "IncidentRecorded.Contained", "IncidentRecorded.Resolved", "ScopeEstablished.Scope.RecordsFrom",
        "AuditReported.From", "AuditReported.Until", "ReviewHeld.From", "ResponsibilityDelegated.Approvals.On", "ResponsibilityDelegated.Notices.On",
    ];

    public static TheoryData<Type> Events => [.. typeof(GovernanceRegister).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(GovernanceEvent)) && !type.IsAbstract)];

    [Theory]
    [MemberData(nameof(Events))]
    public void Every_instant_that_an_event_states_is_among_its_ends_or_past(Type type)
    {
        var stated = new Dictionary<Instant, string>();
        var made = (GovernanceEvent)Make(type, type.Name, stated, 0)!;
        var ends = made.Ends.OfType<Instant>().ToHashSet();
        Assert.Equal([], stated.Where(each => !ends.Contains(each.Key)).Select(each => each.Value)
            .Where(path => !path.EndsWith(".EffectiveFrom", StringComparison.Ordinal) && !path.Contains(".Decided.", StringComparison.Ordinal) && !path.Contains(".Evidence", StringComparison.Ordinal) && !Past.Contains(path)));
    }

    /// <summary>A record with an instant of its own wherever it has one, put in past every check.</summary>
    private static object? Make(Type type, string path, Dictionary<Instant, string> stated, int depth)
    {
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return Make(inner, path, stated, depth);
        }

        if (type == typeof(Instant))
        {
            var instant = Instant.FromUnixTimeSeconds(2_000_000_000 + stated.Count);
            stated.Add(instant, path);
            return instant;
        }

        if (type == typeof(Interval))
        {
            return new Interval((Instant)Make(typeof(Instant), $"{path}.Start", stated, depth)!, (Instant)Make(typeof(Instant), $"{path}.End", stated, depth)!);
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            var item = type.GenericTypeArguments[0];
            var one = Make(item, path, stated, depth + 1);
            var array = Array.CreateInstance(item, one is null ? 0 : 1);
            if (one is not null)
            {
                array.SetValue(one, 0);
            }

            return typeof(EndsTests).GetMethod(nameof(ListOf), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(item).Invoke(null, [array]);
        }

        if (type.Assembly != typeof(GovernanceRegister).Assembly || type.IsValueType || type.IsAbstract || depth > 3)
        {
            return type.IsValueType ? RuntimeHelpers.GetUninitializedObject(type) : null;
        }

        var made = RuntimeHelpers.GetUninitializedObject(type);
        for (var each = type; each is not null && each != typeof(object); each = each.BaseType)
        {
            foreach (var field in each.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly).Where(field => field.Name[0] == '<'))
            {
                field.SetValue(made, Make(field.FieldType, $"{path}.{field.Name[1..field.Name.IndexOf('>', StringComparison.Ordinal)]}", stated, depth + 1));
            }
        }

        return made;
    }

    private static ValueList<T> ListOf<T>(T[] items) => items.ToValueList();
}
