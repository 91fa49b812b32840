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

    [Fact]
    public void A_key_may_stand_without_a_value_exactly_where_it_may_be_left_out()
    {
        Assert.All(Maps(Schema).Prepend(Schema.AsObject()), map => Assert.All(map["properties"]!.AsObject(), property =>
            Assert.Equal(map["required"]?.AsArray().Any(each => each!.GetValue<string>() == property.Key) != true, TakesNothing(property.Value!))));
        foreach (var (section, _) in Schema["properties"]!.AsObject())
        {
            Assert.Equal(section == "format" ? ["ISMS-F06"] : [], GovernanceFiles.Read($$"""{ "format": {{(section == "format" ? "null }" : $"\"isms-governance/1\", \"{section}\": null }}")}}""").Diagnostics.Select(each => each.Fault!.Code));
        }
    }

    private static IEnumerable<JsonObject> Maps(JsonNode schema) => schema["$defs"]!.AsObject().Select(each => each.Value!)
        .Select(each => (each["anyOf"] is JsonArray forms ? forms[^1] : each)!.AsObject());

    private static bool TakesNothing(JsonNode value) => (value["anyOf"] is JsonArray forms && forms.Any(form => form!["type"] is JsonValue type && type.GetValue<string>() == "null"))
        || (value["enum"] is JsonArray words && words.Contains(null)) || (value["type"] is JsonArray types && types.Any(type => type!.GetValue<string>() == "null"));

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(each => each.Key == "$ref" ? [each.Value!.GetValue<string>()["#/$defs/".Length..]] : References(each.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
