using Isms.Governance.Rules;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>A small firm for the chapters of records: its head is line 1 of each file, what a test says stands from line 2 on.</summary>
internal static class RecordFiles
{
    private const string Head = """{ "format": "isms-governance/1", "organization": { "recordedBy": "cai" }, "scope": { "id": "isms", "establishedOn": "2026-01-01" }, "strategy": [ { "id": "ST-1" } ], """
        + "\"people\": [ \"ada\", \"bo\", \"cai\", \"dee\" ], \"units\": [ \"it\" ], "
        + """ "positions": [ "ceo", { "id": "ciso", "reportsTo": "ceo" }, { "id": "it-lead", "unit": "it", "reportsTo": "ceo" } ], """
        + """ "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" }, { "position": "ciso", "person": "bo", "from": "2026-01-01" }, { "position": "it-lead", "person": "cai", "from": "2026-01-01" } ], """
        + """ "topManagement": [ { "position": "ceo", "as": "head" } ], "activities": [ "run-it", "decide-risk" ], """
        + """ "delegations": [ { "instrument": "D", "item": 1, "by": "ceo", "to": "it-lead", "activities": [ "run-it" ], "period": { "from": "2026-01-01", "through": "2026-12-31" } }, """
        + """ { "instrument": "D", "item": 2, "by": "ceo", "to": "ciso", "activities": [ "decide-risk" ], "period": { "from": "2026-01-01", "through": "2026-12-31" } } ],""" + "\n";

    internal static GovernanceFileReading Firm(string sections) => Read($"{Head}{sections}\n}}");

    /// <summary>What falls short of a rule on a day, as the subjects that the findings name.</summary>
    internal static IEnumerable<string> Lacks(this GovernanceFileReading reading, Rule rule, int month, int day) =>
        reading.At(2026, month, day).Findings().Of(rule).Select(finding => string.Join(' ', finding.Subjects));

    /// <summary>Refused at one place, by these rules and no others.</summary>
    internal static void IsRefused(this GovernanceFileReading reading, string place, params Rule[] rules)
    {
        reading.HasFaults($"ISMS-F21 {place}");
        Assert.Equal(rules, reading.Diagnostics[0].Rules);
    }
}
