using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>What was true then, as we know now and as we knew then.</summary>
public class KnowledgeTests
{
    private static readonly GovernanceRegister Granted = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)));

    [Fact]
    public void A_late_recorded_end_counts_from_its_instant_for_those_who_know_it()
    {
        var register = Granted.Accepts(20, Ada, Revoke(1) with { DecidedAt = Day(10), Reference = "minute 5" });
        Assert.Equal(Standing.Active, register.AsOf(Day(15), Day(19)).Stands(1));
        Assert.Equal(Standing.Revoked, register.AsOf(Day(15), Day(20)).Stands(1));
        Assert.Equal(Standing.Active, register.AsOf(Day(9), Day(20)).Stands(1));
    }

    [Fact]
    public void A_scheduled_end_is_known_before_it_counts()
    {
        var register = Granted.Accepts(10, Ada, Revoke(1, from: 30));
        Assert.Equal(Standing.Active, register.AsOf(Day(29), Day(10)).Stands(1));
        Assert.Equal(Standing.Revoked, register.AsOf(Day(30), Day(10)).Stands(1));
        Assert.Equal(Standing.Active, register.AsOf(Day(30), Day(9)).Stands(1));
    }

    [Fact]
    public void A_late_recorded_grant_was_not_known_before()
    {
        var register = Granted.Accepts(20, Ada, Grant(2, Ceo, Eng, Mandate.ToDecide(Hire)) with { DecidedAt = Day(10), Reference = "minute 5" });
        Assert.Equal(Verdict.No, register.AsOf(Day(15), Day(19)).MayAct(Eve, Hire).Verdict);
        Assert.Equal(Verdict.Yes, register.AsOf(Day(15), Day(20)).MayAct(Eve, Hire).Verdict);
        Assert.Equal(Verdict.No, register.AsOf(Day(9), Day(20)).MayAct(Eve, Hire).Verdict);
        Assert.Empty(register.AsOf(Day(15), Day(19)).ChainsOf(Item(2)));
    }

    [Fact]
    public void A_late_recorded_acceptance_counts_from_its_instant_for_those_who_know_it()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { AcceptanceRequired = true }))
            .Accepts(2, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)))
            .Accepts(20, Bo, Accept(1) with { DecidedAt = Day(10), Reference = "letter" });
        Assert.Equal(Standing.NotAccepted, register.AsOf(Day(15), Day(19)).Stands(1));
        Assert.Equal(Standing.Active, register.AsOf(Day(15), Day(20)).Stands(1));
        Assert.Equal(Standing.NotAccepted, register.AsOf(Day(9), Day(20)).Stands(1));
    }

    [Fact]
    public void A_late_recorded_departure_counts_from_its_instant_for_those_who_know_it()
    {
        var register = Register.Accepts(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Hire)))
            .Accepts(20, Ada, Leave(Liz) with { EffectiveFrom = Day(10) });
        Assert.Equal(Standing.Active, register.AsOf(Day(15), Day(19)).Stands(1));
        Assert.Equal(Standing.Lapsed, register.AsOf(Day(15), Day(20)).Stands(1));
    }

    [Fact]
    public void T01_The_register_as_known_then_never_changes()
    {
        GovernanceCommand[] later =
        [
            Grant(2, Ceo, It, Mandate.ToDecide(Hire)), Revoke(1), Leave(Bo), Appoint(Ciso, Dan),
                Adopt(new DelegationScheme { Name = "strict" }), Leave(Dan) with { EffectiveFrom = Day(6) },
        ];
        var (register, before) = (Granted, Answers(Granted.AsOf(Day(15), Granted.Sequence)));
        foreach (var command in later)
        {
            register = register.Accepts(20, Ada, command);
            Assert.Equal(before, Answers(register.AsOf(Day(15), Granted.Sequence)));
            Assert.Equal(before, Answers(register.AsOf(Day(15), Day(19))));
        }

        Assert.NotEqual(before, Answers(register.At(Day(25))));
    }

    [Fact]
    public void T02_What_takes_effect_later_leaves_today_as_it_is()
    {
        var register = Granted.Accepts(2, Ada, Revoke(1, from: 30), Grant(2, Ceo, It, Mandate.ToDecide(Hire).For(Days(30, 40))),
            Adopt(new DelegationScheme { Name = "strict" }) with { EffectiveFrom = Day(30) });
        Assert.Equal(Granted.MayAct(29, Bo, Hire).ToString(), register.MayAct(29, Bo, Hire).ToString());
        Assert.Equal(Granted.At(Day(29)).Scheme, register.At(Day(29)).Scheme);
    }

    [Fact]
    public void A_correction_changes_the_answer_for_those_who_ask_as_known_afterwards()
    {
        var mistaken = Register.Accepts(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Hire))).Accepts(10, Ada, Leave(Liz));
        var corrected = mistaken.Accepts(20, Ada, new CorrectRecord { Sequence = mistaken.Sequence, Reason = "it was somebody else", Evidence = "letter" });
        Assert.Equal(Standing.Lapsed, corrected.AsOf(Day(15), Day(19)).Stands(1));
        Assert.Equal(Standing.Active, corrected.AsOf(Day(15), Day(20)).Stands(1));
        Assert.True(corrected.May(15, Liz, Hire));
        Assert.Equal(Verdict.NotEvaluable, corrected.AsOf(Day(15), Day(19)).MayAct(Liz, Hire).Verdict);
    }

    [Fact]
    public void A_corrected_appointment_changes_who_may_act_and_not_what_was_granted()
    {
        var appointed = Granted.Accepts(10, Ada, End(Ciso, Bo), Appoint(Ciso, Eve));
        var record = (PersonAppointed)appointed.Journal.Last().Event;
        var corrected = appointed.Accepts(20, Ada, new CorrectRecord
        {
            Sequence = appointed.Sequence, Replacement = record with { EffectiveFrom = Day(12) }, Reason = "wrong day",
        });
        Assert.Equal([false, true], [corrected.May(11, Eve, Hire), corrected.May(12, Eve, Hire)]);
        Assert.True(corrected.AsOf(Day(11), Day(19)).MayAct(Eve, Hire).IsYes);
        Assert.Equal(Standing.Active, corrected.Stands(11, 1));
    }

    [Fact]
    public void S08_What_was_decided_about_a_delegation_is_not_corrected_but_decided_anew()
    {
        var register = Granted.Accepts(5, Ada, Revoke(1));
        var (grant, end) = (Granted.Sequence, register.Sequence);
        register.Refuses(6, Ada, new CorrectRecord { Sequence = grant, Reason = "wrong" }, "S08");
        var terms = (ResponsibilityDelegated)register.Journal.ElementAt((int)grant - 1).Event;
        foreach (var other in new[]
        {
            terms with { Mandate = terms.Mandate with { Redelegations = 9 } }, terms with { To = Lead }, terms with { From = Cfo }, terms with { Under = Item(9) },
            terms with { Item = Item(9) }, terms with { EffectiveFrom = Day(9) }, terms with { Decided = terms.Decided with { By = Carl } }, terms with { AcceptanceRequired = true },
        })
        {
            register.Refuses(6, Ada, new CorrectRecord { Sequence = grant, Reason = "wrong", Replacement = other }, "S08");
        }

        register.Refuses(6, Ada, new CorrectRecord { Sequence = end, Reason = "wrong" }, "S08");
        register.Refuses(6, Ada, new CorrectRecord { Sequence = end, Reason = "wrong", Replacement = (DelegationRevoked)register.Journal.Last().Event with { EffectiveFrom = Day(9) } }, "S08");
    }

    [Fact]
    public void The_clerical_fields_of_a_delegation_are_corrected_and_what_rests_on_it_stays()
    {
        var register = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Name = "asks", AcceptanceRequired = true }),
                Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)))
            .Accepts(2, Bo, Accept(1), Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1)).Accepts(3, Dan, Accept(2));
        var record = register.Journal.Last(each => each.Event is ResponsibilityDelegated { Under: null });
        var terms = (ResponsibilityDelegated)record.Event;
        var mended = terms with { Decided = terms.Decided with { Reference = "letter 7" }, Overseer = Cfo, ReportEvery = Period.FromMonths(3) };
        var correct = new CorrectRecord { Sequence = record.Sequence, Reason = "left out", Replacement = mended };
        var corrected = register.Accepts(5, Ada, correct);
        corrected.HasNothingToChange(6, Ada, correct);
        Assert.Equal((true, true), (corrected.May(5, Bo, Hire), corrected.May(5, Dan, Hire)));
        Assert.Equal("letter 7", corrected.MayAct(5, Dan, Hire).Chain[^1].Decided.Reference);
        Assert.Null(corrected.AsOf(Day(5), Day(4)).MayAct(Dan, Hire).Chain[^1].Decided.Reference);
        Assert.Equal(register.At(Day(5)).ChainOfResponsibility(Hire).ToString(), corrected.At(Day(5)).ChainOfResponsibility(Hire).ToString());
        Assert.Equal(Standing.BrokenAbove, corrected.Accepts(6, Ada, Revoke(1)).Stands(6, 2));
        register.Refuses(5, Ada, correct with { Replacement = mended with { Overseer = PositionId.From("nobody") } }, "S01");
        Assert.ThrowsAny<ArgumentException>(() => register.Accepts(5, Ada, correct with { Replacement = mended with { Overseer = default(PositionId) } }));
        Assert.ThrowsAny<ArgumentException>(() => register.Accepts(5, Ada, correct with { Replacement = mended with { Decided = mended.Decided with { Reference = " " } } }));
    }

    [Fact]
    public void Between_the_two_records_of_a_correction_nothing_rests_on_what_is_corrected()
    {
        var register = Granted.Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1));
        var record = register.Journal.Last(each => each.Event is ResponsibilityDelegated { Under: null });
        var mended = (ResponsibilityDelegated)record.Event with { Overseer = Cfo };
        var corrected = register.Accepts(5, Ada, new CorrectRecord { Sequence = record.Sequence, Reason = "left out", Replacement = mended });
        var between = corrected.AsOf(Day(5), register.Sequence + 1);
        Assert.Empty(between.ChainsOf(Item(1)));
        Assert.Equal((Standing.BrokenAbove, Verdict.No), (between.Stands(2), between.MayAct(Dan, Hire).Verdict));
        Assert.Equal((Standing.Active, Verdict.Yes), (corrected.Stands(5, 2), corrected.MayAct(5, Dan, Hire).Verdict));
    }

    [Fact]
    public void A_corrected_delegation_still_says_what_its_form_and_a_late_entry_ask_for()
    {
        var late = Register.Accepts(1, Ada, Adopt(DelegationScheme.Simple with { Name = "form", Form = FormParts.ReportEvery }))
            .Accepts(5, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DecidedAt = Day(2), Reference = "letter 7", ReportEvery = Period.FromMonths(3) });
        var terms = (ResponsibilityDelegated)late.Journal.Last().Event;
        var correct = new CorrectRecord { Sequence = late.Sequence, Reason = "wrong", Replacement = terms with { ReportEvery = Period.FromMonths(6) } };
        late.Accepts(6, Ada, correct);
        late.Refuses(6, Ada, correct with { Replacement = terms with { ReportEvery = null, Decided = terms.Decided with { Reference = null } } }, "S05", "D01");
    }

    [Fact]
    public void The_reason_of_an_end_is_corrected_and_the_end_stays()
    {
        var register = Granted.Accepts(5, Ada, Revoke(1));
        var revoked = (DelegationRevoked)register.Journal.Last().Event;
        var corrected = register.Accepts(9, Ada, new CorrectRecord { Sequence = register.Sequence, Reason = "left out", Replacement = revoked with { Reason = "reorganised" } });
        Assert.Equal([Standing.Active, Standing.Revoked], [corrected.Stands(4, 1), corrected.Stands(5, 1)]);
    }

    [Fact]
    public void A_scheme_counts_for_what_is_decided_while_it_is_in_force()
    {
        var register = Register.Accepts(10, Ada, Adopt(new DelegationScheme { Name = "strict" }));
        register.Refuses(20, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), "D01");
        register.Accepts(20, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DecidedAt = Day(9), Reference = "minute 2" });
    }

    private static string Answers(GovernanceView view) => string.Join('\n',
        view.MayAct(Bo, Hire), view.MayAct(Dan, Hire), view.WhoMay(Hire), view.ChainOfResponsibility(Hire), view.WhatHolds(Ciso), view.WhatHolds(Dan),
        view.WhatLapses(new(null, null)), view.Scheme, string.Join(", ", view.ChainsOf(Item(1)).SelectMany(chain => chain)));
}
