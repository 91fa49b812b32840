using System.Reflection;
using System.Runtime.CompilerServices;

namespace Isms.Governance.Laws.Architecture;

/// <summary>Promises about all types: a type that is added later keeps them too.</summary>
public sealed class PromiseTests
{
    private static readonly Type[] Public = [.. typeof(GovernanceRegister).Assembly.GetExportedTypes()];

    public static TheoryData<Type> CommandsAndEvents => [.. Public.Where(type => type.IsSubclassOf(typeof(GovernanceCommand)) || type.IsSubclassOf(typeof(GovernanceEvent))).Where(type => !type.IsAbstract)];

    public static TheoryData<Type> Ids => [.. Public.Where(type => type.IsValueType && type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IId<>)))];

    public static TheoryData<Type> Records => [.. Public.Where(type => type.GetMethod("<Clone>$") is not null && !type.IsAbstract && Lists(type).Any())];

    [Theory]
    [MemberData(nameof(CommandsAndEvents))]
    public void A_command_or_event_is_a_sealed_record_whose_properties_are_only_set_when_it_is_made(Type type)
    {
        Assert.True(type.IsSealed);
        Assert.NotNull(type.GetMethod("<Clone>$"));
        Assert.NotNull(type.GetConstructor([]));
        Assert.All(type.GetProperties().Where(property => property.SetMethod is not null), property => Assert.Contains(
            typeof(IsExternalInit), property.SetMethod!.ReturnParameter.GetRequiredCustomModifiers()));
    }

    [Theory]
    [MemberData(nameof(CommandsAndEvents))]
    public void A_command_or_event_has_no_fields_to_change(Type type) =>
        Assert.Empty(type.GetFields(BindingFlags.Instance | BindingFlags.Public));

    [Fact]
    public void Every_text_id_is_an_id() => Assert.DoesNotContain(
        Public, type => type.IsValueType && type.Name.EndsWith("Id", StringComparison.Ordinal) && !type.GetInterfaces().Any(each => each.IsGenericType && each.GetGenericTypeDefinition() == typeof(IId<>)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_id_refuses_what_names_nothing(Type type)
    {
        var from = type.GetMethod("From", [typeof(string)])!;
        foreach (var blank in new[] { null, "", " ", " a", "a\t", "a\nb" })
        {
            var thrown = Assert.Throws<TargetInvocationException>(() => from.Invoke(null, [blank]));
            Assert.IsAssignableFrom<ArgumentException>(thrown.InnerException);
        }

        Assert.Equal("a", from.Invoke(null, ["a"])!.ToString());
        var nothing = Activator.CreateInstance(type);
        Assert.True((bool)type.GetProperty("IsDefault")!.GetValue(nothing)!);
        Assert.IsType<InvalidOperationException>(Assert.Throws<TargetInvocationException>(() => type.GetProperty("Value")!.GetValue(nothing)).InnerException);
    }

    /// <summary>Where a list may be left out it is empty, and null is taken as empty or refused.</summary>
    [Theory]
    [MemberData(nameof(Records))]
    public void A_list_is_never_null(Type type)
    {
        var record = RuntimeHelpers.GetUninitializedObject(type);
        if (type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, []) is { } make)
        {
            record = make.Invoke([]);
            Assert.All(Lists(type).Where(list => list.GetCustomAttribute<RequiredMemberAttribute>() is null), list => Assert.NotNull(list.GetValue(record)));
        }

        foreach (var list in Lists(type).Where(list => list.SetMethod?.IsPublic == true && type.GetConstructor([]) is not null))
        {
            try
            {
                list.SetValue(record, null);
                Assert.NotNull(list.GetValue(record));
            }
            catch (TargetInvocationException refused)
            {
                Assert.IsAssignableFrom<ArgumentException>(refused.InnerException);
            }
        }
    }

    private static IEnumerable<PropertyInfo> Lists(Type type) => type.GetProperties()
        .Where(property => property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(ValueList<>) && property.SetMethod is not null);
}
