using System.Reflection;

namespace Isms.Governance.Laws.Architecture;

/// <summary>What a chapter is said to read is what its page is made of: what a period keeps from turn to turn rests on it.</summary>
public sealed class ChapterReadingTests
{
    private static readonly Chapters Model = new("Isms.Governance");

    // Who took over from whom is read of the accountabilities alone; the rest of the page goes with a handover and is not kept.
    private static readonly string[] Apart = ["Handovers"];

    private static readonly Type[] Pages =
    [
        .. typeof(GovernanceRegister).Assembly.GetTypes().Where(type => type.Namespace is { } name && Model.ChapterOf(type) == name.Split('.')[^1]
            && type.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Any(made => made.GetParameters().Any(each => IsBook(each.ParameterType)))),
    ];

    [Fact]
    public void A_page_is_made_of_what_its_chapter_reads()
    {
        Assert.True(Pages.Length >= 7, $"only {Pages.Length} pages are seen");
        foreach (var page in Pages.Where(page => !Apart.Contains(Model.ChapterOf(page), StringComparer.Ordinal)))
        {
            var made = page.GetConstructors(BindingFlags.Instance | BindingFlags.NonPublic).Single(each => each.GetParameters().Any(parameter => IsBook(parameter.ParameterType)));
            var unsaid = made.GetParameters().Aggregate(Chapter.None, (all, each) => all | Of(Parts(each.ParameterType))) & ~Of(Model.ChapterOf(page)!).WithRead();
            Assert.True(unsaid is Chapter.None, $"{page.Name} reads {unsaid}");
        }
    }

    [Fact]
    public void The_verdict_reads_every_chapter() => Assert.Equal(Enum.GetValues<Chapter>().Aggregate((all, each) => all | each), Chapter.Conformity.WithRead());

    [Fact]
    public void No_chapter_reads_a_later_one()
    {
        foreach (var chapter in Enum.GetValues<Chapter>().Where(each => each is not Chapter.None))
        {
            Assert.True((int)chapter.WithRead() < 2 * (int)chapter, $"{chapter} reads {chapter.WithRead()}");
        }
    }

    private static bool IsBook(Type type) => type is { IsGenericType: true } && type.GetGenericTypeDefinition() == typeof(Chronicle<>);

    /// <summary>The chapter of a page or of the events of a book.</summary>
    private static string Parts(Type type) => Model.ChapterOf(IsBook(type) ? type.GetGenericArguments()[0] : type)!;

    private static Chapter Of(string chapter) => Enum.Parse<Chapter>(chapter);
}
