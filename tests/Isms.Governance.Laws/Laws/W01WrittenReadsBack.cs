using System.Text;
using Isms.Governance.Json;
using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>What is written as a governance file is sound, and what is read from it is written as the same text.</summary>
public sealed class W01WrittenReadsBack
{
    [Law]
    public void What_is_written_as_a_governance_file_is_sound_and_what_is_read_from_it_is_written_as_the_same_text(History history) => history.Holds(Broken(history, Written.By));

    internal static string? Broken(History history, Func<GovernanceRegister, Written> write)
    {
        var written = write(history.Register).Text;
        var read = GovernanceFile.Read(Encoding.UTF8.GetBytes(written), GovernanceFileOptions.Standard);
        return !read.IsSound ? $"unsound: {read}\n{written}"
            : write(read.Register).Text is var again && again != written ? $"written again as another text: {Written.FirstDifference(written, again)}"
            : null;
    }
}
