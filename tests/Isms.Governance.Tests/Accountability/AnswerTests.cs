using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using static Isms.Governance.Tests.Accountability.Firm;

namespace Isms.Governance.Tests.Accountability;

/// <summary>What people read when they ask who is accountable.</summary>
public class AnswerTests
{
    [Fact]
    public void By_default() => Assert.Equal(
        """
        accountable for 27001:2022/5.1.c means available: ceo (Chief Executive Officer), filled by ada (Ada Lovelace)
        └─ by default: nobody was given this obligation, so the head answers
        """, Register.Accountable(1).ToString(), ignoreLineEndingDifferences: true);

    [Fact]
    public void Joint_and_acknowledged() => Assert.Equal(
        """
        accountable for 27001:2022/5.1.c means available: cfo (Chief Financial Officer), filled by cleo; and coo, filled by dan
        ├─ decided by ada at 2026-01-02 (minute 4), in effect since 2026-01-04
        ├─ joint: each answers for all of it, because: two sites
        └─ acknowledged by dan since 2026-01-05
        """,
        Register.Accepts(1, Ada, AllocateJointly(Cfo, Coo) with { Reference = "minute 4", EffectiveFrom = Day(3) }).Accepts(4, Dan, Acknowledge(Coo)).Accountable(9).ToString(),
        ignoreLineEndingDifferences: true);

    [Fact]
    public void Split() => Assert.Equal(
        """
        accountable for 27001:2022/5.1.c means available: cfo (Chief Financial Officer), filled by cleo
        ├─ decided by ada at 2026-01-02
        └─ split: cfo answers for the whole
           ├─ accountable for means-north means available (unit north): coo, filled by dan
           │  └─ decided by ada at 2026-01-02
           └─ accountable for means-south means available (unit south): ceo (Chief Executive Officer), filled by ada (Ada Lovelace)
              └─ decided by ada at 2026-01-02
        """, Register.Accepts(1, Ada, Firm.Split()).Accountable(1).ToString(), ignoreLineEndingDifferences: true);

    [Fact]
    public void An_activity_is_answered_for_by_all_who_answer_for_what_it_discharges()
    {
        var register = Register.Accepts(1, Ada, Allocate(Cfo));
        Assert.Equal(
            """
            accountable for buy: cfo (Chief Financial Officer), filled by cleo
            └─ accountable for 27001:2022/5.1.c means available: cfo (Chief Financial Officer), filled by cleo
               └─ decided by ada at 2026-01-02
            """, register.At(Day(1)).WhoIsAccountable(Buy).ToString(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void An_activity_that_discharges_nothing_is_the_heads()
    {
        var answer = Register.At(Day(1)).WhoIsAccountable(Sing);
        Assert.Equal(Ceo, Assert.Single(answer.Positions));
        Assert.True(answer.ByDefault);
        Assert.Contains("by default: sing discharges no obligation, so the head answers", answer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_activity_is_also_answered_for_by_who_answers_for_the_part_that_it_lies_in()
    {
        ObligationId buying = ObligationId.From("means-buy"), leasing = ObligationId.From("means-lease");
        var view = Register.Accepts(1, Ada, Firm.Split(Doing(buying, Coo, Buy), Doing(leasing, Ceo, Lease))).At(Day(1));
        Assert.Equal([Cfo, Coo], view.WhoIsAccountable(Buy).Positions);
        Assert.Equal([Cfo, Ceo], view.WhoIsAccountable(Lease).Positions);
        Assert.Equal([Cfo], view.WhoIsAccountable(Spend).Positions);
        Assert.Equal(["means-buy"], Assert.Single(view.WhoIsAccountable(Buy).Through).Parts.Select(part => part.Of));
    }

    [Fact]
    public void A_position_and_a_person_answer_for_the_same_obligations()
    {
        var view = Register.Accepts(1, Ada, AllocateJointly(Cfo, Coo)).At(Day(1));
        Assert.Equal(view.Obligations.Count - 1, view.WhatAnswersFor(Ceo).Obligations.Count);
        Assert.All(view.WhatAnswersFor(Ceo).Obligations, each => Assert.True(each.ByDefault));
        Assert.Equal(view.WhatAnswersFor(Cfo).Obligations, view.WhatAnswersFor(Cleo).Obligations);
        Assert.Equal("cfo (Chief Financial Officer) answers for 1 obligation\n└─ 27001:2022/5.1.c means available, jointly", view.WhatAnswersFor(Cfo).ToString());
        Assert.Equal("cleo answers for 1 obligation\n└─ 27001:2022/5.1.c means available, jointly, as cfo", view.WhatAnswersFor(Cleo).ToString());
        Assert.Equal("bo answers for no obligation", view.WhatAnswersFor(Bo).ToString());
    }

    [Fact]
    public void Too_little_on_record_is_not_evaluable()
    {
        Assert.Equal("no record yet", GovernanceRegister.Empty.At(Day(1)).WhoIsAccountable(Means).Cause);
        Assert.Equal("no scope is established at 2026-01-02", Before.At(Day(1)).WhoIsAccountable(Means).Cause);
        Assert.Equal("the scope firm is closed at 2026-01-04", Register.Accepts(3, Ada, new CloseScope { Reason = "sold" }).Accountable(3).Cause);
        Assert.Equal("not evaluable: 5.1.z is no obligation of the scope at 2026-01-02", Register.Accountable(1, ObligationId.From("5.1.z")).ToString());
        Assert.Equal("activity dance is not on record at 2026-01-02", Register.At(Day(1)).WhoIsAccountable(ActivityId.From("dance")).Cause);
        Assert.Equal("position king is not on record at 2026-01-02", Register.At(Day(1)).WhatAnswersFor(PositionId.From("king")).Cause);
    }

    [Fact]
    public void A_default_id_is_a_broken_contract()
    {
        Assert.Throws<ArgumentException>(() => Register.At(Day(1)).WhoIsAccountable(default(ObligationId)));
        Assert.Throws<ArgumentException>(() => Register.At(Day(1)).WhoIsAccountable(default(ActivityId)));
        Assert.Throws<ArgumentException>(() => Register.At(Day(1)).WhatAnswersFor(default(PositionId)));
        Assert.Throws<ArgumentException>(() => Register.At(Day(1)).WhatAnswersFor(default(PersonId)));
    }
}
