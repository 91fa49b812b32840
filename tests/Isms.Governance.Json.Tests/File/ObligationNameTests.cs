using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That what is answered for is named as every requirement is: by its number, its id, or the id of another edition; a part of it by its own.</summary>
public class ObligationNameTests
{
    [Theory]
    [InlineData("5.1.c")]
    [InlineData("27001:2022/5.1.c")]
    [InlineData("27001:2022+Amd1:2024/5.1.c")]
    public void An_obligation_is_given_by_any_of_its_names(string name)
    {
        var reading = Named(name, name);
        Assert.Equal(["ciso"], reading.At(2026, 3, 1).WhoIsAccountable(ObligationId.From("27001:2022/5.1.c")).Positions.Select(each => each.Value));
        Assert.Equal([ObligationId.From("27001:2022/5.1.c")], Assert.Single(reading.Journal.Select(each => each.Event).OfType<EntryRegistered>().Select(each => each.Entry).OfType<Activity>()).Discharges);
    }

    [Fact]
    public void What_nothing_has_is_told_with_the_nearest() => Named("5.1.x", "5.1.y").HasFaults("ISMS-F19 2:39 accountability[0].obligation", "ISMS-F19 2:141 activities[0].obligations[0]");

    private static GovernanceFileReading Named(string obligation, string discharged) => Read($$"""
        { "format": "isms-governance/1", "organization": { "recordedBy": "ada" }, "scope": { "id": "isms", "establishedOn": "2026-01-01" }, "people": [ "ada", "bo" ], "positions": [ "ceo", "ciso" ], "appointments": [ { "position": "ceo", "person": "ada", "from": "2026-01-01" }, { "position": "ciso", "person": "bo", "from": "2026-01-01" } ], "topManagement": [ { "position": "ceo", "as": "head" }, { "position": "ciso" } ],
          "accountability": [ { "obligation": "{{obligation}}", "to": [ "ciso" ], "from": "2026-02-01" } ], "activities": [ { "id": "fund", "obligations": [ "{{discharged}}" ] } ] }
        """);
}
