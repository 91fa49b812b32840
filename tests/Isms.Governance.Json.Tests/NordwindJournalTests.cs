using Isms.Governance.Tests.Cases;

namespace Isms.Governance.Json.Tests;

/// <summary>That the whole journal of "Nordwind" is written and read. Facts from the ISO 27001 Starter Kit by Cenedril, CC BY 4.0.</summary>
public class NordwindJournalTests
{
    private static readonly string Text = JournalJson.ToText(Nordwind.Register.Journal);

    [Fact]
    public void The_whole_journal_reads_as_the_same_register()
    {
        var read = JournalJson.Read(Text).RegisterOrThrow();
        Assert.Equal(Nordwind.Register, read);
        Assert.Equal(Nordwind.Register.Journal, read.Journal);
        Assert.Equal(Text, JournalJson.ToText(read.Journal));
    }

    [Fact]
    public void What_is_read_answers_as_what_was_written()
    {
        var (written, read) = (Nordwind.At(2026, 4, 14), JournalJson.Read(Text).RegisterOrThrow().At(Nordwind.Day(2026, 4, 14)));
        Assert.NotEmpty(written.Findings().Items);
        Assert.Equal(written.Findings().Items, read.Findings().Items);
        Assert.Equal(written.Competence.Gaps, read.Competence.Gaps);
        Assert.Equal(written.Improvement.OpenActions, read.Improvement.OpenActions);
    }

    [Fact]
    public void A_register_read_from_any_part_of_the_journal_goes_on_to_the_same_end()
    {
        var journal = Nordwind.Register.Journal.ToArray();
        foreach (var count in new[] { 1, journal.Length / 3, journal.Length - 1 })
        {
            var part = JournalJson.Read(JournalJson.ToText(journal.Take(count))).RegisterOrThrow();
            Assert.Equal(Nordwind.Register, journal.Skip(count).Aggregate(part, GovernanceDecider.Evolve));
        }
    }
}
