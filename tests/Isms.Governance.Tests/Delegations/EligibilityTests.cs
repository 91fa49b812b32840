using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>Who may receive an activity, by whom it may be handed on, and who may act under it.</summary>
public class EligibilityTests
{
    private static readonly LevelId Staff = LevelId.From("staff"), Head = LevelId.From("head");

    private static readonly CompetenceId Law = CompetenceId.From("contract-law");

    private static readonly GovernanceRegister Graded = Register.Accepts(0, Ada,
        new DefineLevel { Id = Staff, Rank = 1 }, new DefineLevel { Id = Head, Rank = 2 },
        Set(Ciso, position => position with { Level = Head }), Set(It, position => position with { Level = Head }), Set(Lead, position => position with { Level = Staff }));

    private static ChangeEntry Set(PositionId position, Func<Position, Position> change) => new() { To = change((Position)Register.At(Day(0)).Find(position)!) };

    private static ChangeEntry Rule(ActivityId activity, Eligibility? rule) => new() { To = (Activity)Register.At(Day(0)).Find(activity)! with { Eligibility = rule } };

    private static Recipient Only(Party party) => new() { Party = party };

    private static Eligibility To(params Recipient[] recipients) => new() { To = [.. recipients] };

    private static GovernanceRegister With(ActivityId activity, Eligibility rule) => Graded.Accepts(0, Ada, Rule(activity, rule));

