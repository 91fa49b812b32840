using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using Isms.Governance.Testing;

namespace Isms.Governance.Tool.Tests;

/// <summary>That the tool installs from its package, from a folder and from nowhere else, and checks the repository of the sample.</summary>
public sealed class PackedToolTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string folder = Directory.CreateTempSubdirectory("isms-packed-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_packed_tool_installs_and_fails_a_pull_request_that_leaves_a_gap()
    {
        var (packages, tools) = (Path.Combine(folder, "packages"), Path.Combine(folder, "tools"));
        var configuration = typeof(IsmsTool).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        await Succeeds("dotnet", ["pack", Repository.PathOf("src", "Isms.Governance.Tool"), "--no-build", "--no-restore", "-c", configuration, "-o", packages]);
        await Succeeds("dotnet", ["tool", "install", "Isms.Governance.Tool", "--tool-path", tools, "--source", packages]);
        Assert.Contains("narrowing", (await Succeeds(Path.Combine(tools, "isms"), ["explain", "ISMS-D02"])).Output, StringComparison.Ordinal);

        var (sample, changed) = (await File.ReadAllTextAsync(Repository.PathOf("samples", "GovernanceInAPipeline", "governance.yaml")), Path.Combine(folder, "governance.yaml"));
        string[] script = [Repository.PathOf("samples", "GovernanceInAPipeline", "check-governance"), "governance.yaml", "2026-04-14"];
        await File.WriteAllTextAsync(changed, sample);
        Assert.Contains("Nothing falls short", (await Succeeds("bash", script)).Output, StringComparison.Ordinal);

        // The pull request: the chief executive leaves, and nobody follows.
        var kept = "- { position: ceo,  person: ada, from: 2026-01-01 }";
        Assert.Contains(kept, sample, StringComparison.Ordinal);
        await File.WriteAllTextAsync(changed, sample.Replace(kept, "- { position: ceo,  person: ada, from: 2026-01-01, through: 2026-03-31 }", StringComparison.Ordinal));
        var (code, output, _) = await Run("bash", script);
        Assert.Equal(1, code);
        Assert.Contains("nobody fills position `ceo`", output, StringComparison.Ordinal);
        var result = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "isms.sarif")))!["runs"]![0]!["results"]![0]!;
        Assert.Equal("ISMS-A07", (string?)result["ruleId"]);
        Assert.Equal(1 + Array.FindIndex(sample.Split('\n'), line => line.Contains(kept, StringComparison.Ordinal)), (int?)result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]);

        // Another one: what would be judged is deleted, or is no longer sound. The changed line is told, and not what was told before.
        foreach (var (text, expected, rule) in ((string, int, string)[])[("format: isms-governance/1\n", 3, "not-evaluable"), (sample.Replace("as: head", "as: haed", StringComparison.Ordinal), 2, "ISMS-F12")])
        {
            await File.WriteAllTextAsync(changed, text);
            Assert.Equal(expected, (await Run("bash", script)).Code);
            Assert.Equal(rule, (string?)JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(folder, "isms.sarif")))!["runs"]![0]!["results"]![0]!["ruleId"]);
        }
    }

    private async Task<(int Code, string Output, string Error)> Succeeds(string program, string[] arguments)
    {
        var ended = await Run(program, arguments);
        Assert.True(ended.Code == 0, $"{program} {string.Join(' ', arguments)} ended with {ended.Code}: {ended.Output}{ended.Error}");
        return ended;
    }

    private async Task<(int Code, string Output, string Error)> Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["PATH"] = Path.Combine(folder, "tools") + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH");
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(deadline.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`{program}` did not end within {Patience}");
        }

        return (process.ExitCode, await output, await error);
    }
}
