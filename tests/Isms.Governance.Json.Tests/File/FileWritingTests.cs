using Isms.Governance.Testing;
using Isms.Governance.Tests.Cases;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a register is written as a file which reads back as what is on record, and that all that is lost is told.</summary>
public class FileWritingTests
{
    [Theory]
    [InlineData("money-ladder-ryde.json")]
    [InlineData("sub-delegation-wellington.json")]
    public void What_was_read_from_a_file_is_written_wholly(string name)
    {
        var register = Sample(name).Register!;
        var writing = GovernanceFile.Write(register);
        File.WriteAllText("/tmp/w-" + name, writing.Text + string.Join("\n", writing.Notices));
        Assert.Empty(writing.Notices);
        var read = Read(writing.Text);
        Assert.True(read.IsSound, read.ToString());
        Assert.Equal(register, read.Register);
    }

    [Fact]
    public void N()
    {
        var writing = GovernanceFile.Write(Nordwind.Register);
        File.WriteAllText("/tmp/w-nordwind", writing.Text + string.Join("\n", writing.Notices));
        Assert.Empty(writing.Notices);
    }

    [Fact]
    public void S()
    {
        var writing = GovernanceFile.Write(GovernanceDecider.Replay(Story.Records));
        File.WriteAllText("/tmp/w-story", writing.Text + string.Join("\n", writing.Notices));
        Assert.Empty(writing.Notices);
    }
}
