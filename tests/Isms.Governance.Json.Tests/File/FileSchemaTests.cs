using System.Text.Json.Nodes;
using Isms.Governance.Testing;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That the schema says what is read.</summary>
public class FileSchemaTests
{
    private static readonly JsonNode Schema = JsonNode.Parse(GovernanceFile.Schema)!;

    [Fact]
    public void The_schema_that_is_checked_in_is_the_one_of_the_code()
    {
        var path = Repository.PathOf("docs", "isms-governance-1.schema.json");
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, GovernanceFile.Schema);
        }

        Assert.Equal(GovernanceFile.Schema, File.ReadAllText(path));
    }

    [Fact]
    public void Every_reference_leads_somewhere_and_every_definition_is_used()
    {
        var used = References(Schema).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(Schema["$defs"]!.AsObject().Select(each => each.Key), used);
    }

    [Fact]
    public void A_key_is_valid_in_the_schema_exactly_where_it_is_read()
    {
        Assert.NotNull(Schema["properties"]!["delegations"]);
        Assert.Equal("false", Schema["additionalProperties"]!.ToJsonString());
        Assert.Equal(["instrument", "item", "by", "to", "activities"], Schema["$defs"]!["Delegation"]!["required"]!.AsArray().Select(each => each!.GetValue<string>()));
        Assert.Equal(["prepare", "perform", "decide"], Schema["$defs"]!["Delegation"]!["properties"]!["kinds"]!["items"]!["enum"]!.AsArray().Select(each => each!.GetValue<string>()));
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(each => each.Key == "$ref" ? [each.Value!.GetValue<string>()["#/$defs/".Length..]] : References(each.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
