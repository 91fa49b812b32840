using System.Text.Json.Nodes;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Laws;
using Xunit.Abstractions;

namespace Isms.Governance.Laws.Mutants;

/// <summary>The same for the laws of the written file: each catches a writer with a planted fault.</summary>
public sealed class WritingMutantTests(ITestOutputHelper output)
{
    private const int Searched = 200;

    private static readonly Dictionary<string, Func<History, string?>> Planted = new(StringComparer.Ordinal)
    {
        ["W01: the appointments stand in the opposite order"] = history => W01WrittenReadsBack.Broken(history, Editing(file => Reverse(file, "appointments"))),
        ["W01: those are left out on whom others rest"] = history => W01WrittenReadsBack.Broken(history, Editing(file => file.Remove("people"))),
        ["W02: one kind of record is dropped"] = history => W02WhatIsLostIsTold.Broken(history, Editing(file => file.Remove("absences"))),
        ["W02: who entered an item is not said"] = history => W02WhatIsLostIsTold.Broken(history, Editing(file => Strip(file, "recordedBy"))),
        ["W02: to whom the positions report is not said"] = history => W02WhatIsLostIsTold.Broken(history, Editing(file => Strip(file["positions"], "reportsTo"))),
        ["W02: the last that is lost is not told"] = history => W02WhatIsLostIsTold.Broken(history, Keeping),
    };

    public static TheoryData<string> Faults => [.. Planted.Keys];

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_planted_fault_is_caught(string fault)
    {
        var tried = 0;
        var caught = Histories.From(Run.Seed, Searched).Select(history => (tried++, Planted[fault](history)).Item2).FirstOrDefault(each => each is not null);
        Assert.NotNull(caught);
        output.WriteLine($"{fault}: caught by history {tried}: {caught.Split('\n')[0]}");
    }

    private static Written Keeping(GovernanceRegister register)
    {
        var written = Written.By(register);
        return written with { Notices = [.. written.Notices.SkipLast(1)] };
    }

    // What the library writes, edited before it is handed out: nobody is told.
    private static Func<GovernanceRegister, Written> Editing(Action<JsonObject> edit) => register =>
    {
        var written = Written.By(register);
        var file = JsonNode.Parse(written.Text)!.AsObject();
        edit(file);
        return written with { Text = file.ToJsonString() };
    };

    private static void Reverse(JsonObject file, string section)
    {
        if (file[section] is JsonArray items)
        {
            file[section] = new JsonArray([.. items.Reverse().Select(each => each!.DeepClone())]);
        }
    }

    private static void Strip(JsonNode? node, string key)
    {
        (node as JsonObject)?.Remove(key);
        foreach (var each in node switch { JsonArray list => list, JsonObject map => map.Select(entry => entry.Value), _ => (IEnumerable<JsonNode?>)[] })
        {
            Strip(each, key);
        }
    }
}
