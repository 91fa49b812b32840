using Isms.Governance.Accountability;
using Isms.Governance.Delegations;
using Isms.Governance.Handovers;
using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Handovers;

/// <summary>Who took over whose accountability, what went with it, and whether the successor acknowledged it in time.</summary>
public class HandoverTests
{
    private static readonly Story Given = Story.Empty.With(Register).On(10).As(Ada);

    private static readonly TransferAccountability Transfer = new() { Of = Clause.Resources, From = Ceo, To = Cfo, Reason = "budgets are his" };

    private static readonly AcknowledgeHandover Acknowledge = new() { To = Cfo };

    private static readonly Story Transferred = Given.Given(Transfer).On(12);

    private static string[] Found(Story story, int day, HandoverTerms? terms = null) =>
        [.. story.Register.At(Story.Day(day)).Findings(terms ?? HandoverTerms.Default).Of(Rule.H01).Select(finding => finding.Subjects[0])];

    [Fact]
    public void Nobody_has_taken_over_from_anybody_when_the_scope_is_established() => Assert.Empty(Given.Register.At(Story.Day(400)).Handovers.All);

    [Fact]
    public void A_transfer_is_a_handover_and_never_waits_for_its_acknowledgement()
    {
        Assert.Equal([Cfo], Transferred.View.WhoIsAccountable(Clause.Resources).Seats.Select(seat => seat.Position));
        var handover = Assert.Single(Transferred.View.Handovers.All);
        Assert.Equal((Cfo, Carl, Story.Day(10)), (handover.To, handover.Successor, handover.Since));
        Assert.Equal([new Predecessor(Ceo, Ada)], handover.From);
        Assert.Equal([Clause.Resources], handover.Obligations);
        Assert.Equal(
            """
            `carl` answers as position `cfo` since 2026-01-11, after `ada` as `ceo`: not acknowledged
            └─ 27001:2022/5.1.c
            """.ReplaceLineEndings("\n"), handover.ToString());
        Assert.Empty(Transferred.Register.At(Story.Day(9)).Handovers.All);
    }

    [Fact]
    public void H01_A_handover_that_is_not_acknowledged_within_the_time_of_the_caller_is_found()
    {
        Assert.Equal([], Found(Transferred, 39));
        Assert.Equal(["cfo"], Found(Transferred, 40));
        Assert.Equal(["cfo"], [.. Transferred.Register.At(Story.Day(40)).Findings().Of(Rule.H01).Select(finding => finding.Subjects[0])]);
        var week = new HandoverTerms { AcknowledgeWithin = Period.FromWeeks(1) };
        Assert.Equal([], Found(Transferred, 16, week));
        Assert.Equal(["cfo"], Found(Transferred, 17, week));
        var late = Transferred.On(41).As(Carl).Given(Acknowledge);
        Assert.Equal(["cfo"], Found(late, 40));
        Assert.Equal([], Found(late, 41));
    }

    [Fact]
    public void The_successor_acknowledges_once_what_was_handed_over()
    {
        var story = Transferred.As(Carl).When(Acknowledge).Then("handover-acknowledged");
        story.When(Acknowledge).ThenNothingChanges();
        story.On(13).When(Acknowledge).ThenNothingChanges();
        var handover = Assert.Single(story.View.Handovers.All);
        Assert.Equal(Story.Day(12), handover.AcknowledgedAt);
        Assert.Empty(story.View.Handovers.Unacknowledged);
        Assert.Equal([], Found(story, 400));
        var more = story.On(20).As(Ada).Given(Transfer with { Of = Clause.Support });
        Assert.Equal([Clause.Support], Assert.Single(more.View.Handovers.Unacknowledged).Obligations);
        Assert.Equal(["cfo"], Found(more, 50));
        more.As(Carl).When(Acknowledge).Then("handover-acknowledged");
    }

    [Fact]
    public void S01_D26_S07_E02_Only_the_successor_acknowledges_what_was_handed_over_and_when_it_was()
    {
        Transferred.When(Acknowledge).ThenRefused(Rule.D26);
        Transferred.As(Carl).When(Acknowledge with { To = PositionId.From("nobody") }).ThenRefused(Rule.S01);
        Given.As(Carl).When(Acknowledge).ThenRefused(Rule.S01);
        Transferred.As(Carl).When(Acknowledge with { EffectiveFrom = Story.Day(9) }).ThenRefused(Rule.S01);
        Transferred.As(Carl).When(Acknowledge with { EffectiveFrom = Story.Day(13) }).ThenRefused(Rule.S07);
        Transferred.As(Carl).When(Acknowledge with { Evidence = [new() { Source = "minutes", Kind = EvidenceKind.ActionLog, At = Story.Day(13) }] }).ThenRefused(Rule.E02);
        Assert.ThrowsAny<ArgumentException>(() => Transferred.When(Acknowledge with { To = default }));
    }

