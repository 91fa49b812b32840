namespace Isms.Governance.Tool.Verbs;

/// <summary>Writes a small commented starter file.</summary>
internal sealed class Init() : Verb(
    "init", "Writes a small commented governance file to start from.",
    "isms init", "isms init security/governance.yaml", "isms init -")
{
    private readonly Argument<string> file = new("FILE") { Description = "where to; - for the output", DefaultValueFactory = _ => "governance.yaml" };

    protected override void Shape(Command command) => command.Arguments.Add(file);

    protected override Reply Answer(ParseResult parsed, Surroundings around)
    {
        var path = parsed.GetRequiredValue(file);
        if (path == "-")
        {
            return new(new Page(new Verbatim(Starter)), new() { ["file"] = Starter });
        }

        OutputFile.Write(path, Starter, force: false, around);
        return new(Page.Of($"written: `{path}`", $"next: isms check {path}"), new() { ["written"] = path });
    }

    /// <summary>The file, kept beside the source so that it can be read and checked as what it is.</summary>
    internal static string Starter
    {
        get
        {
            using var stream = new StreamReader(typeof(Init).Assembly.GetManifestResourceStream("starter.yaml")!);
            return stream.ReadToEnd();
        }
    }
}
