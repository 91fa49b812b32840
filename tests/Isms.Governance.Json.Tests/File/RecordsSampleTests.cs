using static Isms.Governance.Json.Tests.Files.GovernanceFiles;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That the sample of a year's records is what the register has, and falls short of nothing but what it leaves out.</summary>
public class RecordsSampleTests
{
    private static readonly GovernanceFileReading Records = Sample("records.json");

    [Fact]
    public void Every_chapter_of_records_is_on_record()
    {
        var view = Records.At(2026, 4, 14);
        Assert.Equal((3, 4, 2, 1, 1, 1, 1, 1), (
            view.Roles.WhatIsHeldBy(Organization.PositionId.From("iso")).Count, view.Roles.Raci([Activity("internal-audit"), Activity("spend")], [Organization.PositionId.From("ceo"), Organization.PositionId.From("iso")]).Rows.Sum(row => row.Cells.Count),
            view.Leadership.Acts.Count + view.Leadership.Escalations.Count, view.Policies.All.Count, view.Resources.Requests.Count, view.Competence.Requirements.Count, view.Competence.Briefings.Count, view.Competence.Coverage.Count));
    }

    [Fact]
    public void Nothing_in_it_falls_short_of_the_rules_of_its_chapters() =>
        Assert.Empty(Records.At(2026, 4, 14).Findings().Items.Where(each => each.Rule.Id.Value[5] is 'R' or 'L' or 'N' or 'K' or 'E' or 'D').Select(each => each.ToString()));

    [Fact]
    public void What_a_finding_names_has_its_line() =>
        Assert.Equal(["policies[0].versions[0]", "roles[0].assignments[0]", "resources[0].id", "leadership[1].id"], new[] { "POL-001", "isms-lead", "RES-1", "E-1" }.Select(subject => Records.Places.Of(subject)!.Path));
}
