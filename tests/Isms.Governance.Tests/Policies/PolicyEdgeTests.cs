using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;
using static Isms.Governance.Tests.Policies.Shelf;

namespace Isms.Governance.Tests.Policies;

/// <summary>Policies at the edges: everything wrong at once, authority that ends at an instant, records that are withdrawn, calendars that lack a day.</summary>
public class PolicyEdgeTests
{
    private static readonly Story Reported = Given.Given(Draft, Submit).On(20).Given(
        Approve with { IsReported = true, EffectiveFrom = Story.Day(12) }, Publish with { IsReported = true, EffectiveFrom = Story.Day(13) });

    private static long Record(Story story, string kind) => story.Register.Journal.Last(record => record.Event.Kind == kind).Sequence;

    [Fact]
    public void An_approval_that_lacks_everything_is_refused_with_every_reason() =>
        Given.Given(Draft).As(Dan).When(Approve with { By = Dan, Digest = "d9" }).ThenRefused(Rule.E04, Rule.L01, Rule.A02);

    [Fact]
    public void A_second_open_version_is_refused_with_every_reason() => Given.Given(Draft).When(Draft with
    {
        Version = Two,
        Author = PersonId.From("nobody"),
        Evidence = [new() { Source = "wiki/isp", Kind = EvidenceKind.PolicyDocument, At = Story.Day(11) }],
    }).ThenRefused(Rule.L01, Rule.S01, Rule.E02);

    [Fact]
    public void Who_acts_for_a_time_approves_until_that_is_over_and_no_instant_longer()
    {
        var story = Submitted.As(Gabi).Given(Act(Ceo, Eve, until: 12));
        story.On(12).As(Eve).When(Approve with { By = Eve }).ThenRefused(Rule.A02);
        var last = story.At(Story.Day(12) - Duration.Epsilon);
        last.As(Eve).When(Approve with { By = Eve }).Then("authority-exercised", "policy-version-approved");
        Assert.True(last.As(Eve).Given(Approve with { By = Eve }).On(30).View.Policies.ApprovalOf(Isp, One).IsCovered);
    }

    [Fact]
    public void An_approval_that_is_withdrawn_shows_nothing_from_then_on()
    {
        Assert.DoesNotContain("V01 major", Reported.Short(Of("5.2.0")));
        var story = Reported.On(21).Given(new CorrectRecord { Sequence = Record(Reported, "policy-version-approved"), Reason = "another document" });
        Assert.Equal("version `1.0` of policy `isp` was approved by nobody", story.View.Policies.ApprovalOf(Isp, One).Lacking);
        Assert.Contains("V01 major", story.Short(Of("5.2.0")));
        Assert.Contains("E04", story.Codes(Rule.E04));
        Assert.True(story.Register.AsOf(Story.Day(21), Reported.Register.Sequence).Policies.ApprovalOf(Isp, One).IsCovered);
    }

    [Fact]
    public void An_approval_whose_act_is_withdrawn_is_covered_by_nothing()
    {
        var story = Reported.On(21).Given(new CorrectRecord { Sequence = Record(Reported, "authority-exercised"), Reason = "another document" });
        Assert.False(story.View.Policies.ApprovalOf(Isp, One).IsCovered);
        Assert.Contains("V01 major", story.Short(Of("5.2.0")));
        Assert.Contains("E04", story.Codes(Rule.E04));

        // A shortfall says what is missing, and nothing of when it was asked: a period says what each instant in it says.
        var stretch = Assert.Single(story.View.Conformity.Over(Delegations.Desk.Days(21, 24))[Of("5.2.0")]!.Stretches);
        Assert.All([21, 22, 23], day => Assert.Equal(stretch.Verdict.Shortfalls, story.Register.At(Story.Day(day)).Conformity.VerdictOn(Of("5.2.0"))!.Shortfalls));
    }

    [Fact]
    public void An_approver_who_is_known_later_to_have_been_gone_approved_nothing()
    {
        var story = Reported.On(30).As(Carl).Given(new LeaveOrganization { Person = Ada, EffectiveFrom = Story.Day(11) });
        Assert.False(story.View.Policies.ApprovalOf(Isp, One).IsCovered);
        Assert.Contains("V01 major", story.Short(Of("5.2.0")));
    }

    [Fact]
    public void A_year_after_February_29_is_February_28()
    {
        var leap = Instant.FromUtc(2028, 2, 29, 9, 0);
        var story = Submitted.Given(new ChangePolicy { Policy = Isp, Title = RegisterIsp.Title, Owner = Ciso, ReviewEvery = Period.FromYears(1) }).Given(Approve).At(leap);
        story = story.Given(Publish);
        Assert.Equal(Instant.FromUtc(2029, 2, 28, 9, 0), story.View.Policies.LifeOf(Isp).ReviewDueUntil);
    }

    [Fact]
    public void A_review_that_falls_into_the_hour_that_the_clocks_skip_is_due_when_they_go_on()
    {
        var story = Story.Empty.As(Ada).Given(new EstablishScope { Id = ScopeId.From("cairo"), Head = Ceo, Holder = Ada, TimeZone = "Africa/Cairo" }).On(1).Given(
            new DefineActivity { Id = Establish, Discharges = [Clause.Policy] }, RegisterIsp with { Owner = Ceo, ReviewEvery = Period.FromDays(1) }, new RegisterPerson { Id = Bo });
        story = story.Given(Draft with { Evidence = [] }, Submit with { By = Bo }, Approve).At(Instant.FromUtc(2026, 4, 22, 22, 0));
        Assert.Equal(Instant.FromUtc(2026, 4, 23, 22, 0), story.Given(Publish).View.Policies.LifeOf(Isp).ReviewDueUntil);
    }

    [Fact]
    public void Of_two_versions_published_at_one_instant_the_later_record_is_in_force() =>
        Assert.Equal(Two, Given.Given(Whole(One, "d1", "X-1")).Given(Whole(Two, "d2", "X-2")).View.Policies.InForce(Isp)!.Version);
}
