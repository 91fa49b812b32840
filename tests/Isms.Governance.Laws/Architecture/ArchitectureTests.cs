using System.Reflection;

namespace Isms.Governance.Laws.Architecture;

public sealed class ArchitectureTests
{
    private static readonly string[] Order =
    [
        "Values", "Time", "Rules", "Requirements", "Organization", "Accountability", "Competence", "Roles", "Delegations",
        "Records", "Leadership", "Policies", "Objectives", "Resources", "Monitoring", "Improvement", "Reviews", "Handovers", "Conformity",
    ];

    private static readonly Chapters Model = new("Isms.Governance", Order);

    private static readonly Chapters Planted = new("Isms.Governance.Laws.Architecture.Planted", "Organization", "Delegations");

    private static Type[] Types => typeof(GovernanceRegister).Assembly.GetTypes();

    [Fact]
    public void Every_chapter_names_only_itself_and_earlier_chapters() => Assert.Empty(Model.Offences(Types));

    [Fact]
    public void Every_chapter_has_a_place_in_the_order() => Assert.Equal(Order.Order(StringComparer.Ordinal), Model.ChaptersOf(Types));

    [Fact]
    public void Accountability_cannot_see_delegations() => Assert.DoesNotContain(
        Types.Where(type => Model.ChapterOf(type) == "Accountability").SelectMany(NamedTypes.By), named => Model.ChapterOf(named) == "Delegations");

    [Theory]
    [InlineData("InBody", "the chapter is a later one")]
    [InlineData("InSignature", "the chapter is a later one")]
    [InlineData("InLambda", "the chapter is a later one")]
    [InlineData("OfTheRegister", "only the root and the chapter bases see the whole register")]
    public void A_planted_offence_is_seen(string planted, string offence) => Assert.Contains(
        Planted.Offences(Assembly.GetExecutingAssembly().GetTypes()),
        found => found.Contains($".{planted}", StringComparison.Ordinal) && found.EndsWith(offence, StringComparison.Ordinal));

    [Fact]
    public void A_naming_of_an_earlier_chapter_and_a_chapter_base_are_no_offence() => Assert.DoesNotContain(
        Planted.Offences(Assembly.GetExecutingAssembly().GetTypes()),
        found => found.Contains(".Grant names", StringComparison.Ordinal) || found.Contains(".OrganizationEvent names", StringComparison.Ordinal));
}
