using Isms.Governance.Conformity.Branches;
using Isms.Governance.Delegations;
using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Rules;
using Isms.Governance.Tests.Delegations;
using static Isms.Governance.Conformity.ConformityStatus;
using static Isms.Governance.Tests.Conformity.Verdicts;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Conformity;

/// <summary>What differs between two assessments, what would differ, and what breaks when somebody leaves.</summary>
public class BranchTests
{
    private static readonly RecordLeadershipAct Back = Act("back", Ada, EvidenceKind.SupportAct, Clause.Support);

    [Fact]
    public void Nothing_differs_from_itself()
    {
        foreach (var story in (Story[])[Bare, Bare.Given(Back).On(400)])
        {
            Assert.True(story.View.Conformity.Since(story.View.Conformity).IsNone);
            Assert.Equal("no verdict differs, and nothing else falls short than before", story.View.Conformity.Since(story.View.Conformity).ToString());
        }
    }

    [Fact]
    public void Of_two_instants_of_which_nothing_can_be_said_nobody_says_that_they_are_alike()
    {
        var none = Story.Empty.View;
        foreach (var (difference, headline) in new (Answer, string)[]
        {
            (none.Conformity.Since(none.Conformity), "not evaluable: no record yet"), (none.AuthoritySince(none), "not evaluable: no record yet"),
            (Bare.View.Conformity.Since(none.Conformity), "not evaluable: before, no record yet"), (none.Conformity.Since(Bare.View.Conformity), "not evaluable: then, no record yet"),
            (Bare.View.AuthoritySince(none), "not evaluable: before, no record yet"), (none.WhatIf(Ada, []), "not evaluable: no record yet"),
        })
        {
            Assert.Equal(headline, difference.ToString().Split('\n')[0]);
        }

        Assert.Equal((false, false), (none.Conformity.Since(none.Conformity).IsNone, none.AuthoritySince(none).IsNone));
        var came = Bare.View.Conformity.Since(none.Conformity);
        Assert.NotEmpty(came.New);
        Assert.Contains("not evaluable, then minor", came.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_would_have_been_done_at_a_past_instant_is_done_then_and_what_is_still_to_come_is_none()
    {
        var story = Bare.On(30).Given(new RegisterUnit { Id = UnitId.From("later") });
        var past = story.Register.At(Story.Day(20));
        Assert.True(Assert.Single(past.WhatIf(Ada, [Back]).Decisions).IsAccepted);
        Assert.Contains(past.WhatIf(Ada, [Back]).Difference.Turned, each => each.Requirement.Id == Clause.Support);
        Assert.Contains(Assert.IsType<Refused>(Assert.Single(past.WhatIf(Ada, [Back with { EffectiveFrom = Story.Day(25) }]).Decisions)).Reasons, reason => reason.Rule == Rule.S07);
    }

    [Fact]
    public void Two_instants_differ_by_what_turned_between_them()
    {
        var story = Bare.Given(Back);
        var difference = story.Register.At(Story.Day(375)).Conformity.Since(story.View.Conformity);
        Assert.Contains(difference.Turned, each => each.Requirement.Id == Clause.Support && each is { From: Conforms, To: Minor });
        Assert.Contains("V02 minor", difference.New.Select(each => each.Text()));
        var back = story.View.Conformity.Since(story.Register.At(Story.Day(375)).Conformity);
        Assert.Equal((difference.New, difference.Gone), (back.Gone, back.New));
        Assert.Equal(difference.Turned.Select(each => (each.Requirement, each.To, each.From)), back.Turned);
    }

    [Fact]
    public void An_edition_that_was_not_asked_then_differs_by_everything_it_asks()
    {
        var story = Bare.Given(new AdoptCatalogue { Edition = Edition.Iso27001Of2013.Id });
        var difference = story.View.Conformity.Since(Bare.View.Conformity);
        Assert.Equal(Edition.Iso27001Of2013.Requirements.Count, difference.Turned.Count);
        Assert.All(difference.Turned, each => Assert.Null(each.From));
    }

    [Fact]
    public void What_was_entered_late_differs_between_what_was_known_then_and_now()
    {
        var story = Bare.On(30).Given(Back with { EffectiveFrom = Story.Day(12), Reference = "mail" });
        var (then, now) = (story.Register.AsOf(Story.Day(20), Bare.Register.Sequence).Conformity, story.Register.At(Story.Day(20)).Conformity);
        var turned = Assert.Single(now.Since(then).Turned);
        Assert.Equal((Clause.Support, Minor, Conforms), (turned.Requirement.Id, turned.From!.Value, turned.To!.Value));
        var withdrawn = story.On(40).Given(new CorrectRecord { Sequence = story.Register.Sequence, Reason = "another mail" });
        Assert.True(withdrawn.Register.At(Story.Day(20)).Conformity.Since(then).IsNone);
        Assert.Equal(Conforms, withdrawn.Register.AsOf(Story.Day(20), story.Register.Sequence).Conformity.VerdictOn(Clause.Support)!.Status);
    }

    [Fact]
    public void What_would_be_decided_changes_nothing()
    {
        var (before, journal) = (Bare.Register, Bare.Register.Journal.ToArray());
        var whatIf = Bare.View.WhatIf(Ada, [Back, Act("no", PersonId.From("nobody"), EvidenceKind.SupportAct, Clause.Support)]);
        Assert.Equal([true, false], whatIf.Decisions.Select(decision => decision.IsAccepted));
        Assert.Equal(Clause.Support, Assert.Single(whatIf.Difference.Turned).Requirement.Id);
        Assert.Equal(Conforms, whatIf.Then.Conformity.VerdictOn(Clause.Support)!.Status);
        Assert.Equal((before, journal.Length), (Bare.Register, Bare.Register.Journal.Count()));
        Assert.Equal(Minor, Bare.Status(Clause.Support));
        Assert.True(Bare.View.WhatIf(Ada, []).Difference.IsNone);
        Assert.Equal("nobody's authority would differ, no verdict would\n├─ nothing differs in who may act\n└─ no verdict differs, and nothing else falls short than before", Bare.View.WhatIf(Ada, []).ToString());
        Assert.ThrowsAny<ArgumentException>(() => Bare.View.WhatIf(Ada, [Back with { What = " " }]));
        Assert.ThrowsAny<ArgumentException>(() => Bare.View.WhatIf(Ada, null!));
    }

    [Fact]
    public void What_was_known_then_is_where_it_would_have_been_decided()
    {
        var story = Bare.On(30).Given(Back);
        Assert.Equal(Clause.Support, Assert.Single(story.Register.AsOf(Story.Day(20), Bare.Register.Sequence).WhatIf(Ada, [Back]).Difference.Turned).Requirement.Id);
    }

    [Fact]
    public void At_an_instant_that_is_past_it_is_what_would_have_been_decided_then_whatever_was_recorded_since()
    {
        var past = Bare.On(30).Given(Act("later", Ada, EvidenceKind.LeadershipCommunication, Clause.Message)).Register.At(Story.Day(20));
        var whatIf = past.WhatIf(Ada, [Back]);
        Assert.Equal(Clause.Support, Assert.Single(whatIf.Difference.Turned).Requirement.Id);
        Assert.Equal(Story.Day(20), Assert.Single(((Accepted)whatIf.Decisions[0]).Events).EffectiveFrom);
        Assert.True(past.WhatIf(Ada, [new DefineActivity { Id = Spend }]).Decisions[0] is Refused);

        var letter = new DelegateResponsibility { Item = InstrumentItem.Of("DA-9", 1), From = Ceo, To = Ciso, Mandate = Mandate.ToDecide(Spend).UpTo(10m, "EUR") };
        Assert.Equal(Story.Day(20), ((Accepted)past.CanDelegate(letter, Ada)).Events[0].EffectiveFrom);
        Assert.Equal(Story.Day(15), ((Accepted)past.WhatIf(Ada, [letter with { DecidedAt = Story.Day(15), Reference = "minutes" }]).Decisions[0]).Events[0].EffectiveFrom);
        Assert.Equal(["S05"], past.WhatIf(Ada, [letter with { DecidedAt = Story.Day(15) }]).Decisions[0].Violations.Select(each => each.Rule.Id.Value[5..]));
    }

    [Fact]
    public void When_the_only_head_leaves_nobody_is_there_who_answers()
    {
        var departure = Bare.View.IfLeft(Ada);
        Assert.True(departure.IsSinglePoint);
        Assert.Equal((Ceo, 0), (Assert.Single(departure.Seats).Position, departure.Seats[0].StandIns.Count));
        Assert.Equal(Bare.View.Obligations, departure.Gaps);
        Assert.Contains(Spend, departure.Undecidable);
        Assert.DoesNotContain(Budget, departure.Undecidable);
        Assert.False(departure.Difference!.IsNone);
        Assert.Equal(Ada, Bare.View.WhoFills(Ceo).Person);
    }

    [Fact]
    public void A_deputy_or_an_order_of_succession_says_who_would_stand_in()
    {
        var deputy = Bare.Given(new NameDeputy { Seat = Ceo, Deputy = Cfo }).View.IfLeft(Ada);
        Assert.Equal(Cfo, Assert.Single(Assert.Single(deputy.Seats).StandIns).Through);
        Assert.DoesNotContain(Spend, deputy.Undecidable);
        Assert.NotEmpty(deputy.Gaps);
        var order = Bare.As(Gabi).Given(new AdoptOrderOfSuccession { Item = InstrumentItem.Of("SO-1", 1), Seat = Ceo, Order = [new Successor { Positions = [Cfo] }] }).View.IfLeft(Ada);
        Assert.Equal(Cfo, Assert.Single(Assert.Single(order.Seats).StandIns).Through);
        Assert.DoesNotContain(Spend, order.Undecidable);
    }

    [Fact]
    public void Who_alone_holds_something_is_its_single_point_and_what_was_theirs_by_name_is_over()
    {
        Assert.Equal([Budget], Bare.View.IfLeft(Carl).Undecidable);
        var named = Bare.Given(Desk.Grant(1, Ceo, Bo, Mandate.ToDecide(Patch))).On(20);
        Assert.Equal(Desk.Item(1).To(Bo), Assert.Single(named.View.IfLeft(Bo).Lapses).Item);
        Assert.Empty(named.View.IfLeft(Dan).Lapses);
    }

    [Fact]
    public void A_board_that_loses_its_quorum_or_its_chair_can_decide_nothing()
    {
        var found = ActivityId.From("found-a-branch");
        var story = Bare.Given(new DefineActivity { Id = found, HeldBy = [Board] }).On(11);
        Assert.Equal([found], story.View.IfLeft(Max).Undecidable);
        Assert.Contains(found, story.View.IfLeft(Gabi).Undecidable);
        var larger = story.As(Ada).Given(new ChangeEntry { To = new Body { Id = Board, Chair = Chair, Members = [Chair, Member, Cfo], Quorum = 2 } });
        Assert.Empty(larger.View.IfLeft(Max).Undecidable);
        Assert.Contains(found, larger.View.IfLeft(Gabi).Undecidable);
    }

    [Fact]
    public void Whose_partner_in_a_joint_decision_leaves_can_decide_nothing()
    {
        var house = ActivityId.From("buy-a-house");
        Departure If(params Party[] of) => Bare.Given(new DefineActivity { Id = house, HeldBy = [Ceo], Jointly = new() { Count = 1, Of = [.. of] } }).On(11).View.IfLeft(Carl);
        Assert.Equal([Budget, house], If(Cfo).Undecidable.Order(Comparer<ActivityId>.Create((one, other) => string.CompareOrdinal(one.Value, other.Value))));
        Assert.Equal([Budget], If(Cfo, Ciso).Undecidable);
    }

    [Fact]
    public void What_nobody_could_decide_is_what_everybody_who_is_asked_may_not()
    {
        var story = Bare.Given(
            new DefineActivity { Id = ActivityId.From("found-a-branch"), HeldBy = [Board] }, new DefineActivity { Id = ActivityId.From("buy-a-house"), HeldBy = [Ceo], Jointly = new() { Count = 1, Of = [Cfo] } },
            Desk.Grant(1, Ceo, Ciso, Mandate.ToDecide(Patch)), Desk.Grant(2, Ceo, Committee, Mandate.ToDecide(Spend).UpTo(100m, "EUR"))).On(11);
        var people = story.View.Entries(EntryKind.Person).Cast<Person>().Select(person => person.Id).ToArray();
        var activities = story.View.Entries(EntryKind.Activity).Cast<Activity>().ToArray();
        foreach (var person in people)
        {
            var left = story.Given(new LeaveOrganization { Person = person }).View;
            Assert.Equal(activities.Where(each => IsDecided(story.View, each) && !IsDecided(left, each)).Select(each => each.Id), story.View.IfLeft(person).Undecidable);
        }

        bool IsDecided(GovernanceView view, Activity activity) => people.Any(each =>
            view.MayAct(new AuthorityQuestion { Person = each, Activity = activity.Id, Amount = activity.IsMonetary ? Isms.Governance.Values.Money.Of(1m, "EUR") : null }).Verdict is Verdict.Yes or Verdict.YesProvided);
    }

    [Fact]
    public void Who_fills_nothing_breaks_nothing()
    {
        var zoe = PersonId.From("zoe");
        var departure = Bare.Given(new RegisterPerson { Id = zoe, Name = "Zoe" }).View.IfLeft(zoe);
        Assert.Equal((null, false, 0, true), (departure.Cause, departure.IsSinglePoint, departure.Seats.Count, departure.Difference!.IsNone));
        Assert.Equal("not evaluable: person `nobody` does not exist at 2026-01-11", Bare.View.IfLeft(PersonId.From("nobody")).ToString());
        Assert.Equal("not evaluable: no record yet", Story.Empty.View.IfLeft(Ada).ToString());
        Assert.NotNull(Bare.On(20).Given(Leave(Dan)).View.IfLeft(Dan).Cause);
    }

    [Fact]
    public void Somebody_who_is_away_can_leave_too()
    {
        var departure = Bare.Given(StandInTests.Away(Bo, 90)).View.IfLeft(Bo);
        Assert.Equal(Ciso, Assert.Single(departure.Seats).Position);
        Assert.Empty(departure.Gaps);
    }

    [Fact]
    public void It_is_asked_of_the_past_by_what_is_known_now()
    {
        var story = Bare.On(60).Given(Back);
        Assert.Equal(Ceo, Assert.Single(story.Register.At(Story.Day(20)).IfLeft(Ada).Seats).Position);
    }
}
