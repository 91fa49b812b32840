using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>How answers read: as a tree in plain text, and as a Mermaid flowchart.</summary>
public class AnswersInWordsTests
{
    private static readonly GovernanceRegister Granted = Register
        .Accepts(1, Ada,
            Grant(1, Ceo, Ciso, Mandate.ToDecide(Spend).UpTo(25_000m, "EUR").Redelegable(1).For(Days(1, 365))),
            Grant(3, Ceo, Party.Class(Heads), Mandate.ToDecide(Buy).UpTo(5_000m, "EUR")),
            Grant(4, Ceo, Committee, Mandate.ToDecide(Spend).UpTo(50_000m, "EUR").In(ItUnit)))
        .Accepts(2, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Buy).UpTo(1_000m, "EUR"), under: 1));

    [Fact]
    public void A_yes_reads_from_the_original_holder_down() => Reads(
        """
        yes: dan may decide `buy` for 1,000 EUR
        ├─ as delegate on behalf of position `ceo`, filling position `it`, up to 1,000 EUR
        ├─ under DA-1/1: position `ceo` to position `ciso`, up to 25,000 EUR, from 2026-01-02 until 2027-01-01
        │  └─ under DA-1/2: position `ciso` to position `it`, up to 1,000 EUR, from 2026-01-03, open end
        ├─ also sufficient: DA-1/3 to class heads, DA-1/4 to body committee
        └─ accountable, whoever acts: ceo (CEO), filled by ada (Ada)
        """, Granted.MayAct(3, Dan, Buy, 1_000m));

    [Fact]
    public void A_yes_provided_names_every_condition() => Reads(
        """
        yes, provided: eve may decide `spend` for 9,000 EUR
        ├─ provided: a recorded decision of body `committee` by 2 distinct persons, the chair among them
        ├─ provided: only for unit `it-unit`
        ├─ as delegate on behalf of position `ceo`, filling position `eng`, up to 50,000 EUR
        ├─ under DA-1/4: position `ceo` to body `committee`, up to 50,000 EUR, from 2026-01-02, open end
        └─ accountable, whoever acts: ceo (CEO), filled by ada (Ada)
        """, Granted.MayAct(3, Eve, Spend, 9_000m));

    [Fact]
    public void A_no_names_the_reasons_what_would_mend_them_and_who_could() => Reads(
        """
        no: liz may not decide `buy` for 6,000 EUR
        ├─ ISMS-A02: `liz` holds no authority for `buy`: neither as original holder nor under any delegation
        │  └─ to mend it: let a holder act, or delegate
        ├─ who could
        │  ├─ CISO (bo), up to 25,000 EUR, under DA-1/1
        │  ├─ security committee (bo, dan, eve), by its decision, up to 50,000 EUR, under DA-1/4
        │  └─ CEO (ada), without limit, original holder
        └─ accountable, whoever acts: ceo (CEO), filled by ada (Ada)
        """, Granted.MayAct(3, Liz, Buy, 6_000m));

    [Fact]
    public void A_ladder_reads_from_the_lowest_limit_to_the_original_holder() => Reads(
        """
        head of engineering may decide `buy` for 2,000 EUR
        ├─ no: head of IT (dan), up to 1,000 EUR, under DA-1/2
        ├─ yes: head of engineering (eve), up to 5,000 EUR, under DA-1/3
        ├─ yes: head of IT (dan), up to 5,000 EUR, under DA-1/3
        ├─ yes: CISO (bo), up to 25,000 EUR, under DA-1/1
        ├─ yes: security committee (bo, dan, eve), by its decision, up to 50,000 EUR, under DA-1/4
        └─ yes: CEO (ada), without limit, original holder
        """, Granted.At(Day(3)).WhoMay(Buy, Euro(2_000m)));

    [Fact]
    public void What_somebody_holds_reads_item_by_item() => Reads(
        """
        position `it` holds
        ├─ buy: to decide, DA-1/2: position `ciso` to position `it`, up to 1,000 EUR, from 2026-01-03, open end
        └─ buy: to decide, DA-1/3: position `ceo` to class `heads`, up to 5,000 EUR, from 2026-01-02, open end
        """, Granted.At(Day(3)).WhatHolds(It));

    [Fact]
    public void Lapses_read_in_the_order_of_time() => Reads(
        """
        2 lapse from 2026-01-01 until 2027-02-05
        ├─ 2027-01-01: DA-1/1 to position ciso: it is expired
        └─ 2027-01-01: DA-1/2 to position it: `DA-1/1 to position ciso` above it is expired
        """, Granted.At(Day(3)).WhatLapses(Days(0, 400)));

    [Fact]
    public void A_refusal_reads_rule_by_rule_with_what_would_mend_it() => Assert.Equal(
        """
        refused
        ├─ ISMS-D02 (narrowing, axiom): `DA-1/9`: the limit up to 26,000 EUR is wider than what is held: up to 25,000 EUR
        │  └─ to mend it: state at most 25,000 EUR
        ├─ ISMS-D04 (sub-delegation, guidance): `DA-1/9`: it could be handed on 2 times, `DA-1/1 to position ciso` leaves 0
        │  └─ to mend it: state at most 0
        └─ ISMS-D26 (own hand, axiom): `dan` may not delegate from position `ciso`
           └─ to mend it: let it be decided by position `ciso` (`bo`)
        """.ReplaceLineEndings("\n"),
        Granted.At(Day(3)).CanDelegate(Grant(9, Ciso, It, Mandate.ToDecide(Spend).UpTo(26_000m, "EUR").Redelegable(2), under: 1), Dan).ToString());

    [Fact]
    public void A_chain_of_responsibility_reads_as_a_tree_of_those_who_hold_it()
    {
        var text = Granted.Accepts(3, Ada, Grant(5, Ceo, Vacant, Mandate.ToDecide(Buy).For(Days(9, 20)))).At(Day(4)).ChainOfResponsibility(Buy).ToString();
        Assert.EndsWith(
            """
            └─ CEO (ada), original holder
               ├─ CISO (bo), up to 25,000 EUR, under DA-1/1
               │  └─ head of IT (dan), up to 1,000 EUR, under DA-1/2
               ├─ heads (eve, dan), up to 5,000 EUR, under DA-1/3
               ├─ security committee (bo, dan, eve), up to 50,000 EUR, under DA-1/4
               └─ vacant (vacant), under DA-1/5 (not started)
            """.ReplaceLineEndings("\n"), text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ladder_draws_as_a_flowchart() => Assert.Equal(
        """
        flowchart TD
          n0["CFO may decide 'budget' for 10 EUR"]
          n1["yes: CFO (carl), up to 50,000 EUR, original holder"]
          n0 --> n1
        """.ReplaceLineEndings("\n"), Register.At(Day(3)).WhoMay(Budget, Euro(10m)).ToMermaid());

    [Fact]
    public void A_yes_draws_as_a_flowchart() => Assert.Equal(
        """
        flowchart TD
          n0["yes: dan may decide 'buy' for 1,000 EUR"]
          n1["as delegate on behalf of position 'ceo', filling position 'it', up to 1,000 EUR"]
          n0 --> n1
          n2["under DA-1/1: position 'ceo' to position 'ciso', up to 25,000 EUR, from 2026-01-02 until 2027-01-01"]
          n0 --> n2
          n3["under DA-1/2: position 'ciso' to position 'it', up to 1,000 EUR, from 2026-01-03, open end"]
          n2 --> n3
          n4["also sufficient: DA-1/3 to class heads, DA-1/4 to body committee"]
          n0 --> n4
          n5["accountable, whoever acts: ceo (CEO), filled by ada (Ada)"]
          n0 --> n5
        """.ReplaceLineEndings("\n"), Granted.MayAct(3, Dan, Buy, 1_000m).ToMermaid());

    [Fact]
    public void Every_answer_draws_its_whole_tree()
    {
        var view = Granted.At(Day(3));
        Answer[] answers =
        [
            view.MayAct(Dan, Buy, Euro(1m)), view.MayAct(Liz, Buy, Euro(1m)), view.MayAct(Liz, Buy), view.WhoMay(Buy, Euro(1m)), view.WhoMay(Buy),
                view.ChainOfResponsibility(Buy),
            view.WhatHolds(It), view.WhatHolds(Dan), view.WhatLapses(Days(0, 400)), view.WhoIsAccountable(Buy), view.WhatAnswersFor(Ceo),
        ];
        Assert.All(answers, answer =>
        {
            Assert.Equal(Count(answer.Explain()), answer.ToMermaid().Split('\n').Count(line => line.Contains("[\"", StringComparison.Ordinal)));
            Assert.Equal(Count(answer.Explain()), answer.ToString().Split('\n').Length);
        });
    }

    private static int Count(Explanation explanation) => 1 + explanation.Because.Sum(Count);

    private static void Reads(string expected, Answer answer) => Assert.Equal(expected.ReplaceLineEndings("\n"), answer.ToString());
}
