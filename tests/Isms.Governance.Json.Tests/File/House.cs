using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>A small firm whose records the tests state: what they add begins in line 2.</summary>
internal static class House
{
    private const string Rest = """
          "organization": { "timeZone": "Europe/Berlin", "recordsFrom": "2026-01-01" },
          "scope": { "id": "isms", "establishedOn": "2026-01-01" },
          "catalogue": { "edition": "27001:2022+Amd1:2024", "own": [ { "id": "house/tidy-desks", "title": "Desks are tidy", "actor": "owner" } ] },
          "strategy": [ { "id": "ST-1", "title": "Trusted partner" } ],
          "classes": [ { "id": "heads", "title": "Department heads" }, { "id": "all-staff", "title": "All employees", "headcount": 42 } ],
          "people": [ "ada", "bo", "cai", "dora" ],
          "positions": [
            { "id": "ceo", "title": "Chief Executive Officer" },
            { "id": "cfo", "title": "Chief Financial Officer", "reportsTo": "ceo" },
            { "id": "iso", "title": "Information Security Officer", "aliases": [ "ISO", "ISB" ], "reportsTo": "ceo" },
            { "id": "it-lead", "reportsTo": "iso", "classes": [ "heads" ] } ],
          "appointments": [
            { "position": "ceo", "person": "ada", "from": "unknown" }, { "position": "cfo", "person": "bo", "from": "unknown" },
            { "position": "iso", "person": "cai", "from": "unknown" }, { "position": "it-lead", "person": "dora", "from": "unknown" } ],
          "topManagement": [ { "position": "ceo", "as": "head" }, { "position": "cfo", "as": "member" } ],
          "activities": [
            { "id": "spend", "title": "Spend on security", "heldBy": "ceo", "monetary": true },
            { "id": "run-isms", "title": "Run the management system" }, { "id": "audit", "title": "Conduct internal audits" },
            { "id": "approve-policy", "obligations": [ "27001:2022+Amd1:2024/5.2.0" ], "delegability": "top-management" },
            { "id": "approve-topics", "heldBy": "ceo" } ]
        }
        """;

    internal static GovernanceFileReading With(string lines, GovernanceFileOptions? options = null) => Read($"{{ \"format\": \"isms-governance/1\",\n{lines},\n{Rest}", options);

    /// <summary>What is found on a day by some rules, each as the rule, the line of the first subject that the file says, and the message.</summary>
    internal static IEnumerable<string> Found(this GovernanceFileReading reading, int month, int day, params string[] rules) =>
        from finding in reading.At(2026, month, day).Findings().Items
        where rules.Contains(finding.Rule.Id.Value)
        let place = finding.Subjects.Select(reading.Places.Of).FirstOrDefault(each => each is not null)
        select $"{finding.Rule.Id} {place?.Path}: {finding.Message}";
}
