using Isms.Governance.Policies;
using static Isms.Governance.Json.Tests.Files.House;

namespace Isms.Governance.Json.Tests.Files;

/// <summary>That a file says which policies stand in which version, and that an approval without authority is found, not refused.</summary>
public class FilePoliciesTests
{
    private const string Top = """
        "policies": [ { "id": "POL-001", "title": "Information Security Policy", "tier": "top", "keeper": "iso", "flags": [ "5.2.a", "5.2.b", "5.2.c", "5.2.d" ], "strategy": [ "ST-1" ],
          "versions": [ { "version": 2.0, "digest": "sha256:41aa", "draftedBy": "iso", "submittedOn": "2026-01-08", "approvedBy": { "position": "ceo", "person": "ada" }, "approvedOn": "2026-01-15", "from": "2026-01-16" } ],
          "communications": [ { "on": "2026-01-20", "audience": "all-staff", "acknowledged": { "count": 35, "of": 42, "asOf": "2026-04-13", "persons": [ { "person": "dora", "on": "2026-01-21" } ] } } ],
          "availability": { "inside": "intranet", "outside": { "decision": "on request", "by": "ceo", "on": "2026-01-15" } }, "nextReview": "2027-01-15" } ]
        """;

    private static readonly PolicyId Isp = PolicyId.From("POL-001");

    [Fact]
    public void A_policy_goes_its_way_day_by_day()
    {
        var reading = With(Top);
        Assert.Equal([PolicyVersionState.Submitted, PolicyVersionState.Approved, PolicyVersionState.InForce], new[] { 14, 15, 16 }.Select(day => reading.At(2026, 1, day).Policies.LifeOf(Isp).Versions.Single().State));
        var view = reading.At(2026, 4, 13).Policies;
        Assert.True(view.ApprovalOf(Isp, VersionId.From("2.0")).IsCovered, view.ApprovalOf(Isp, VersionId.From("2.0")).ToString());
        Assert.Equal((35, 42), (view.AcknowledgementOf(Isp, VersionId.From("2.0")).Acknowledged, view.AcknowledgementOf(Isp, VersionId.From("2.0")).Addressed));
        Assert.Equal(("cai", "intranet", "on request"), (view.InForce(Isp)!.Author!.Value.Value, view.InForce(Isp)!.Availability!.Inside, view.InForce(Isp)!.Availability!.Outside));
        Assert.Equal(new[] { (1, 15), (1, 16) }.Select(day => reading.At(2026, day.Item1, day.Item2).EffectiveAt), new[] { reading.Journal.Select(each => each.Event).OfType<PolicyVersionPublished>().Single() }.SelectMany(each => new[] { each.Decided.At, each.EffectiveFrom }));
        Assert.Equal("Trusted partner", reading.At(2026, 2, 1).Leadership.StrategyLinks.Single().To);
        Assert.Equal(PolicyContents.FitsPurpose | PolicyContents.Objectives | PolicyContents.MeetRequirements | PolicyContents.KeepImproving, view.InForce(Isp)!.Contents);
    }

    [Fact]
    public void Who_took_note_of_a_version_that_nobody_is_said_to_have_told_is_said_of_the_version()
    {
        var version = VersionId.From("2.0");
        var view = With("""
            "policies": [ { "id": "POL-001", "tier": "top", "keeper": "iso", "availability": { "inside": "intranet" },
              "versions": [ { "version": 2.0, "approvedBy": "ceo", "from": "2026-01-16", "acknowledged": { "count": 7, "of": 9, "asOf": "2026-02-01" } } ] } ]
            """).At(2026, 2, 1).Policies;
        Assert.Equal((7, 9), (view.AcknowledgementOf(Isp, version).Acknowledged, view.AcknowledgementOf(Isp, version).Addressed));
    }

    [Fact]
    public void The_next_review_is_due_at_the_end_of_its_day()
    {
        Assert.Equal([0, 1], new[] { 15, 16 }.Select(day => With(Top).At(2027, 1, day).Findings().Items.Count(each => each.Rule.Id.Value == "ISMS-L02")));
        var reviewed = With(Top.Replace("\"nextReview\"", "\"reviews\": [ { \"id\": \"R-1\", \"on\": \"2026-12-01\", \"remark\": \"still fits\" } ], \"nextReview\"", StringComparison.Ordinal).Replace("2027-01-15", "2027-12-01", StringComparison.Ordinal));
        Assert.Equal([0, 1], new[] { 1, 2 }.Select(day => reviewed.At(2027, 12, day).Findings().Items.Count(each => each.Rule.Id.Value == "ISMS-L02")));
    }

    [Fact]
    public void An_approval_without_authority_loads_and_is_found_on_the_line_of_the_version()
    {
        var reading = With(Top.Replace("{ \"position\": \"ceo\", \"person\": \"ada\" }", "\"it-lead\"", StringComparison.Ordinal));
        Assert.StartsWith("ISMS-E04 policies[0].versions[0]: ", Assert.Single(reading.Found(2, 1, "ISMS-E04")), StringComparison.Ordinal);
        Assert.Empty(With(Top).Found(2, 1, "ISMS-E04"));
    }

