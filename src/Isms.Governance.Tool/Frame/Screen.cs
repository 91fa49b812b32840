using System.Text.RegularExpressions;
using Spectre.Console;

namespace Isms.Governance.Tool.Frame;

/// <summary>A page on a terminal: trees and tables as wide as it is. Colour only repeats what a word says.</summary>
internal static partial class Screen
{
    public static void Show(Page page, Surroundings around)
    {
        var console = AnsiConsole.Create(new()
        {
            Ansi = around.InColour ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = around.InColour ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(around.Output),
        });
        console.Profile.Width = around.Width ?? 80;
        console.Profile.Capabilities.Unicode = true;
        foreach (var block in page.Blocks)
        {
            Show(console, block, around);
        }
    }

    private static void Show(IAnsiConsole console, Block block, Surroundings around)
    {
        switch (block)
        {
            case Heading heading:
                console.WriteLine();
                console.Write(new Markup($"[bold underline]{Markup.Escape(heading.Text)}[/]\n"));
                break;
            case Line line:
                console.Write(new Markup(Coloured(line.Text) + "\n"));
                break;
            case Tree tree:
                console.Write(Drawn(tree.Root));
                break;
            case Table table:
                console.Write(Drawn(table));
                break;
            case Verbatim verbatim:
                around.Output.WriteLine(verbatim.Text.TrimEnd('\n'));
                break;
            default:
                throw new InvalidOperationException($"no picture of {block}");
        }
    }

    private static Spectre.Console.Tree Drawn(Explanation root)
    {
        var tree = new Spectre.Console.Tree(new Markup(Coloured(root.Text))).Guide(TreeGuide.Line);
        Add(tree, root);
        return tree;
    }

    private static void Add(IHasTreeNodes parent, Explanation node)
    {
        foreach (var below in node.Because)
        {
            Add(parent.AddNode(new Markup(Coloured(below.Text))), below);
        }
    }

    private static Spectre.Console.Table Drawn(Table table)
    {
        var drawn = new Spectre.Console.Table().Border(TableBorder.Simple);
        foreach (var header in table.Headers)
        {
            drawn.AddColumn(new TableColumn(new Markup($"[bold]{Markup.Escape(header)}[/]")));
        }

        foreach (var row in table.Rows)
        {
            drawn.AddRow(row.Select(cell => new Markup(Coloured(cell))));
        }

        return drawn;
    }

    /// <summary>The words of a verdict in the colour of it, names in backticks and codes of rules set off.</summary>
    internal static string Coloured(string text)
    {
        var escaped = Markup.Escape(text);
        escaped = Verdicts().Replace(escaped, each => $"[bold {Colour(each.Value)}]{each.Value}[/]");
        escaped = Names().Replace(escaped, each => $"[aqua]{each.Groups["name"].Value}[/]");
        return Codes().Replace(escaped, each => $"[grey]{each.Value}[/]");
    }

    private static string Colour(string verdict) => verdict switch
    {
        "yes" or "conforms" or "sound" or "held throughout" or "gone" => "green",
        "yes, provided" or "minor" or "yes-provided" => "yellow",
        "observation" => "blue",
        "not evaluable" or "not asked" => "grey",
        _ => "red",
    };

    [GeneratedRegex(@"(?<=^|: |, then |^\d+ |, \d+ )(yes, provided|yes|no|conforms|sound|major|minor|observation|not evaluable|not asked|held throughout|gap|new|gone|refused|unsound)(?=$|[:,;. ])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Verdicts();

    [GeneratedRegex("`(?<name>[^`]+)`", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Names();

    [GeneratedRegex(@"\bISMS-[A-Z]+[0-9]+\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Codes();
}
