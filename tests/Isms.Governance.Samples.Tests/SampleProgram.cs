using System.Diagnostics;
using System.Reflection;
using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

/// <summary>A sample as a reader meets it: its source, what it prints, and what it is said to print.</summary>
internal static class SampleProgram
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private static readonly string Configuration =
        typeof(SampleProgram).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Repository.PathOf("samples"), "*.csproj", SearchOption.AllDirectories)
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal);

    /// <summary>The files of the sample, one after the other.</summary>
    public static string Source(string name) =>
        string.Join('\n', Directory.EnumerateFiles(Repository.PathOf("samples", name), "*.cs").Order(StringComparer.Ordinal).Select(Text));

    public static string ExpectedOutput(string name) => Text(Repository.PathOf("samples", name, "expected-output.txt"));

    /// <summary>Runs the built sample in another culture and zone than the tests', so that neither can show.</summary>
    public static async Task<string> RunAsync(string name, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Repository.PathOf("samples", name, "bin", Configuration, "net10.0", name + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["TZ"] = "Pacific/Chatham", ["LC_ALL"] = "de_CH.UTF-8" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"sample `{name}` did not end within {Patience}");
        }

        Assert.True(process.ExitCode == 0, $"sample `{name}` ended with {process.ExitCode}: {await errors}");
        return Normalize(await output);
    }

    public static string Normalize(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    private static string Text(string path) => Normalize(File.ReadAllText(path));
}
