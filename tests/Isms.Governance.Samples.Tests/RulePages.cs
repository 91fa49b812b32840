using System.Collections;
using System.Reflection;
using System.Text;
using Isms.Governance.Rules;
using Isms.Governance.Testing;

namespace Isms.Governance.Samples.Tests;

/// <summary>The pages under <c>docs/rules</c> as the code says they are: one for each rule, and one that lists them all.</summary>
internal static class RulePages
{
    private const string Model = "src/Isms.Governance";

    private static readonly Dictionary<RuleId, List<Type>> CheckedBy = Lists();

    /// <summary>File names with their content.</summary>
    public static IEnumerable<(string File, string Text)> All =>
        Rule.All.Select(rule => ($"{rule.Id}.md", Page(rule))).Prepend(("README.md", Overview()));

    private static string Page(Rule rule)
    {
        var text = new StringBuilder()
            .Append("# ").Append(rule.Id).Append(": ").AppendLine(rule.Title)
            .AppendLine()
            .Append(Sentence(rule.Statement)).AppendLine()
            .AppendLine()
            .AppendLine("| | |")
            .AppendLine("|---|---|")
            .Append("| Why it holds | ").Append(Why(rule.Basis)).AppendLine(" |");
        if (rule.Clause is { } clause)
        {
            text.Append("| Serves | ISO/IEC 27001:2022 clause ").Append(clause.Citation).Append(" (").Append(clause.Title).AppendLine(") |");
        }

        var commands = CheckedBy.GetValueOrDefault(rule.Id, []);
        var isFound = Checks(rule).Any(file => file.Contains("/Findings/", StringComparison.Ordinal));
        text.Append("| Refuses | ").Append(commands.Count == 0
            ? isFound ? "no command: what falls short is found" : "no command: it holds by construction, or an answer cites it"
            : string.Join(", ", commands.Select(Refusing))).AppendLine(" |");
        if (Checks(rule) is { Length: > 0 } checks)
        {
            text.Append("| Code | ").AppendJoin(", ", checks.Select(file => Link(Path.GetFileName(file), file))).AppendLine(" |");
        }

        text.AppendLine().AppendLine(commands.Count == 0
            ? "There is nothing to mend in a command for this rule. What the library promises about it is a sentence in [laws.md](../laws.md), with a test of the same name."
            : "A refusal that cites this rule names what it is about and what would mend it. Nothing has changed in the register: mend the command and ask again.");
        return text.AppendLine().AppendLine("[All rules](README.md)").ToString().ReplaceLineEndings("\n");
    }

    private static string Overview()
    {
        var text = new StringBuilder()
            .AppendLine("# Rules")
            .AppendLine()
            .AppendLine("Every refusal and every \"no\" cites the rules that decided it. Codes are stable; a retired code is never used again.")
            .AppendLine()
            .AppendLine("| code | rule | what it says | refuses |")
            .AppendLine("|---|---|---|---|");
        foreach (var rule in Rule.All)
        {
            text.Append("| [").Append(rule.Id).Append("](").Append(rule.Id).Append(".md) | ").Append(rule.Title).Append(" | ").Append(Sentence(rule.Statement))
                .Append(" | ").Append(CheckedBy.ContainsKey(rule.Id) ? "yes" : "no command").AppendLine(" |");
        }

        return text.AppendLine()
            .AppendLine("A rule that refuses no command holds by construction, or an answer cites it.")
            .AppendLine("A host may add rules of its own ([embedding.md](../embedding.md)); their codes never start with `ISMS-`, and they are not listed here.")
            .AppendLine("`A`: accountability. `D`: delegation. `R`: roles. `S`: a sound record. Laws about time (`T`) are in [laws.md](../laws.md).")
            .AppendLine()
            .AppendLine("These pages are generated from `Rule.All`: `UPDATE_DOCS=1 dotnet test tests/Isms.Governance.Samples.Tests` writes them anew.")
            .ToString().ReplaceLineEndings("\n");
    }

    private static string Why(Basis basis) => basis switch
    {
        Basis.Requirement => "the standard asks for it",
        Basis.Guidance => "guidance or established practice of the field",
        Basis.Interpretation => "our reading of the standard",
        _ => "an axiom of this library",
    };

    private static string Sentence(string statement) => char.ToUpperInvariant(statement[0]) + statement[1..] + ".";

    private static string Link(string text, string file) => $"[`{text}`](../../{file})";

    private static string Refusing(Type type) =>
        (type.IsSubclassOf(typeof(GovernanceCommand)) ? "" : "the commands that share ") + Link(type.Name, SourceOf(type));

    private static string SourceOf(Type type) => Path.GetRelativePath(
        Repository.Root, Directory.EnumerateFiles(Repository.PathOf(Model), $"{type.Name}.cs", SearchOption.AllDirectories).Single()).Replace('\\', '/');

    private static string[] Checks(Rule rule) =>
    [
        .. Directory.EnumerateFiles(Repository.PathOf(Model), rule.Id.Value["ISMS-".Length..] + "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// The commands whose rule lists name a rule, and the types that keep a list for several commands. The lists are data, so the
    /// pages cannot disagree with what is checked.
    /// </summary>
    private static Dictionary<RuleId, List<Type>> Lists()
    {
        var found = new Dictionary<RuleId, List<Type>>();
        foreach (var type in typeof(GovernanceCommand).Assembly.GetTypes().OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            var lists = type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(field => field.FieldType is { IsGenericType: true, Name: "RuleList`1" })
                .Select(field => (IEnumerable)field.GetValue(null)!);
            foreach (var check in lists.SelectMany(list => list.Cast<object>()))
            {
                var rule = (Rule)check.GetType().GetProperty("Rule")!.GetValue(check)!;
                if (!found.TryGetValue(rule.Id, out var types))
                {
                    found.Add(rule.Id, types = []);
                }

                if (!types.Contains(type))
                {
                    types.Add(type);
                }
            }
        }

        return found;
    }
}