    [Fact]
    public void Another_holder_of_the_seat_takes_over_all_that_the_position_answers_for()
    {
        var story = Given.As(Gabi).Given(End(Ceo, Ada) with { EffectiveFrom = Story.Day(20) }, Appoint(Ceo, Eve, 20));
        var handover = Assert.Single(story.Register.At(Story.Day(20)).Handovers.All);
        Assert.Equal((Ceo, Eve, Story.Day(20)), (handover.To, handover.Successor, handover.Since));
        Assert.Equal([new Predecessor(Ceo, Ada)], handover.From);
        Assert.Equal(story.View.Obligations, handover.Obligations);
        story.On(21).As(Eve).When(Acknowledge with { To = Ceo }).Then("handover-acknowledged");
    }

    [Fact]
    public void After_a_vacancy_it_is_handed_over_by_who_held_the_seat_last()
    {
        var story = Given.Given(Leave(Ada)).On(40).As(Gabi).Given(Appoint(Ceo, Eve));
        Assert.Equal([new Predecessor(Ceo, Ada)], Assert.Single(story.View.Handovers.All).From);
    }

    [Fact]
    public void Whoever_acts_for_a_time_or_answers_beside_others_takes_nothing_over()
    {
        Assert.Empty(Given.As(Gabi).Given(Act(Ceo, Bo, 60)).Register.At(Story.Day(30)).Handovers.All);
        Assert.Empty(Given.As(Gabi).Given(Act(Ceo, Bo, 60)).Register.At(Story.Day(70)).Handovers.All);
        Assert.Empty(Given.Given(new AllocateAccountability { Of = Clause.Resources, To = [Ceo, Cfo], Reason = "both" }).View.Handovers.All);
    }

    [Fact]
    public void Another_head_takes_over_what_nobody_was_given()
    {
        var story = Given.Given(new AllocateAccountability { Of = Clause.Resources, To = [Ceo] }).On(20).As(Gabi).Given(new ChangeHead { To = Cfo });
        var handover = Assert.Single(story.View.Handovers.All);
        Assert.Equal((Cfo, Carl, Story.Day(20)), (handover.To, handover.Successor, handover.Since));
        Assert.Equal(story.View.Obligations.Where(obligation => story.View.WhoIsAccountable(obligation).Seats[0].Position == Cfo), handover.Obligations);
    }

    [Fact]
    public void The_package_holds_obligations_live_delegations_open_findings_and_overdue_actions()
    {
        var story = Given.Given(
            new DelegateResponsibility { Item = InstrumentItem.Of("DA", 1), From = Ceo, To = Ciso, Mandate = Mandate.ToDecide(Spend).UpTo(5_000m, "EUR") },
            new DelegateResponsibility { Item = InstrumentItem.Of("DA", 2), From = Ceo, To = Ciso, Mandate = Mandate.ToPerform(Patch) },
            new OpenAction { Id = ActionId.From("A-1"), What = "hire two", Owner = Ceo, Due = Story.Day(11), Origin = ActionOrigin.Of(ActionOriginKind.Other, "talk") },
            new OpenAction { Id = ActionId.From("A-2"), What = "move it", Owner = It, Due = Story.Day(11), Origin = ActionOrigin.Of(ActionOriginKind.Other, "talk") },
            Transfer).On(12);
        Assert.Equal(
            """
            handed over to position `cfo` by `ada` as `ceo`, as it stands at 2026-01-13
            ├─ obligations
            │  └─ 27001:2022/5.1.c
            ├─ delegations in force
            │  └─ `DA/1 to position ciso`
            ├─ open findings
            │  └─ ISMS-M12: the action `A-1` (hire two) was due by 2026-01-12, and is open
            └─ overdue actions
               └─ action `A-1` (hire two) of `ceo` is overdue since 2026-01-12
            """.ReplaceLineEndings("\n"), story.View.Handovers.PackageFor(Cfo).ToString());
        var accepted = (Accepted)story.As(Carl).When(Acknowledge).Decision;
        var acknowledged = Assert.IsType<HandoverAcknowledged>(Assert.Single(accepted.Events));
        Assert.Equal([Clause.Resources], acknowledged.Obligations);
        Assert.Equal([InstrumentItem.Of("DA", 1).To(Ciso)], acknowledged.Delegations);
        Assert.Equal(["ISMS-M12: the action `A-1` (hire two) was due by 2026-01-12, and is open"], acknowledged.Findings);
        Assert.Equal([ActionId.From("A-1")], acknowledged.Actions);
        Assert.Equal("nothing is handed over to position `ciso` at 2026-01-13", story.View.Handovers.PackageFor(Ciso).ToString());
        Assert.ThrowsAny<ArgumentException>(() => story.View.Handovers.PackageFor(default));
    }

    [Fact]
    public void An_acknowledgement_entered_by_mistake_is_withdrawn()
    {
        var story = Transferred.As(Carl).Given(Acknowledge);
        var withdrawn = story.When(new CorrectRecord { Sequence = story.Register.Sequence, Reason = "not read yet" }).Then("record-withdrawn");
        Assert.Single(withdrawn.View.Handovers.Unacknowledged);
    }
}
