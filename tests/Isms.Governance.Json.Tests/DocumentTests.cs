using Isms.Governance.Testing;

namespace Isms.Governance.Json.Tests;

public class DocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("docs", "journal.md"));

    [Fact]
    public void The_document_lists_every_fault() =>
        Assert.EndsWith(string.Concat(JournalFault.All.Select(fault => $"| {fault.Code} | {fault.Title} |\n")), Document);

    [Fact]
    public void The_journal_in_the_document_is_sound_and_written_as_this_library_does()
    {
        var journal = Document.Split("```jsonl\n")[1].Split("```")[0];

        Assert.Equal(journal, JournalJson.ToText(JournalJson.Read(journal).RegisterOrThrow().Journal));
    }
}
