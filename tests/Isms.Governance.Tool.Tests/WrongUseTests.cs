namespace Isms.Governance.Tool.Tests;

/// <summary>That wrong use is told and never taken for a good answer, that nothing is written by it, and that what cannot be said passes no pipeline.</summary>
public sealed class WrongUseTests : IDisposable
{
    private readonly IsmsRun isms = IsmsRun.WithNordwind();

    public WrongUseTests() => isms.Run("init");

    public void Dispose() => isms.Dispose();

    [Theory]
    [InlineData("assess governance.yaml --fail-on 7", "7")]
    [InlineData("assess governance.yaml --format 2", "2")]
    [InlineData("check governance.yaml --format xml", "Must be one of: 'text' 'json'")]
    [InlineData("assess governance.yaml --clause 99", "there is no clause `99`")]
    [InlineData("assess governance.yaml --clause 5.11", "there is no clause `5.11`; did you mean `5.1`?")]
    [InlineData("assess governance.yaml --clause 5.", "there is no clause `5.`")]
    [InlineData("assess governance.yaml --period 2026-02-01..2026-02-02 --clause 99", "there is no clause `99`")]
    [InlineData("assess governance.yaml --period 2026-02-01..2026-02-02 --rule A07", "only `--clause` narrows")]
    [InlineData("assess governance.yaml --period 2026-02-01..2026-02-02 --known 2026-02-01", "`--known` asks a journal")]
    [InlineData("assess governance.yaml --period 2026-01-01..9999-12-31", "is too far away")]
    [InlineData("assess governance.yaml --at -9998-01-01", "is too far away")]
    [InlineData("may bo spend governance.yaml --amount 5EUR --at -9998-01-01", "is too far away")]
    [InlineData("diff governance.yaml --from -9998-01-01 --to 2026-02-01", "is too far away")]
    [InlineData("diff governance.yaml --from 2026-03-01 --to 2026-02-01", "give the earlier day first")]
    public void Wrong_use_is_told(string line, string expected)
    {
        var result = isms.Run(line);
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains(expected, result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of the tool", result.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Isms.Governance", result.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5")]
    [InlineData("5.1")]
    public void A_clause_with_something_in_it_is_known(string clause) => Assert.NotEmpty(isms.Run($"assess governance.yaml --at 2026-04-14 --clause {clause} --format json").Json["verdicts"]!.AsArray());

    [Theory]
    [InlineData("9999-12-30")]
    [InlineData("0001-01-01")]
    public void The_first_and_the_last_day_can_be_asked_about(string day) => Assert.NotEqual(2, isms.Run($"assess governance.yaml --at {day}").Code);

    [Theory]
    [InlineData("explain")]
    [InlineData("import raci")]
    public void The_hint_at_the_help_works(string verb)
    {
        Assert.Contains($"`isms {verb} --help` shows", isms.Run(verb).Error, StringComparison.Ordinal);
        Assert.Equal(0, isms.Run($"{verb} --help").Code);
    }

    [Fact]
    public void Without_a_verb_the_hint_is_the_help_of_the_tool() => Assert.Contains("`isms --help` shows", isms.Run("nonsense").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("assess part.yaml --fail-on observation", 3)]
    [InlineData("assess part.yaml --rule A07", 3)]
    [InlineData("assess part.yaml --period 2026-01-01..2026-02-01", 3)]
    [InlineData("assess part.yaml --fail-on never", 0)]
    public void Where_nothing_can_be_said_nothing_passes(string line, int code)
    {
        isms.With("part.yaml", "format: isms-governance/1\n");
        Assert.Equal(0, isms.Run("check part.yaml").Code);
        Assert.Equal(code, isms.Run(line).Code);
        Assert.Contains("not evaluable", (string?)isms.Run(line + " --format sarif").Json["runs"]![0]!["results"]![0]!["message"]!["text"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_is_assessed_through_a_period_as_it_was_known()
    {
        var (then, now) = (isms.Run("assess nordwind.jsonl --period 2026-02-01..2026-04-13 --known 2026-02-01 --format json"), isms.Run("assess nordwind.jsonl --period 2026-02-01..2026-04-13 --format json"));
        Assert.NotEqual(then.Output, now.Output);
    }

    [Theory]
    [InlineData("report nordwind.jsonl --out pack")]
    [InlineData("write nordwind.jsonl -o out.json")]
    [InlineData("init other.yaml")]
    public void What_has_no_answer_in_SARIF_writes_nothing(string line)
    {
        var before = Directory.GetFileSystemEntries(isms.Folder);
        var result = isms.Run(line + " --format sarif");
        Assert.Equal((2, ""), (result.Code, result.Output));
        Assert.Contains("no answer in SARIF", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(isms.Folder));
    }

    [Theory]
    [InlineData("nordwind.jsonl")]
    [InlineData("./nordwind.jsonl")]
    [InlineData("link.jsonl")]
    public void A_journal_is_never_written_over_by_its_own_file(string target)
    {
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "link.jsonl"), Path.Combine(isms.Folder, "nordwind.jsonl"));
        var journal = File.ReadAllText(Path.Combine(isms.Folder, "nordwind.jsonl"));
        var result = isms.Run($"write nordwind.jsonl -o {target} --force");
        Assert.Equal(2, result.Code);
        Assert.Contains("is a file that was read", result.Error, StringComparison.Ordinal);
        Assert.Equal(journal, File.ReadAllText(Path.Combine(isms.Folder, "nordwind.jsonl")));
    }

    [Fact]
    public void A_starter_file_is_YAML_and_named_so()
    {
        Assert.Contains(".yaml or .yml", isms.Run("init x.json").Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(isms.Folder, "x.json")));
        Assert.Equal(0, isms.Run("init x.yml").Code);
    }
}
