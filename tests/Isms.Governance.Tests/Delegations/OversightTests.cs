using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>D09: the delegate reports and the overseer reviews, each a calendar period after the last one, counted in days of the scope's zone.</summary>
public class OversightTests
{
    private static readonly InstrumentItem Ciso1 = Item(1).To(Ciso);

    private static readonly GovernanceRegister Watched = Register.Accepts(0, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire).Redelegable(1).For(Days(0, 300))) with
    {
        Overseer = Cfo,
        ReportEvery = Period.FromMonths(1),
        ReviewEvery = Period.FromMonths(2),
    });

    [Fact]
    public void D09_A_report_is_due_a_period_after_the_first_day_and_overdue_from_the_next_day()
    {
        var due = new Duty(Ciso1, DutyKind.Report, Ciso, new(2026, 2, 1), null);
        Assert.Equal(due, Watched.At(Day(1)).WhatIsDue(new(null, null)).Items[0]);
        var midnight = Instant.FromUtc(2026, 2, 1, 23, 0); // the end of 1 February in Berlin
        Assert.Empty(Overdue(Watched, midnight - Duration.Epsilon));
        var found = Assert.Single(Overdue(Watched, midnight));
        Assert.Equal("`DA-1/1 to position ciso`: the report by position `ciso` is due on 2026-02-01, the first one", found.Message);
        Assert.Equal("let position `ciso` report, and record it", found.Remedy);
    }

    [Fact]
    public void D09_The_next_one_is_due_a_period_after_the_last_that_counts()
    {
        var register = Watched.Accepts(20, Bo, Report()).Accepts(25, Carl, Review());
        Assert.Equal(
            [(DutyKind.Report, new LocalDate(2026, 2, 21), Day(20)), (DutyKind.Review, new LocalDate(2026, 3, 26), Day(25))],
            register.At(Day(30)).WhatIsDue(new(null, null)).Items.Select(duty => (duty.Kind, duty.On, duty.Last!.Value)));
        Assert.Equal(new LocalDate(2026, 2, 1), register.At(Day(10)).WhatIsDue(new(null, null)).Items[0].On);
        Assert.Equal(new LocalDate(2026, 2, 1), register.AsOf(Day(30), Watched.Sequence).WhatIsDue(new(null, null)).Items[0].On);
    }

    [Fact]
    public void D09_Only_who_belonged_to_the_delegate_then_reports()
    {
        var warned = Assert.IsType<Accepted>(Watched.Decide(Report(), new(Day(20), Dan)));
        Assert.Equal("the report does not count: nobody who made it belonged to position `ciso` at 2026-01-21", Assert.Single(warned.Warnings));
        Assert.Null(warned.Register.At(Day(30)).WhatIsDue(new(null, null)).Items[0].Last);
        var late = Watched.Accepts(30, Ada, Report() with { DecidedBy = Bo, EffectiveFrom = Day(12) });
        Assert.Equal(Day(12), late.At(Day(30)).WhatIsDue(new(null, null)).Items[0].Last);
    }

    [Fact]
    public void D09_Who_fills_the_delegate_or_any_delegate_below_does_not_review()
    {
        Assert.NotEmpty(Warnings(Watched, 20, Bo));
        Assert.NotEmpty(Warnings(Watched, 20, Ada));
        Assert.Empty(Warnings(Watched, 20, Carl));
        var both = Watched.Accepts(5, Bo, Grant(2, Ciso, It, Mandate.ToDecide(Hire).For(Days(5, 100)), under: 1)).Accepts(6, Ada, End(It, Dan) with { EffectiveFrom = Day(8) }, Appoint(It, Carl, from: 10));
        Assert.Empty(Warnings(both, 9, Carl));
        Assert.NotEmpty(Warnings(both, 20, Carl));
        Assert.Empty(Warnings(both, 101, Carl));
    }

    [Fact]
    public void D09_Without_an_overseer_the_delegator_reviews()
    {
        var register = Register.Accepts(0, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { ReviewEvery = Period.FromMonths(6) });
        Assert.Equal(Ceo, Assert.Single(register.At(Day(1)).WhatIsDue(new(null, null)).Items).By);
        Assert.Empty(Warnings(register, 20, Ada));
        Assert.NotEmpty(Warnings(register, 20, Carl));
    }

    [Fact]
    public void Nothing_is_due_before_acceptance_or_after_the_end_and_nothing_is_overdue_while_suspended()
    {
        var waiting = Register.Accepts(0, Ada, Adopt(DelegationScheme.Simple with { Name = "accepted", AcceptanceRequired = true }),
            Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { ReportEvery = Period.FromDays(10) });
        Assert.Empty(waiting.At(Day(60)).WhatIsDue(new(null, null)).Items);
        Assert.Equal(new LocalDate(2026, 1, 16), Assert.Single(waiting.Accepts(5, Bo, Accept(1)).At(Day(6)).WhatIsDue(new(null, null)).Items).On);
        Assert.Single(Watched.At(Day(1)).WhatIsDue(Days(0, 40)).Items);
        Assert.Empty(Watched.Accepts(10, Ada, Revoke(1, from: 20)).At(Day(11)).WhatIsDue(Days(0, 300)).Items);
        var suspended = Watched.Accepts(10, Ada, SuspensionTests.Suspend(1, 20, 50));
        Assert.Empty(Overdue(suspended, Day(40)));
        Assert.Single(Overdue(suspended, Day(50)));
    }

    [Fact]
    public void What_is_reported_twice_is_on_record_once_and_a_wrong_report_is_withdrawn()
    {
        var register = Watched.Accepts(20, Bo, Report());
        register.HasNothingToChange(22, Bo, Report() with { EffectiveFrom = Day(20) });
        register.Accepts(20, Carl, Review()).HasNothingToChange(23, Carl, Review() with { EffectiveFrom = Day(20) });
        register.Refuses(20, Bo, Report() with { EffectiveFrom = Day(21) }, "S07");
        register.Refuses(20, Bo, Report() with { Item = Item(99) }, "S01");
        var corrected = register.Accepts(30, Ada, new CorrectRecord { Sequence = register.Sequence, Reason = "another delegation" });
        Assert.Null(corrected.At(Day(30)).WhatIsDue(new(null, null)).Items[0].Last);
        var report = (DelegateReported)register.Journal.Last().Event;
        register.Refuses(30, Ada, new CorrectRecord { Sequence = register.Sequence, Reason = "date", Replacement = report with { EffectiveFrom = Day(31) } }, "S07");
        var moved = register.Accepts(30, Ada, new CorrectRecord { Sequence = register.Sequence, Reason = "date", Replacement = report with { EffectiveFrom = Day(18) } });
        Assert.Equal(Day(18), moved.At(Day(30)).WhatIsDue(new(null, null)).Items[0].Last);
    }

    [Fact]
    public void What_is_due_explains_itself()
    {
        Assert.Equal(
            "1 due from 2026-01-01 until 2026-02-10\n└─ `DA-1/1 to position ciso`: the report by position `ciso` is due on 2026-02-01, the first one",
            Watched.At(Day(1)).WhatIsDue(Days(0, 40)).ToString());
        Assert.Equal("nothing is due from 2026-01-02 until 2026-01-03", Watched.At(Day(1)).WhatIsDue(Days(1, 2)).ToString());
    }

    private static RecordDelegateReport Report() => new() { Item = Item(1), Evidence = "mail" };

    private static ReviewDelegation Review() => new() { Item = Item(1), Evidence = "minute 4" };

    private static IEnumerable<string> Warnings(GovernanceRegister register, int day, PersonId by) =>
        Assert.IsType<Accepted>(register.Decide(Review(), new(Day(day), by))).Warnings;

    private static IEnumerable<Finding> Overdue(GovernanceRegister register, Instant at) => register.At(at).Findings().Of(Rule.D09);
}
