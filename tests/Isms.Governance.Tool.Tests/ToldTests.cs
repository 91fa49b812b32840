using System.Diagnostics;

namespace Isms.Governance.Tool.Tests;

/// <summary>What is told to code hosts, to terminals and to people who ask what a code means.</summary>
public sealed class ToldTests : IDisposable
{
    private readonly IsmsRun isms = new();

    public ToldTests() => isms.Run("init");

    public void Dispose() => isms.Dispose();

    [Fact]
    public void Sarif_names_the_requirement_and_a_line_even_where_nothing_is_on_record()
    {
        var results = isms.Run("assess governance.yaml --at 2026-04-14 --format sarif").Json["runs"]![0]!["results"]!.AsArray();
        Assert.Contains(results, each => ((string)each!["message"]!["text"]!).StartsWith("27001:2022+Amd1:2024/5.1.a: ", StringComparison.Ordinal));
        Assert.Equal(results.Count, results.Select(each => (string?)each!["message"]!["text"]).Distinct().Count());
        Assert.All(results, each => Assert.True((int)each!["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]! > 1));
    }

    [Fact]
    public void Sarif_says_in_words_what_a_code_of_a_fault_means()
    {
        var rule = isms.With("g.yaml", "format: isms-governance/1\npeople: [ ada, ada ]\n").Run("check g.yaml --format sarif").Json["runs"]![0]!["tool"]!["driver"]!["rules"]![0]!;
        Assert.Equal(("ISMS-F17", "duplicate id"), ((string?)rule["id"], (string?)rule["shortDescription"]!["text"]));
    }

    [Fact]
    public void Every_fault_of_a_file_or_a_journal_can_be_explained() => Assert.All(
        Json.FileFault.All.Select(each => (each.Code, each.Title)).Concat(Json.JournalFault.All.Select(each => (each.Code, each.Title))),
        each => Assert.Equal((each.Code, each.Title), ((string?)isms.Run($"explain {each.Code} --format json").Json["id"], (string?)isms.Run($"explain {each.Code} --format json").Json["title"])));

    [Fact]
    public void A_detector_is_explained_by_what_it_sees() => Assert.DoesNotContain("nothing on record shows", isms.Run("explain DET-01a").Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("text", null)]
    [InlineData("text", 80)]
    [InlineData("markdown", null)]
    public void What_a_file_says_steers_no_terminal_and_begins_no_line(string format, int? width)
    {
        var path = Path.Combine(isms.Folder, "governance.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains("title: Spend on security", text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace("title: Spend on security", "title: \"Spend \\u001b[31m\\u0007\\u202e\\n- injected\"", StringComparison.Ordinal));
        var output = isms.Run($"who spend governance.yaml --at 2026-04-14 --format {format}", width).Output;
        Assert.Contains("\\u001b", output, StringComparison.Ordinal);
        Assert.DoesNotContain(output, each => each is not '\n' && char.IsControl(each));
        Assert.DoesNotContain('\u202e', output);
        Assert.DoesNotContain("\n- injected", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        foreach (var name in (string[])["pipe.yaml", "part.yaml"])
        {
            using var made = Process.Start("mkfifo", Path.Combine(isms.Folder, name));
            await made.WaitForExitAsync();
        }

        isms.With("main.yaml", "format: isms-governance/1\ninclude: [ part.yaml ]\n");
        File.CreateSymbolicLink(Path.Combine(isms.Folder, "link.yaml"), Path.Combine(isms.Folder, "pipe.yaml"));
        foreach (var name in (string[])["pipe.yaml", "main.yaml", "link.yaml"])
        {
            var result = await Task.Run(() => isms.Run($"check {name}")).WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Equal(2, result.Code);
            Assert.Contains("the file is empty", result.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void One_requirement_is_told_in_the_singular()
    {
        var counted = isms.Run("assess governance.yaml --at 2026-04-14 --clause 4.4").Output;
        Assert.StartsWith("1 requirement at", counted, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_are_told_the_days_of_the_organisation_in_sentences_as_people_are()
    {
        var output = isms.Run("what-if governance.yaml --leaves meier --on 2026-04-14 --format json").Output + isms.Run("assess governance.yaml --at 2026-04-14 --format json").Output;
        Assert.DoesNotMatch("[0-9]T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", output);
        Assert.Equal(0, isms.Run("report governance.yaml --at 2026-04-14 --out pack").Code);
        Assert.All(Directory.GetFiles(Path.Combine(isms.Folder, "pack"), "*.json"), each => Assert.DoesNotMatch("[0-9]T[0-9]{2}:[0-9]{2}:[0-9]{2}Z", File.ReadAllText(each)));
    }

    [Fact]
    public void In_JSON_what_turns_the_direction_of_writing_is_escaped_and_means_the_same()
    {
        var path = Path.Combine(isms.Folder, "governance.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("title: Spend on security", "title: \"Spend \\u202e\"", StringComparison.Ordinal));
        var result = isms.Run("assess governance.yaml --at 2026-04-14 --format json");
        Assert.DoesNotContain('\u202e', result.Output + isms.Run("who spend governance.yaml --at 2026-04-14 --format json").Output);
        Assert.NotNull(result.Json);
    }

    [Fact]
    public void In_Markdown_names_stay_as_they_are_and_titles_make_no_links()
    {
        isms.With("m.yaml", "format: isms-governance/1\nnmae_x: 1\n");
        Assert.Contains("`nmae_x`", isms.Run("check m.yaml --format markdown").Output, StringComparison.Ordinal);
        var path = Path.Combine(isms.Folder, "governance.yaml");
        File.WriteAllText(path, File.ReadAllText(path).Replace("title: Spend on security", "title: \"![i](http://x)\"", StringComparison.Ordinal));
        var output = isms.Run("who spend governance.yaml --at 2026-04-14 --format markdown").Output;
        Assert.DoesNotContain("![i](", output, StringComparison.Ordinal);
        Assert.Contains("!\\[i\\](", output, StringComparison.Ordinal);
    }
}
