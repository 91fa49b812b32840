using System.Diagnostics;
using Isms.Governance.Tool.Verbs;

namespace Isms.Governance.Tool.Tests;

/// <summary>What meets people at the shell: starter files, completion, help.</summary>
public sealed class ShellTests : IDisposable
{
    private readonly IsmsRun isms = new();

    public static TheoryData<string> Presets => [.. Init.Presets];

    public void Dispose() => isms.Dispose();

    [Fact]
    public void Every_preset_of_the_library_has_a_starter_file() => Assert.Equal(Delegations.DelegationScheme.Presets.Count, Init.Presets.Distinct(StringComparer.Ordinal).Count());

    [Theory]
    [MemberData(nameof(Presets))]
    public void The_starter_file_of_a_preset_is_sound_and_starts_from_it(string preset)
    {
        Assert.Equal(0, isms.Run($"init --preset {preset}").Code);
        Assert.Contains($"\npreset: {preset}\n", File.ReadAllText(Path.Combine(isms.Folder, "governance.yaml")), StringComparison.Ordinal);
        var check = isms.Run("check governance.yaml");
        Assert.True(check.Code == 0, check.Output);
        Assert.Equal("yes", (string?)isms.Run("may bo spend governance.yaml --at 2026-04-14 --amount 25000EUR --format json").Json["answer"]);
    }

    [Fact]
    public void A_preset_that_nobody_knows_is_refused_and_nothing_is_written()
    {
        Assert.Equal(2, isms.Run("init --preset aukland").Code);
        Assert.Empty(Directory.EnumerateFileSystemEntries(isms.Folder));
    }

    [Fact]
    public void Every_verb_has_examples_that_use_it() => Assert.All(Verb.All, verb =>
    {
        var name = verb.Build(new() { Output = TextWriter.Null, Error = TextWriter.Null, Now = () => default }).Name;
        Assert.Matches($"(?s)Examples:\n.*isms {name}", isms.Run($"{name} --help").Output);
    });

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("pwsh")]
    public void A_script_of_completion_asks_the_tool_what_may_follow(string shell) => Assert.Contains("isms \"[suggest:$", isms.Run($"completion {shell}").Output, StringComparison.Ordinal);

    [Fact]
    public void What_may_follow_is_answered()
    {
        Assert.Contains("assess", Suggested(6, "isms a"));
        Assert.Contains("auckland", Suggested(19, "isms init --preset "));
        Assert.Contains("pwsh", Suggested(16, "isms completion "));
    }

    [Fact]
    public async Task In_bash_a_verb_is_completed()
    {
        var script = $$"""
            isms() { dotnet '{{typeof(IsmsTool).Assembly.Location}}' "$@"; }
            eval "$(isms completion bash)"
            COMP_LINE='isms wha' COMP_POINT=8 COMP_WORDS=(isms wha) COMP_CWORD=1
            _isms
            echo "${COMPREPLY[@]}"
            """;
        using var bash = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true })!;
        Assert.Equal("what-if", (await bash.StandardOutput.ReadToEndAsync()).Trim());
        await bash.WaitForExitAsync();
    }

    [Theory]
    [InlineData("what-if governance.yaml --vacates ceo --on 2026-04-14 --format sarif")]
    [InlineData("diff governance.yaml --from 2026-02-01 --to 2026-04-14 --format sarif")]
    [InlineData("assess governance.yaml --period 2026-02-01..2026-04-14 --format sarif")]
    public void What_falls_short_is_shown_on_lines_by_every_verb_that_finds_something(string line)
    {
        isms.Run("init");
        var path = Path.Combine(isms.Folder, "governance.yaml");
        var text = File.ReadAllText(path);
        File.WriteAllText(path, line.StartsWith("what-if", StringComparison.Ordinal) ? text : text.Replace("person: ada, from: 2026-01-01 }", "person: ada, from: 2026-01-01, through: 2026-03-31 }", StringComparison.Ordinal));
        var results = isms.Run(line).Json["runs"]![0]!["results"]!.AsArray();
        Assert.Contains(results, each => (string?)each!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"] == "governance.yaml" && (int)each["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]! > 1);
    }

    private string[] Suggested(int at, string line)
    {
        using StringWriter output = new();
        IsmsTool.Run([$"[suggest:{at}]", line], new() { Output = output, Error = TextWriter.Null, Now = () => default });
        return output.ToString().Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
    }
}
