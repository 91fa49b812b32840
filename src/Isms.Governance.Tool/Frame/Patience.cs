using System.Diagnostics;

namespace Isms.Governance.Tool.Frame;

/// <summary>Tells on the error output how far a long reading is: nothing in the first second, then at most once a second.</summary>
internal sealed class Patience(string what, Surroundings around) : IProgress<FileProgress>
{
    private readonly Stopwatch since = Stopwatch.StartNew();
    private long told;

    public void Report(FileProgress value)
    {
        var second = (long)since.Elapsed.TotalSeconds;
        var isOver = value.Done == value.Total && told > 0;
        if (second <= told && !isOver)
        {
            return;
        }

        told = second;
        var line = string.Create(CultureInfo.InvariantCulture, $"isms: reading {what}: {value.Done:N0} of {value.Total:N0}");
        around.Error.Write(around.ErrorIsTerminal ? $"\r{line}{(isOver ? "\n" : "")}" : line + "\n");
    }
}
