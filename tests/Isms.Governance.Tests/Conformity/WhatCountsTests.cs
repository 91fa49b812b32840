using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>Which acts count for which letter of 5.1, and which do not and why.</summary>
public class WhatCountsTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly RecordLeadershipAct Speech = new()
    {
        Id = LeadershipActId.From("speech"), By = Ada, Serves = [Clause.Message], Act = EvidenceKind.LeadershipCommunication, What = "why it matters",
    };

    private static readonly RecordLeadershipAct Budget = new()
    {
        Id = LeadershipActId.From("budget"), By = Bo, Serves = [Clause.Resources], Act = EvidenceKind.BudgetDecision, What = "tools for a year",
    };

    private static readonly RecordLeadershipAct Look = new()
    {
        Id = LeadershipActId.From("look"), By = Ada, Serves = [Clause.Resources], Act = EvidenceKind.OversightReview, What = "saw the figures",
    };

    /// <summary>Each act that does not count with the codes of the reasons.</summary>
    private static string[] Wanting(Story story, ObligationId of, Period? within = null) =>
        [.. story.View.Conformity.WhatCountsFor(of, within).NotCounting.Select(act => $"{act.Id}: {string.Join(' ', act.Reasons.Select(reason => reason.Rule.Id.Value[5..]))}")];

    private static string[] Counting(Story story, ObligationId of, Period? within = null) => [.. story.View.Conformity.WhatCountsFor(of, within).Counting.Select(act => act.Id)];

    [Fact]
    public void A_personal_duty_is_done_by_somebody_in_top_management_or_with_them_as_source()
    {
        foreach (var clause in new[] { Clause.Message, Clause.Support, Clause.Improvement, Clause.OtherManagers })
        {
            var act = Speech with { Serves = [clause], Act = clause == Clause.Message ? EvidenceKind.LeadershipCommunication : clause == Clause.Improvement ? EvidenceKind.ImprovementDecision : EvidenceKind.SupportAct };
            Assert.Equal(["speech"], Counting(Given.Given(act), clause));
            Assert.Equal(["speech"], Counting(Given.Given(act with { By = Carl }), clause));
            Assert.Equal(["speech: E01"], Wanting(Given.Given(act with { By = Bo }), clause));
            Assert.Equal(["speech"], Counting(Given.Given(act with { By = Bo, Source = Ada }), clause));
            Assert.Equal(["speech: E01"], Wanting(Given.Given(act with { By = Bo, Source = Dan }), clause));
        }
    }

    [Fact]
    public void A_seat_that_is_named_is_one_of_top_management_that_they_fill()
    {
        Assert.Equal(["speech"], Counting(Given.Given(Speech with { Seat = Ceo }), Clause.Message));
        Assert.Equal(["speech: E01"], Wanting(Given.Given(Speech with { Seat = Cfo }), Clause.Message));
        Assert.Equal(["speech: E01"], Wanting(Given.Given(Speech with { By = Bo, Seat = Ciso }), Clause.Message));
    }

    [Fact]
    public void What_counts_is_who_they_were_then_not_now()
    {
        var story = Given.Given(Speech with { By = Carl }).On(20).As(Gabi).Given(new EndDesignation { Position = Cfo });
        Assert.Equal(["speech"], Counting(story, Clause.Message));
        Assert.Equal(["late: E01"], Wanting(story.Given(Speech with { Id = LeadershipActId.From("late"), By = Carl }), Clause.Message));
    }

    [Fact]
    public void A_kind_of_act_that_shows_something_else_does_not_count() =>
        Assert.Equal(["speech: E01"], Wanting(Given.Given(Speech with { Act = EvidenceKind.BudgetDecision }), Clause.Message));

    [Fact]
    public void An_act_is_fresh_for_as_long_as_is_asked()
    {
        var story = Given.Given(Speech).On(40);
        Assert.Equal(["speech"], Counting(story, Clause.Message));
        Assert.Equal(["speech"], Counting(story, Clause.Message, Period.FromDays(31)));
        Assert.Equal(["speech: E01"], Wanting(story, Clause.Message, Period.FromDays(30)));
    }

    [Fact]
    public void E07_An_act_counts_only_for_the_letters_for_which_it_is_filed()
    {
        var back = Speech with { Id = LeadershipActId.From("back"), Act = EvidenceKind.SupportAct, Serves = [Clause.Support] };
        Assert.Equal(["back: E07"], Wanting(Given.Given(back), Clause.OtherManagers));
        Assert.Empty(Counting(Given.Given(back), Clause.OtherManagers));
        Assert.Equal(["back"], Counting(Given.Given(back with { Serves = [Clause.Support, Clause.OtherManagers] }), Clause.OtherManagers));
        Assert.Empty(Given.Given(back).View.Conformity.WhatCountsFor(Clause.Message).Acts);
    }

    [Fact]
    public void E03_What_others_perform_counts_only_when_somebody_who_answers_for_it_has_looked_later()
    {
        var story = Given.Given(Budget);
        Assert.Equal(["budget: E03"], Wanting(story, Clause.Resources));
        Assert.False(story.View.Conformity.WhatCountsFor(Clause.Resources).IsShown);
        var seen = story.On(20).Given(Look);
        Assert.Equal(["budget", "look"], Counting(seen, Clause.Resources));
        Assert.Equal((Story.Day(20), Ada), (seen.View.Conformity.WhatCountsFor(Clause.Resources).Acts[0].SeenAt!.Value, seen.View.Conformity.WhatCountsFor(Clause.Resources).Acts[0].Through!.Value));
        Assert.Equal(["budget: E03"], Wanting(Given.Given(Look).On(20).Given(Budget), Clause.Resources));
    }

    [Fact]
    public void E03_Who_looks_answers_for_it_and_their_own_doing_needs_no_looking()
    {
        Assert.Equal(["budget: E03", "look: E03"], Wanting(Given.Given(Budget).On(20).Given(Look with { By = Bo }), Clause.Resources));
        Assert.Equal(["budget: E03", "look: E03"], Wanting(Given.Given(Budget).On(20).Given(Look with { By = Carl }), Clause.Resources));
        Assert.Equal(["budget"], Counting(Given.Given(Budget with { By = Ada }), Clause.Resources));
        Assert.Equal(["budget"], Counting(Given.Given(Budget with { Source = Ada }), Clause.Resources));
        Assert.Equal(["look"], Counting(Given.Given(Look), Clause.Resources));
        Assert.False(Given.Given(Look).View.Conformity.WhatCountsFor(Clause.Resources).IsShown);
    }

    [Fact]
    public void E03_A_look_of_the_same_instant_is_not_earlier_whichever_is_recorded_first() =>
        Assert.Equal(["look", "budget"], Counting(Given.Given(Look, Budget), Clause.Resources));

    [Fact]
    public void E03_A_look_that_is_too_old_has_not_seen_it()
    {
        var story = Given.Given(Budget).On(12).Given(Look).On(40);
        Assert.Equal(["budget", "look"], Counting(story, Clause.Resources, Period.FromDays(60)));
        Assert.Equal(["budget: E01", "look: E01"], Wanting(story, Clause.Resources, Period.FromDays(20)));
        Assert.Equal(["budget: E03", "look: E01"], Wanting(Given.Given(Look).On(39).Given(Budget).On(40), Clause.Resources, Period.FromDays(20)).Order());
    }

    [Fact]
    public void The_other_records_of_leading_count_too()
    {
        var story = Given.Given(
            new RaiseEscalation { Id = EscalationId.From("e"), By = Dan, To = Ceo, What = "no time" },
            new AnswerEscalation { Escalation = EscalationId.From("e"), By = Ada, Answer = "two days", Serves = [Clause.Support] },
            new RecordIntervention { Id = InterventionId.From("i"), By = Ada, Missed = "patch-time", What = "two more people" },
            new LinkToStrategy { Id = StrategyLinkId.From("s"), By = Ada, Means = StrategicMeans.Policy, Of = "isp", To = "goal 3" },
            new BuildInSecurityStep { Id = SecurityStepId.From("p"), By = Ada, Process = "purchasing", Owner = Ceo, Step = "questionnaire" },
            new BuildInSecurityStep { Id = SecurityStepId.From("q"), By = Ada, Process = "hiring", Owner = It, Step = "screening" });
        Assert.Equal(["e", "i", "s", "p"], new[] { Clause.Support, Clause.Results, Clause.Direction, Clause.Integration }.SelectMany(clause => Counting(story, clause)));
        Assert.Equal(["q: E01"], Wanting(story, Clause.Integration));
    }

    [Fact]
    public void What_falls_short_is_found()
    {
        var story = Given.Given(Budget, Speech with { By = Bo });
        Assert.Equal(["E01", "E03"], story.View.Findings().Items.Select(finding => finding.Rule.Id.Value[5..]).Where(code => code[0] == 'E'));
        Assert.Empty(story.On(20).Given(Look).View.Findings().Of(Rule.E03));
    }

    [Fact]
    public void The_answer_explains_itself()
    {
        Assert.Equal(
            """
            `27001:2022/5.1.c` means available: shown at 2026-01-22: 2 of 3 acts count
            ├─ an act counts when somebody in top management who answers for it did it, or looked at it later
            ├─ `budget` of 2026-01-11, doing, by `bo`: tools for a year: counts through `ada`, seen at 2026-01-21
            ├─ `look` of 2026-01-21, looking, by `ada`: saw the figures: counts through `ada`
            └─ `late` of 2026-01-22, doing, by `bo`: tools for a year: does not count
               └─ ISMS-E03: nobody in top management who answers for `27001:2022/5.1.c` did `late` or has looked at it since
            """.ReplaceLineEndings("\n"),
            Given.Given(Budget).On(20).Given(Look).On(21).Given(Budget with { Id = LeadershipActId.From("late") }).View.Conformity.WhatCountsFor(Clause.Resources).ToString());
        Assert.Equal("not evaluable: 27001:2022/9.9 is no obligation of the scope at 2026-01-11", Given.View.Conformity.WhatCountsFor(ObligationId.From("27001:2022/9.9")).ToString());
        Assert.ThrowsAny<ArgumentException>(() => Given.View.Conformity.WhatCountsFor(default));
        Assert.NotNull(Given.Register.At(Story.Day(-1)).Conformity.WhatCountsFor(Clause.Message).Cause);
    }
}
