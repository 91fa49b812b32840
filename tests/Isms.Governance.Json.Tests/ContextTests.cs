using Isms.Governance.Organization;

namespace Isms.Governance.Json.Tests;

/// <summary>What the model can record, this library can store.</summary>
public class ContextTests
{
    private static readonly IEnumerable<Type> Types = typeof(GovernanceEvent).Assembly.GetTypes().Where(type => !type.IsAbstract);

    [Fact]
    public void Every_event_of_the_model_can_be_stored() => Assert.Equal(
        Types.Where(type => type.IsAssignableTo(typeof(GovernanceEvent))).ToHashSet(),
        Stored(typeof(GovernanceEvent)));

    [Fact]
    public void Every_entry_of_the_model_can_be_stored() => Assert.Equal(
        Types.Where(type => type.IsAssignableTo(typeof(Entry))).ToHashSet(),
        Stored(typeof(Entry)));

    [Fact]
    public void The_description_of_every_stored_type_is_generated()
    {
        foreach (var type in Stored(typeof(GovernanceEvent)).Concat(Stored(typeof(Entry))))
        {
            Assert.NotNull(GovernanceJsonContext.Default.GetTypeInfo(type));
            Assert.DoesNotContain(GovernanceJson.Options.GetTypeInfo(type).Properties, property => property.Name is "kind" or "reference");
        }
    }

    [Fact]
    public void Words_of_events_and_entries_are_distinct_and_in_kebab_case()
    {
        var words = GovernanceJson.Options.GetTypeInfo(typeof(GovernanceEvent)).PolymorphismOptions!.DerivedTypes
            .Concat(GovernanceJson.Options.GetTypeInfo(typeof(Entry)).PolymorphismOptions!.DerivedTypes)
            .Select(each => (string)each.TypeDiscriminator!).ToList();

        Assert.Equal(words.Distinct(), words);
        Assert.All(words, word => Assert.Matches("^[a-z]+(-[a-z]+)*$", word));
    }

    private static HashSet<Type> Stored(Type type) =>
        GovernanceJson.Options.GetTypeInfo(type).PolymorphismOptions!.DerivedTypes.Select(each => each.DerivedType).ToHashSet();
}
