using Isms.Governance.Json;
using Isms.Governance.Tool.Frame;

namespace Isms.Governance.Tool.Tests;

/// <summary>That nobody waits for long without being told, and nobody is told without waiting.</summary>
public sealed class PatienceTests
{
    [Fact]
    public void Nothing_is_told_in_the_first_second() => Assert.Equal("", Told((0.2, default), (0.9, new(0, 9)), (0.99, new(9, 9))));

    [Fact]
    public void Then_it_is_told_once_a_second_and_at_the_end() => Assert.Equal(
        "isms: reading f\nisms: reading f: 0 of 1,000\nisms: reading f: 900 of 1,000\nisms: reading f: 1,000 of 1,000\n",
        Told((1.1, default), (1.2, default), (2.0, new(0, 1000)), (2.9, new(500, 1000)), (4.5, new(900, 1000)), (4.6, new(1000, 1000))));

    [Fact]
    public void On_a_terminal_one_line_is_written_over() => Assert.Equal("\risms: reading f: 1 of 2\risms: reading f: 2 of 2\n", Told(true, (1.1, new(1, 2)), (1.2, new(2, 2))));

    private static string Told(params (double Seconds, FileProgress Progress)[] reports) => Told(false, reports);

    private static string Told(bool isTerminal, params (double Seconds, FileProgress Progress)[] reports)
    {
        using StringWriter error = new() { NewLine = "\n" };
        var now = TimeSpan.Zero;
        var patience = new Patience("f", new() { Output = TextWriter.Null, Error = error, ErrorIsTerminal = isTerminal, Now = () => default }, () => now);
        foreach (var (seconds, progress) in reports)
        {
            now = TimeSpan.FromSeconds(seconds);
            patience.Report(progress);
        }

        return error.ToString();
    }
}
