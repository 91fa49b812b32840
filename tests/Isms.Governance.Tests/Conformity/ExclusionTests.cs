using Isms.Governance.Conformity;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Conformity.Verdicts;

namespace Isms.Governance.Tests.Conformity;

/// <summary>Controls of Annex A that do not apply to a scope: declared with the reason, never a clause.</summary>
public class ExclusionTests
{
    private static readonly ObligationId Segregation = Of("A.5.3");

    private static readonly ExcludeControl Exclude = new() { Control = Segregation, Reason = "three people, and each sees everything" };

    private static readonly Profile Strict = Profile.Default with { Judged = ["5", "A"] };

    [Fact]
    public void An_excluded_control_is_not_applicable_and_says_why_until_it_is_included_again()
    {
        Assert.NotEmpty(Bare.Short(Segregation, Strict));
        var excluded = Bare.When(Exclude).Then("control-excluded");
        var verdict = excluded.Verdict(Segregation, Strict);
        Assert.Equal((ConformityStatus.NotApplicable, "declared at 2026-01-11: three people, and each sees everything"), (verdict.Status, verdict.Cause));
        Assert.Empty(verdict.Shortfalls);
        Assert.Contains("1 not applicable", excluded.View.Conformity.Assess(Strict).ToString(), StringComparison.Ordinal);
        Assert.Equal([Exclude.Reason], excluded.View.Objectives.Exclusions.Select(each => each.Reason));

        var included = excluded.On(20).When(new IncludeControl { Control = Segregation }).Then("control-included");
        Assert.NotEqual(ConformityStatus.NotApplicable, included.Status(Segregation, Strict));
        Assert.Equal(ConformityStatus.NotApplicable, included.On(15).Status(Segregation, Strict));
        Assert.Empty(included.View.Objectives.Exclusions);
        var history = included.View.Conformity.Over(Delegations.Desk.Days(11, 30), Strict)[Segregation]!;
        Assert.Equal([Story.Day(11), Story.Day(20)], history.Stretches.Select(stretch => stretch.Period.Start));
        Assert.False(history.Stretches[0].IsGap);
    }

    [Fact]
    public void Nothing_is_looked_for_where_a_control_is_excluded()
    {
        var filed = Bare.Given(Act("policies", Delegations.Office.Dan, EvidenceKind.PolicyApproval, Of("A.5.1")));
        Assert.Contains(filed.View.Findings().Items, finding => finding.Rule == Rule.E01 && finding.Subjects.Contains("27001:2022/A.5.1"));
        var excluded = filed.Given(Exclude with { Control = Of("A.5.1") });
        Assert.DoesNotContain(excluded.View.Findings().Items, finding => finding.Rule == Rule.E01 && finding.Subjects.Contains("27001:2022/A.5.1"));
        Assert.DoesNotContain(excluded.View.Conformity.Detect().Items.SelectMany(each => each.Signals), signal => signal.Message.Contains("A.5.1`", StringComparison.Ordinal) && signal.Message.Contains("outside top management", StringComparison.Ordinal));
    }

    [Fact]
    public void DET_04_Nobody_need_answer_for_a_control_that_does_not_apply()
    {
        var (before, after) = (Bare.View.Conformity.Detect()[Detector.Orphans]!, Bare.Given(Exclude).View.Conformity.Detect()[Detector.Orphans]!);
        Assert.Contains(Segregation.Value, before.Subjects);
        Assert.Equal(before.Subjects.Where(subject => subject != Segregation.Value), after.Subjects);
        Assert.Equal(before.Sample - 1, after.Sample);
    }

    [Fact]
    public void What_a_catalogue_of_the_house_lets_be_left_out_may_be()
    {
        var (visitors, locks) = (ObligationId.From("house:1/visitors"), ObligationId.From("house:1/locks"));
        var advice = Edition.Of(
            EditionId.From("house:1"), "advice of the house",
            new Requirement { Id = visitors, Title = "visitors met", Actor = ActorRule.Owner, IfMissing = FindingGrade.Minor, MayBeLeftOut = true },
            new Requirement { Id = locks, Title = "doors locked", Actor = ActorRule.Owner, IfMissing = FindingGrade.Minor });
        var adopted = Bare.Given(new RegisterCatalogue { Edition = advice }, new AdoptCatalogue { Edition = advice.Id });
        Assert.Equal(ConformityStatus.NotApplicable, adopted.When(Exclude with { Control = visitors }).Then("control-excluded").Status(visitors));
        adopted.When(Exclude with { Control = locks }).ThenRefused(Rule.O05);
    }

    [Fact]
    public void A_clause_is_never_excluded()
    {
        Bare.When(Exclude with { Control = Clause.Means }).ThenRefused(Rule.O05);
        Bare.When(Exclude with { Control = Of("9.2.2.a") }).ThenRefused(Rule.O05);
        Bare.When(Exclude with { Control = Of("A.5.99") }).ThenRefused(Rule.S01);
        Bare.When(new IncludeControl { Control = Of("A.5.99") }).ThenRefused(Rule.S01);
        Assert.ThrowsAny<ArgumentException>(() => Bare.When(Exclude with { Reason = " " }));
        Assert.ThrowsAny<ArgumentException>(() => Bare.When(Exclude with { Control = default }));
    }

    [Fact]
    public void Declaring_it_again_changes_nothing_and_another_reason_stands_in_its_place()
    {
        var excluded = Bare.Given(Exclude);
        excluded.When(Exclude).ThenNothingChanges();
        Bare.When(new IncludeControl { Control = Segregation }).ThenNothingChanges();
        Assert.Equal(["nobody works there"], excluded.Given(Exclude with { Reason = "nobody works there" }).View.Objectives.Exclusions.Select(each => each.Reason));
    }

    [Fact]
    public void What_falls_short_of_an_excluded_control_is_not_lost()
    {
        var story = Bare.Given(Exclude with { Control = Of("A.5.3") });
        var assessment = story.View.Conformity.Assess(Strict);
        Assert.Equal(story.View.Findings().Items.Count, assessment.Clauses.SelectMany(clause => clause.Shortfalls.Concat(clause.Requirements.SelectMany(each => each.Shortfalls)))
            .Select(each => each.Finding).Intersect(story.View.Findings().Items).Count());
    }
}
