namespace Isms.Governance.Tool.Verbs;

/// <summary>The JSON Schema of the governance file.</summary>
internal sealed class Schema() : Verb(
    "schema", "The JSON Schema of the governance file, for editors.",
    "isms schema > isms-governance-1.schema.json")
{
    protected override void Shape(Command command)
    {
    }

    protected override Reply Answer(ParseResult parsed, Surroundings around) => new(new Page(new Verbatim(GovernanceFile.Schema)), JsonNode.Parse(GovernanceFile.Schema)!.AsObject());
}
