using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>What throws, because a caller broke the contract, rather than being refused by a rule.</summary>
public class ContractTests
{
    private static readonly DelegateResponsibility Sound = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));

    public static TheoryData<GovernanceCommand> Broken =>
    [
        Sound with { Item = null! }, Sound with { From = null! }, Sound with { To = null! }, Sound with { Mandate = null! },
        Sound with { DecidedBy = default(PersonId) }, Sound with { DecidedWith = [default] }, Sound with { Reference = " " }, Sound with { Overseer = default(PositionId) },
        Sound with { Mandate = Mandate.ToDecide(default(ActivityId)) }, Sound with { Mandate = Mandate.ToDecide(Hire).In(default(UnitId)) },
        Sound with { Mandate = Mandate.ToDecide(Hire).UpTo(1m, "EUR", default(ContextId)) },
        Sound with { Mandate = Mandate.ToDecide(Hire) with { Limits = [null!] } },
        Sound with { Mandate = Mandate.ToDecide(Hire) with { Until = Day(1) } }, Sound with { Mandate = Mandate.ToDecide(Hire).For(Days(2, 9)), EffectiveFrom = Day(3) },
        new AcceptDelegation { Item = null! }, new DeclineDelegation { Item = null! }, new RevokeDelegation { Item = null! },
            new AdoptScheme { Scheme = null! },
    ];

    [Theory, MemberData(nameof(Broken))]
    public void A_command_that_breaks_its_contract_throws(GovernanceCommand command) =>
        Assert.ThrowsAny<ArgumentException>(() => Register.Decide(command, new(Day(1), Ada)));

    [Fact]
    public void A_period_is_longer_than_nothing()
    {
        foreach (var period in new[] { NodaTime.Period.Zero, NodaTime.Period.FromDays(-1), NodaTime.Period.FromYears(-9_000) })
        {
            Assert.ThrowsAny<ArgumentException>(() => DelegationScheme.Simple with { MaxTerm = period });
            Assert.ThrowsAny<ArgumentException>(() => DelegationScheme.Simple with { ActingMaxTerm = period });
            Assert.ThrowsAny<ArgumentException>(() => DelegationScheme.Simple with { AcceptanceWithin = period });
            Assert.ThrowsAny<ArgumentException>(() => Register.Decide(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { ReportEvery = period }, new(Day(1), Ada)));
            Assert.ThrowsAny<ArgumentException>(() => Register.Decide(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { ReviewEvery = period }, new(Day(1), Ada)));
            Assert.ThrowsAny<ArgumentException>(() => Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)))
                .Decide(new GiveInstruction { Id = ConditionId.From("N-1"), Item = Item(1), Text = "x", PassOnWithin = period }, new(Day(1), Ada)));
        }

        _ = DelegationScheme.Simple with { MaxTerm = NodaTime.Period.FromYears(9_000) };
    }

    [Fact]
    public void A_mandate_names_an_activity_known_kinds_and_no_negative_number()
    {
        Assert.ThrowsAny<ArgumentException>(() => Mandate.ToDecide());
        Assert.ThrowsAny<ArgumentException>(() => new Mandate { Activities = null! });
        Assert.ThrowsAny<ArgumentException>(() => Mandate.To((ActKinds)8, Hire));
        Assert.ThrowsAny<ArgumentException>(() => Mandate.ToDecide(Hire).Redelegable(-1));
        Assert.ThrowsAny<ArgumentException>(() => Mandate.ToDecide(Hire).UpTo(-1m, "EUR"));
        Assert.ThrowsAny<ArgumentException>(() => Mandate.ToDecide(Hire).UpTo(1m, "euro"));
        Assert.ThrowsAny<ArgumentException>(() => Mandate.ToDecide(Hire).For(Days(5, 5)));
        Assert.ThrowsAny<ArgumentException>(() => new Limit { Max = null! });
    }

    [Fact]
    public void A_mandate_is_built_piece_by_piece()
    {
        var mandate = Mandate.ToDecide(Spend).UpTo(1m, "EUR").UpTo(2m, "EUR", Emergency).In(ItUnit, EngUnit).For(Days(1, 2)).Redelegable(3);
        Assert.Equal(new Mandate
        {
            Activities = [Spend], Kinds = ActKinds.Decide, Limits = [new Limit { Max = Euro(1m) }, new Limit { Max = Euro(2m), Context = Emergency }],
            Units = [ItUnit, EngUnit], From = Day(1), Until = Day(2), Redelegations = 3,
        }, mandate);
        Assert.Equal((null, Day(2)), (mandate.For(new Interval(null, Day(2))).From, mandate.For(new Interval(null, Day(2))).Until));
        Assert.Equal(ActKinds.Perform, Mandate.ToPerform(Hire).Kinds);
        Assert.Equal(mandate, mandate with { Units = [ItUnit, EngUnit] });
        Assert.Empty((mandate with { Limits = null! }).Limits);
    }

    [Fact]
    public void A_scheme_has_a_name_and_a_depth_of_one_at_least()
    {
        Assert.ThrowsAny<ArgumentException>(() => new DelegationScheme { Name = " " });
        Assert.ThrowsAny<ArgumentException>(() => DelegationScheme.Simple with { MaxDepth = 0 });
        Assert.Null(DelegationScheme.Simple.MaxDepth);
    }

    [Fact]
    public void An_item_is_named_by_sound_texts_and_completed_by_a_delegate()
    {
        Assert.ThrowsAny<ArgumentException>(() => InstrumentItem.Of(" ", 1));
        Assert.ThrowsAny<ArgumentException>(() => InstrumentItem.Of("DA-1", "1 "));
        Assert.ThrowsAny<ArgumentException>(() => Item(1).To(null!));
        Assert.Equal(InstrumentItem.Of("DA-1", "1"), Item(1));
        Assert.NotEqual(Item(1), Item(1).To(Ciso));
        Assert.Equal(Item(1).To(Ciso), Item(1).To(It).To(Ciso));
        Assert.Equal("DA-1/1", Item(1).ToString());
        Assert.Equal("DA-1/1 to position ciso", Item(1).To(Ciso).ToString());
    }

    [Fact]
    public void A_party_is_what_its_id_names()
    {
        Assert.Equal("position `ciso`", ((Party)Ciso).ToString());
        Assert.Equal("external party `mssp`", ((Party)Mssp).ToString());
        Assert.Equal("class `heads` except `eng`", Party.Class(Heads, Eng).ToString());
        Assert.Equal(Party.Class(Heads, Eng), Party.Class(Heads, Eng));
        Assert.NotEqual(Party.Class(Heads, Eng), Party.Class(Heads));
        Assert.Equal([PartyKind.Body, PartyKind.Person, PartyKind.Class], new Party[] { Board, Ada, Party.Class(Heads) }.Select(party => party.Kind));
    }

    [Fact]
    public void A_question_names_something()
    {
        var view = Register.At(Day(1));
        Assert.ThrowsAny<ArgumentException>(() => view.MayAct(null!));
        Assert.ThrowsAny<ArgumentException>(() => view.MayAct(default, Hire));
        Assert.ThrowsAny<ArgumentException>(() => view.MayAct(Ada, default));
        Assert.ThrowsAny<ArgumentException>(() => view.WhoMay(default));
        Assert.ThrowsAny<ArgumentException>(() => view.WhoMay(Hire, kind: ActKinds.All));
        Assert.ThrowsAny<ArgumentException>(() => view.ChainOfResponsibility(default));
        Assert.ThrowsAny<ArgumentException>(() => view.ChainsOf(null!));
        Assert.ThrowsAny<ArgumentException>(() => view.WhatHolds(default(PositionId)));
        Assert.ThrowsAny<ArgumentException>(() => view.WhatHolds(default(PersonId)));
        Assert.ThrowsAny<ArgumentException>(() => view.CanDelegate(null!, Ada));
        Assert.ThrowsAny<ArgumentException>(() => view.CanDelegate(Sound, default));
    }
}
