using System.Diagnostics;

namespace Isms.Governance.Tool.Frame;

/// <summary>Tells on the error output how far a long reading is: nothing in the first second, then at most once a second.</summary>
internal sealed class Patience(string what, Surroundings around, Func<TimeSpan> elapsed) : IProgress<FileProgress>
{
    private long told;

    public Patience(string what, Surroundings around)
        : this(what, around, Since(Stopwatch.StartNew()))
    {
    }

    public void Report(FileProgress value)
    {
        var second = (long)elapsed().TotalSeconds;
        var isOver = value.Total > 0 && value.Done == value.Total && told > 0;
        if (second <= told && !isOver)
        {
            return;
        }

        told = second;
        var line = string.Create(CultureInfo.InvariantCulture, $"isms: reading {what}{(value.Total == 0 ? "" : $": {value.Done:N0} of {value.Total:N0}")}");
        around.Error.Write(around.ErrorIsTerminal ? $"\r{line}{(isOver ? "\n" : "")}" : line + "\n");
    }

    private static Func<TimeSpan> Since(Stopwatch watch) => () => watch.Elapsed;
}
