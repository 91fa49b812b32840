using System.Text;
using Isms.Governance.Json;
using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>What is written as a governance file is sound, and what is read from it is written as the same text.</summary>
public sealed class W01WrittenReadsBack
{
    [Law(MaxTest = 50)]
    public void What_is_written_as_a_governance_file_is_sound_and_what_is_read_from_it_is_written_as_the_same_text(History history) => history.Holds(Broken(history));

    internal static string? Broken(History history)
    {
        var written = GovernanceFile.Write(history.Register);
        var read = GovernanceFile.Read(Encoding.UTF8.GetBytes(written.Text), GovernanceFileOptions.Standard);
        return !read.IsSound ? $"unsound: {read}\n{written.Text}"
            : GovernanceFile.Write(read.Register).Text is var again && again != written.Text ? $"written again as another text: {Written.FirstDifference(written.Text, again)}"
            : null;
    }
}
