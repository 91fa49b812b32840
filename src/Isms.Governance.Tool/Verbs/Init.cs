namespace Isms.Governance.Tool.Verbs;

/// <summary>Writes a small commented starter file.</summary>
internal sealed class Init() : Verb(
    "init", "Writes a small commented governance file to start from.",
    "isms init", "isms init --preset auckland", "isms init security/governance.yaml", "isms init -")
{
    private const string Usual = "\npreset: simple\n";

    private readonly Argument<string> file = new("FILE") { Description = "where to; - for the output", DefaultValueFactory = _ => "governance.yaml" };
    private readonly Option<string> preset = new("--preset")
    {
        Description = "the published scheme of delegation to start from, simple by default", HelpName = "PRESET", DefaultValueFactory = _ => "simple",
    };

    /// <summary>The published schemes, as a governance file names them.</summary>
    public static IReadOnlyList<string> Presets { get; } = [.. Enum.GetValues<PresetWord>().Select(each => Keys.Word(each))];

    protected override void Shape(Command command)
    {
        preset.AcceptOnlyFromAmong([.. Presets]);
        command.Arguments.Add(file);
        command.Options.Add(preset);
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var (path, starter) = (parsed.GetRequiredValue(file), Starter(parsed.GetRequiredValue(preset)));
        if (path == "-")
        {
            return new(new Page(new Verbatim(starter)), new() { ["file"] = starter });
        }

        if (Path.GetExtension(path).ToLowerInvariant() is not (".yaml" or ".yml"))
        {
            throw new ToolFault($"the starter file is YAML, for its comments; let the name end with .yaml or .yml instead of `{Path.GetFileName(path)}`");
        }

        OutputFile.Write(path, starter, force: false, around);
        return new(Page.Of($"written: `{path}`", $"next: isms check {path}"), new() { ["written"] = path });
    }

    private static string Starter(string preset) => Embedded.Text("starter.yaml").Replace(Usual, $"\npreset: {preset}\n", StringComparison.Ordinal);
}