    [Fact]
    public void A_version_in_force_that_nobody_approved_or_told_loads_and_is_found() =>
        Assert.Equal(["ISMS-E04", "ISMS-L03", "ISMS-L03"], With("\"policies\": [ { \"id\": \"P\", \"tier\": \"top\", \"availability\": { \"inside\": \"intranet\" }, \"versions\": [ { \"version\": \"1\", \"from\": \"2026-02-01\" } ] } ]").Found(2, 1, "ISMS-E04", "ISMS-L03").Select(each => each[..8]));

    [Fact]
    public void A_version_is_sent_back_approved_in_another_text_or_given_up()
    {
        var reading = With("""
            "policies": [ { "id": "P", "title": "Topic", "approvedUnder": "approve-topics", "keeper": "iso", "availability": { "inside": "intranet", "notOutside": "it names systems" }, "changes": [ { "from": "2026-03-01", "keeper": "cfo" } ],
              "versions": [ { "version": 1, "digest": "a", "submittedOn": "2026-02-01", "sentBack": [ { "by": "ceo", "on": "2026-02-03", "reason": "too long", "resubmittedOn": "2026-02-05" } ], "approvedBy": "ceo", "approvedOn": "2026-02-06", "approvedDigest": "b", "from": "2026-02-07" },
                { "version": 2, "draftedOn": "2026-03-01", "discardedOn": "2026-03-05" } ], "withdrawn": { "by": "ceo", "on": "2026-06-01", "reason": "merged" } } ]
            """);
        var policy = PolicyId.From("P");
        Assert.Equal([PolicyVersionState.ChangeRequested, PolicyVersionState.Submitted], new[] { 3, 5 }.Select(day => reading.At(2026, 2, day).Policies.VersionOf(policy, VersionId.From("1"))!.State));
        Assert.Single(reading.Found(2, 8, "ISMS-E04"));
        Assert.Equal(PolicyVersionState.Discarded, reading.At(2026, 3, 5).Policies.VersionOf(policy, VersionId.From("2"))!.State);
        Assert.Equal(["iso", "cfo"], new[] { 2, 3 }.Select(month => reading.At(2026, month, 10).Policies.LifeOf(policy).Owner!.Value.Value));
        Assert.NotNull(reading.At(2026, 6, 1).Policies.LifeOf(policy).WithdrawnAt);
    }

    [Theory]
    [InlineData("\"keeper\": \"iso\"", "\"keeper\": \"isso\"", "ISMS-F19 2:99 policies[0].keeper")]
    [InlineData("\"ST-1\"", "\"ST-2\"", "ISMS-F19 2:169 policies[0].strategy[0]")]
    [InlineData("\"5.2.d\"", "\"5.2.e\"", "ISMS-F12 2:144 policies[0].flags[3]")]
    [InlineData("\"2026-01-08\"", "\"2026-01-32\"", "ISMS-F13 3:95 policies[0].versions[0].submittedOn")]
    [InlineData("\"availability\"", "\"unavailability\"", "ISMS-F07 5:3 policies[0]")]
    [InlineData("\"tier\": \"top\"", "\"tier\": \"topic\"", "ISMS-F16 2:15 policies[0]")]
    [InlineData("\"draftedBy\": \"iso\", ", "\"draftedBy\": \"iso\", \"exercise\": \"X-1\", \"case\": \"X\", \"comment\": \"\", ", "ISMS-F10 3:123 policies[0].versions[0].comment")]
    [InlineData("\"approvedBy\": { \"position\": \"ceo\", \"person\": \"ada\" }, \"approvedOn\": \"2026-01-15\", \"from\"", "\"approvedBy\": \"ceo\", \"draftedOn\"", "ISMS-F16 3:17 policies[0].versions[0]")]
    [InlineData("\"on\": \"2026-01-20\", \"audience\"", "\"version\": \"3.0\", \"on\": \"2026-01-20\", \"audience\"", "ISMS-F21 4:23 policies[0].communications[0]")]
    public void What_is_wrong_is_told_where_it_stands(string old, string @new, string expected) => With(Top.Replace(old, @new, StringComparison.Ordinal)).HasFaults(expected);

    [Fact]
    public void What_hangs_on_a_refused_policy_is_not_told()
    {
        var reading = With(Top.Replace("\"tier\": \"top\"", "\"tier\": \"top\", \"approvedUnder\": \"spend\"", StringComparison.Ordinal));
        reading.HasFaults("ISMS-F21 2:15 policies[0]");
        Assert.Equal(["ISMS-D03"], reading.Diagnostics[0].Rules.Select(rule => rule.Id.Value));
    }
}
