using Isms.Governance.Tool.Imports;

namespace Isms.Governance.Tool.Verbs;

/// <summary>Tolerant imports into parts of a governance file.</summary>
internal static class Import
{
    public static Command Build(Surroundings around)
    {
        var import = new Command("import", "Makes parts of a governance file from tables that people keep: CSV or Markdown.");
        import.Subcommands.Add(new ImportVerb("raci", "A RACI matrix: activities down, parties across.", (path, grid, terms, _) => RaciImport.Of(path, grid, terms),
            "isms import raci raci-matrix.csv --as-of 2026-04-01 -o raci.yaml", "isms import raci raci.md --map mapping.yaml --format json").Build(around));
        import.Subcommands.Add(new ImportVerb("register", "A register of delegations, documents, competences or trainings.", RegisterImport.Of,
            "isms import register document-control-register.csv -o policies.yaml", "isms import register training.csv --kind trainings --map mapping.yaml").Build(around));
        return import;
    }

    private sealed class ImportVerb(string name, string description, Func<string, Grid, ImportTerms, string?, FilePart> import, params string[] examples) : Verb(name, description, examples)
    {
        private readonly Argument<string> file = new("TABLE") { Description = "a CSV file, or a Markdown file with a table" };
        private readonly Option<string?> output = new("--output", "-o") { Description = "writes the part into this file", HelpName = "FILE" };
        private readonly Option<bool> force = new("--force") { Description = "writes over a file that exists" };
        private readonly Option<string?> map = new("--map") { Description = "a YAML file that says what headings (`columns`) and rows mean", HelpName = "FILE" };
        private readonly Option<string?> asOf = Day("--as-of", "since when the table holds, where it does not say so");
        private readonly Option<string?> kind = new("--kind") { Description = $"which register it is: {string.Join(", ", RegisterImport.Kinds)}; by default by its headings", HelpName = "KIND" };

        protected override void Shape(Command command)
        {
            command.Arguments.Add(file);
            foreach (var option in (Option[])[output, force, map, asOf])
            {
                command.Options.Add(option);
            }

            if (command.Name == "register")
            {
                command.Options.Add(kind);
            }
        }

        protected override Reply Answer(ParseResult parsed, Surroundings around)
        {
            var path = parsed.GetRequiredValue(file);
            var part = import(path, Grid.Read(path, Input.Bytes(path, around)), ImportTerms.Read(parsed.GetValue(asOf), parsed.GetValue(map), around), parsed.CommandResult.Command.Name == "register" ? parsed.GetValue(kind) : null);
            var yaml = part.Yaml();
            if (parsed.GetValue(output) is { } target)
            {
                // A file of its own can be included as it is.
                OutputFile.Write(target, $"format: {GovernanceFile.Format}\n\n{yaml}", parsed.GetValue(force), around);
            }

            return new(parsed.GetValue(output) is { } written ? new Page($"written: `{written}`") : new Page(new Verbatim(yaml)), part.Json())
            {
                Remarks = [.. part.Notices.OrderBy(each => each.Line).ThenBy(each => each.Column).Select(each => each.At(path) + (each.Remedy is null ? "" : $"; {each.Remedy}"))],
            };
        }
    }
}