    [Fact]
    public void D24_An_activity_goes_to_the_positions_that_its_rule_names_and_to_nobody_else()
    {
        var register = With(Hire, To(Only(Ciso)));
        register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
        var refused = register.Refuses(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)), "D24");
        Assert.Equal("`DA-1/1`: position `it` may not receive `hire`: it goes to position `ciso`", refused.Reasons[0].Message);
    }

    [Fact]
    public void D24_A_class_receives_what_one_of_its_positions_may_receive_and_only_that_one_acts()
    {
        var register = With(Hire, To(Only(It))).Accepts(1, Ada, Grant(1, Ceo, Party.Class(Heads), Mandate.ToDecide(Hire)));
        Assert.True(register.May(2, Dan, Hire));
        Assert.Equal(["D24"], register.MayAct(2, Eve, Hire).Codes());
        With(Hire, To(Only(Lead))).Refuses(1, Ada, Grant(1, Ceo, Party.Class(Heads), Mandate.ToDecide(Hire)), "D24");
    }

    [Fact]
    public void D24_Every_position_of_a_class_is_admitted_but_its_exceptions()
    {
        var register = With(Hire, To(Only(Party.Class(Heads, Eng))));
        register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)));
        register.Refuses(1, Ada, Grant(1, Ceo, Eng, Mandate.ToDecide(Hire)), "D24");
    }

    [Fact]
    public void D24_A_level_admits_itself_and_higher_ones_and_no_position_without_a_level()
    {
        var register = With(Hire, To(new Recipient { AtLeast = Head }));
        register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)));
        register.Refuses(1, Ada, Grant(1, Ceo, Lead, Mandate.ToDecide(Hire)), "D24");
        register.Refuses(1, Ada, Grant(1, Ceo, Eng, Mandate.ToDecide(Hire)), "D24");
        With(Hire, To(new Recipient { AtLeast = Staff })).Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)));
    }

    [Fact]
    public void D24_All_that_one_recipient_states_must_be_so()
    {
        var register = With(Hire, To(new Recipient { Party = Party.Class(Heads), AtLeast = Head }));
        register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)));
        register.Refuses(1, Ada, Grant(1, Ceo, Eng, Mandate.ToDecide(Hire)), "D24");
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), "D24");
    }

    [Fact]
    public void D24_The_same_unit_is_that_of_the_delegator_with_its_parts()
    {
        var register = With(Hire, new() { OnwardTo = [new() { Within = Within.SameUnit }] })
            .Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire).Redelegable(1)));
        register.Accepts(2, Dan, Grant(2, It, Lead, Mandate.ToDecide(Hire), under: 1));
        register.Refuses(2, Dan, Grant(2, It, Eng, Mandate.ToDecide(Hire), under: 1), "D24");
    }

    [Fact]
    public void D24_The_unit_concerned_is_the_one_for_which_one_would_act()
    {
        var register = With(Hire, To(new Recipient { Within = Within.UnitConcerned }));
        register.Refuses(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire).In(EngUnit)), "D24");
        var granted = register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)));
        Assert.True(granted.MayAct(2, Dan, Hire, unit: Helpdesk).IsYes);
        Assert.Equal(["D24"], granted.MayAct(2, Dan, Hire, unit: EngUnit).Codes());
        var open = granted.MayAct(2, Dan, Hire);
        Assert.Equal((Verdict.YesProvided, "only for the unit of position `it`, or a part of it"), (open.Verdict, Assert.Single(open.Conditions)));
    }

    [Fact]
    public void D24_Another_rule_may_hold_from_the_second_step_on()
    {
        var register = With(Hire, new() { To = [Only(Ciso)], OnwardTo = [Only(It)] }).Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)));
        register.Refuses(1, Ada, Grant(3, Ceo, It, Mandate.ToDecide(Hire)), "D24");
        register.Refuses(2, Bo, Grant(2, Ciso, Eng, Mandate.ToDecide(Hire), under: 1), "D24");
        Assert.True(register.Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1)).May(3, Dan, Hire));
    }

    [Fact]
    public void D24_Only_those_hand_it_on_whom_the_rule_names()
    {
        var register = With(Hire, new() { OnwardBy = [Only(Ciso)] })
            .Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)), Grant(2, Ceo, Eng, Mandate.ToDecide(Hire).Redelegable(1)));
        register.Accepts(2, Bo, Grant(3, Ciso, It, Mandate.ToDecide(Hire), under: 1));
        var refused = register.Refuses(2, Eve, Grant(3, Eng, It, Mandate.ToDecide(Hire), under: 2), "D24");
        Assert.Contains("position `eng` may not hand on `hire`", refused.Reasons[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void D24_The_rule_of_the_narrowest_activity_replaces_wider_ones_as_a_whole()
    {
        var register = With(Hire, To(Only(Ciso))).Accepts(0, Ada, Rule(Onboard, To(Only(It))));
        register.Refuses(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Onboard)), "D24");
        register.Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Onboard)));
    }

    [Fact]
    public void D24_A_named_person_is_admitted_through_a_seat_and_as_acting_holder_only_where_acting_counts()
    {
        var register = With(Hire, To(Only(It)));
        register.Accepts(1, Ada, Grant(1, Ceo, Dan, Mandate.ToDecide(Hire)));
        register.Refuses(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Hire)), "D24");
        var acting = register.Accepts(1, Ada, Act(It, Liz, 30));
        acting.Accepts(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Hire)));
        acting.Accepts(1, Ada, Rule(Hire, To(Only(It)) with { ActingExcluded = true })).Refuses(1, Ada, Grant(1, Ceo, Liz, Mandate.ToDecide(Hire)), "D24");
    }

    [Fact]
    public void D24_Bodies_and_external_parties_are_admitted_by_name()
    {
        var register = With(Hire, To(Only(Committee), Only(Mssp)));
        Assert.Equal(Verdict.YesProvided, register.Accepts(1, Ada, Grant(1, Ceo, Committee, Mandate.ToDecide(Hire))).MayAct(2, Dan, Hire).Verdict);
        Assert.True(register.Accepts(1, Ada, Grant(1, Ceo, Mssp, Mandate.ToDecide(Hire))).May(2, Xi, Hire));
        register.Refuses(1, Ada, Grant(1, Ceo, Panel, Mandate.ToDecide(Hire)), "D24");
    }

    [Fact]
    public void D24_An_acting_holder_cannot_act_where_acting_does_not_count_and_the_regular_one_can_again_afterwards()
    {
        var register = With(Hire, new() { ActingExcluded = true }).Accepts(1, Ada, Grant(1, Ceo, It, Mandate.ToDecide(Hire)), Act(It, Liz, 30));
        Assert.Equal(["D24"], register.MayAct(2, Liz, Hire).Codes());
        Assert.True(register.May(30, Dan, Hire));
        Assert.True(register.Accepts(2, Ada, Rule(Hire, null)).May(2, Liz, Hire));
    }

    [Fact]
    public void D24_Only_a_person_acts_whom_the_appointment_authorises()
    {
        var register = With(Hire, new() { PersonallyAuthorised = true }).Accepts(1, Ada, Grant(1, Ceo, Vacant, Mandate.ToDecide(Onboard)));
        Assert.Equal(["D24"], register.Accepts(2, Ada, Appoint(Vacant, Max)).MayAct(2, Max, Onboard).Codes());
        var authorised = register.Accepts(2, Ada, Appoint(Vacant, Max) with { AuthorisedFor = [Hire] });
        Assert.True(authorised.May(2, Max, Onboard));
        authorised.HasNothingToChange(2, Ada, Appoint(Vacant, Max) with { AuthorisedFor = [Hire] });
    }

    [Fact]
    public void D24_The_agreement_of_another_party_is_stated_with_the_delegation()
    {
        var register = With(Hire, new() { AgreementOf = Cfo });
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));
        var refused = register.Refuses(1, Ada, grant, "D24");
        Assert.Equal("`DA-1/1`: `hire` goes to position `ciso` only with the agreement of position `cfo`, which was not stated", refused.Reasons[0].Message);
        register.Refuses(1, Ada, grant with { AgreedBy = [Bo] }, "D24");
        var agreed = register.Accepts(1, Ada, grant with { AgreedBy = [Carl] });
        Assert.True(agreed.Accepts(2, Ada, Leave(Carl)).May(3, Bo, Hire));
    }

    [Fact]
    public void An_agreement_is_given_by_whoever_speaks_for_the_party()
    {
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));
        (Party Party, PersonId By)[] agreed = [(Board, Gabi), (Party.Class(Heads), Eve), (Mssp, Xi), (Liz, Liz)];
        Assert.All(agreed, each =>
        {
            var register = With(Hire, new() { AgreementOf = each.Party });
            register.Refuses(1, Ada, grant with { AgreedBy = [Max] }, "D24");
            register.Accepts(1, Ada, grant with { AgreedBy = [Max, each.By] });
        });
    }

    [Fact]
    public void Nobody_agrees_through_a_second_seat_to_what_they_grant_or_receive()
    {
        var register = With(Hire, new() { AgreementOf = Vacant });
        var grant = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));
        foreach (var own in new[] { Ada, Bo })
        {
            var refused = register.Accepts(1, Ada, Appoint(Vacant, own)).Refuses(2, Ada, grant with { AgreedBy = [own] }, "D24");
            Assert.EndsWith("only with the agreement of position `vacant`, which was not stated by somebody who counts", refused.Reasons[0].Message, StringComparison.Ordinal);
        }

        register.Accepts(1, Ada, Appoint(Vacant, Eve)).Accepts(2, Ada, grant with { AgreedBy = [Eve] });
        register.Accepts(1, Ada, Appoint(Vacant, Eve)).Accepts(2, Ada, grant with { To = Vacant, AgreedBy = [Eve] });
    }

    [Fact]
    public void Another_recipient_than_the_preferred_ones_is_noted_and_not_refused()
    {
        var register = With(Hire, new() { Preferred = [Only(Ciso)] });
        Assert.Empty(Assert.IsType<Accepted>(register.Decide(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), new(Day(1), Ada))).Warnings);
        Assert.Equal("`hire` would rather go to somebody else than position `it`",
            Assert.Single(Assert.IsType<Accepted>(register.Decide(Grant(1, Ceo, It, Mandate.ToDecide(Hire)), new(Day(1), Ada))).Warnings));
    }

    [Fact]
    public void Original_holders_act_whatever_the_rule_about_delegates_says() =>
        Assert.True(With(Hire, new() { To = [Only(Ciso)], Competences = [Law], PersonallyAuthorised = true }).May(1, Ada, Hire));

    [Fact]
    public void A_later_rule_is_read_when_somebody_acts_and_ends_no_delegation()
    {
        var register = Graded.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1))).Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1))
            .Accepts(3, Ada, Rule(Hire, To(Only(It))));
        Assert.Equal([true, false], [register.May(2, Bo, Hire), register.May(3, Bo, Hire)]);
        Assert.Equal((Standing.Active, Standing.Active), (register.Stands(3, 1), register.Stands(3, 2)));
        Assert.True(register.May(3, Dan, Hire));
        Assert.True(register.Accepts(4, Ada, Rule(Hire, null)).May(4, Bo, Hire));
    }

    [Fact]
    public void What_a_delegate_could_not_receive_does_not_go_further_to_somebody_who_could()
    {
        var register = With(Onboard, To(Only(It))).Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1)));
        register.Refuses(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Onboard), under: 1), "D24");
        var wide = register.Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1));
        Assert.True(wide.May(3, Dan, Hire));
        Assert.Equal(["D24"], wide.MayAct(3, Dan, Onboard).Codes());
    }

    [Fact]
    public void A_rule_names_only_what_exists_and_keeps_it_from_being_retired()
    {
        Graded.Refuses(1, Ada, Rule(Hire, To(new Recipient { Party = PositionId.From("king"), AtLeast = LevelId.From("royal") })), "S01");
        With(Hire, To(new Recipient { AtLeast = Head })).Refuses(1, Ada, Retire(Head), "S10");
    }

    [Fact]
    public void A_rule_with_a_default_id_or_an_unknown_word_is_a_broken_contract()
    {
        Assert.ThrowsAny<ArgumentException>(() => With(Hire, new() { Competences = [default] }));
        Assert.ThrowsAny<ArgumentException>(() => With(Hire, To(new Recipient { Within = (Within)9 })));
        Assert.ThrowsAny<ArgumentException>(() => Graded.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { AgreedBy = [default] }));
    }

    [Fact]
    public void D07_Who_lacks_a_competence_cannot_act_and_the_delegation_stays_in_force()
    {
        var register = With(Hire, new() { Competences = [Law] }).Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
        var answer = register.MayAct(2, Bo, Hire);
        Assert.Equal(["D07"], answer.Codes());
        Assert.Equal("under `DA-1/1 to position ciso`, `bo` lacks the competence `contract-law`, which `hire` asks for", answer.Reasons[0].Message);
        Assert.Equal(Standing.Active, register.Stands(2, 1));
        Assert.True(register.Accepts(2, Ada, new RecordCompetence { Person = Bo, Competence = Law, Evidence = "certificate" }).May(2, Bo, Hire));
    }

    [Fact]
    public void D07_A_competence_that_is_over_by_one_day_no_longer_counts()
    {
        var register = With(Hire, new() { Competences = [Law] }).Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)),
            new RecordCompetence { Person = Bo, Competence = Law, Until = Day(10) });
        Assert.Equal([true, false], [register.May(9, Bo, Hire), register.May(10, Bo, Hire)]);
    }

    [Fact]
    public void D07_A_delegate_who_lacks_a_competence_is_found()
    {
        var register = With(Onboard, new() { Competences = [Law] }).Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
        Assert.Equal("`bo` lacks the competence `contract-law`, which `onboard` asks for, and cannot act under `DA-1/1 to position ciso`",
            Assert.Single(register.At(Day(2)).Findings().Of(Governance.Rules.Rule.D07)).Message);
        Assert.Empty(register.Accepts(2, Ada, new RecordCompetence { Person = Bo, Competence = Law }).At(Day(2)).Findings().Of(Governance.Rules.Rule.D07));
    }

    [Fact]
    public void Who_may_act_instead_is_not_a_seat_whose_holder_may_not()
    {
        var register = With(Hire, new() { Competences = [Law] }).Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));
        var ciso = Assert.Single(register.At(Day(2)).WhoMay(Hire).Holders, holder => holder.Party == (Party)Ciso);
        Assert.False(ciso.IsSufficient);
        Assert.Contains("lacks the competence", ciso.Shortfall, StringComparison.Ordinal);
    }
}
