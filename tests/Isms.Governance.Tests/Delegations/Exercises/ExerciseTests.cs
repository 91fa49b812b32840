using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>Acts done now and acts reported as done; what covered them is computed when asked.</summary>
public class ExerciseTests
{
    [Fact]
    public void What_is_refused_or_not_covered_names_everything_that_is_missing()
    {
        var bound = Open.Accepts(3, Ada, Grant(9, Ceo, Ciso, Mandate.ToDecide(Expenses).UpTo(10m, "EUR") with { Units = [ItUnit] }) with
        {
            Jointly = new() { Count = 1, Of = [Cfo] },
            Conditions = [new() { Id = Id("quotes"), Text = "three quotes" }],
        });
        bound.Refuses(4, Bo, Do("X-1", Bo, Expenses, 20m), "D02", "D20", "D21", "D22", "D23");
        Assert.Equal(["D02", "D20", "D21", "D22", "D23"], bound.Accepts(4, Bo, Report("X-1", 4, Bo, Expenses, 20m)).Uncovered(4, "X-1"));
        bound.Refuses(4, Bo, Do("X-1", Bo, Expenses, 20m) with { Unit = ItUnit, With = [Carl], RequestedBy = Dan, ConditionsMet = [Id("quotes")] }, "D22");
    }

    [Fact]
    public void An_act_is_done_with_its_capacity_its_item_and_on_whose_behalf()
    {
        var done = Open.Accepts(3, Dan, Do("X-1", Dan, Spend, 15_000m) with { Case = Order, RequestedBy = Liz, Object = "sha256:9f2c" });
        var coverage = done.CoverageOf(3, "X-1");
        Assert.Equal((CoverageVerdict.Covered, Capacity.Delegate, (Party)Ceo), (coverage.Verdict, coverage.Capacity, coverage.OnBehalfOf));
        Assert.Equal([Item(2).To(It), Item(1).To(Ciso)], coverage.Chain.Select(link => link.Item));
        Assert.Equal((It, Item(2).To(It), (Party)Ceo, Capacity.Delegate, false), (coverage.Act!.Seat, coverage.Act.Under, coverage.Act.OnBehalfOf, coverage.Act.Capacity, coverage.Act.IsReported));
        Assert.Empty(coverage.Reasons);
    }

    [Fact]
    public void A_done_act_is_refused_for_the_reasons_of_the_answer()
    {
        Open.Refuses(3, Dan, Do("X-1", Dan, Spend, 20_001m), "D22");
        Open.Refuses(3, Liz, Do("X-1", Liz, Spend, 1m), "A02");
        Open.Accepts(3, Ada, Grant(9, Ceo, Lead, Mandate.ToDecide(Hire).For(Days(10, 20)))).Refuses(4, Liz, Do("X-1", Liz, Hire), "D16");
        Open.Refuses(3, Dan, Do("X-1", Dan, Spend, 1m) with { Kind = ActKinds.Perform }, "D02");
        Open.Accepts(3, Ada, Revoke(1)).Refuses(4, Dan, Do("X-1", Dan, Spend, 1m), "D12");
        Open.Refuses(800, Dan, Do("X-1", Dan, Spend, 1m), "D11");
        Open.Accepts(3, Ada, Grant(9, Ceo, It, Mandate.To(ActKinds.Prepare, Speak))).Refuses(3, Dan, Do("X-1", Dan, Speak), "D02");
        Open.Accepts(3, Ada, Grant(9, Ceo, Circle, Mandate.ToDecide(Hire))).Refuses(3, Liz, Do("X-1", Liz, Hire) with { With = [Liz] }, "A07", "D20");
        Open.Refuses(3, Dan, Do("X-1", Dan, Spend), "D22");
    }

    [Fact]
    public void A_limit_in_another_currency_covers_nothing()
    {
        var dollars = Do("X-1", Dan, Spend) with { Amount = Money.Of(1m, "USD") };
        Open.Refuses(3, Dan, dollars, "D22");
        Assert.Equal(["D22"], Open.Accepts(3, Dan, Report("X-1", 3, Dan, Spend) with { Amount = dollars.Amount }).Uncovered(3, "X-1"));
    }

    [Fact]
    public void A_done_act_is_done_now_by_the_person_whoever_records_it()
    {
        Assert.Equal(Dan, Open.Accepts(3, Liz, Do("X-1", Dan, Spend, 1m)).CoverageOf(3, "X-1").Act!.Decided.By);
        Open.Refuses(3, Liz, Do("X-1", Dan, Spend, 1m) with { DecidedBy = Liz }, "D26");
        Open.Refuses(5, Dan, Do("X-1", Dan, Spend, 1m) with { DecidedAt = Day(3), Reference = "mail" }, "S07");
        Open.Refuses(5, Dan, Do("X-1", Dan, Spend, 1m) with { EffectiveFrom = Day(6) }, "S07");
    }

    [Fact]
    public void What_an_act_names_is_there()
    {
        Open.Refuses(3, Dan, Do("X-1", Dan, ActivityId.From("fly"), 1m), "S01");
        Open.Refuses(3, Dan, Do("X-1", Dan, Spend, 1m) with { Under = Item(99) }, "S01");
        Open.Refuses(3, Dan, Report("X-1", 2, PersonId.From("nobody"), Spend, 1m), "S01");
        Open.Refuses(3, Dan, Report("X-1", 2, Dan, Spend, 1m) with { Under = Item(99) }, "S01");
        GovernanceRegister.Empty.Refuses(3, Dan, Do("X-1", Dan, Spend, 1m), "S01", "S06");
    }

    [Fact]
    public void An_act_claimed_under_one_item_is_covered_by_no_other()
    {
        var register = Open.Accepts(3, Ada, Grant(9, Ceo, It, Mandate.ToDecide(Spend).UpTo(30_000m, "EUR")));
        register.Accepts(4, Dan, Do("X-1", Dan, Spend, 30_000m));
        register.Accepts(4, Dan, Do("X-1", Dan, Spend, 30_000m) with { Under = Item(9), Seat = It });
        register.Refuses(4, Dan, Do("X-1", Dan, Spend, 30_000m) with { Under = Item(2) }, "D22");
        register.Refuses(4, Dan, Do("X-1", Dan, Spend, 30_000m) with { Seat = Lead }, "A02");
        Assert.Equal(["D22"], register.Accepts(4, Dan, Report("X-1", 4, Dan, Spend, 30_000m) with { Under = Item(2) }).Uncovered(4, "X-1"));
    }

    [Fact]
    public void An_id_names_one_exercise()
    {
        var act = Do("X-1", Dan, Spend, 1m);
        var done = Open.Accepts(3, Dan, act);
        done.HasNothingToChange(5, Dan, act);
        done.HasNothingToChange(5, Dan, act with { Under = Item(2), Seat = It });
        done.Refuses(5, Dan, act with { Amount = Euro(2m) }, "S02");
        done.Refuses(5, Dan, Report("X-1", 3, Dan, Spend, 1m), "S02");
        var report = Report("X-2", 3, Dan, Spend, 1m);
        done.Accepts(5, Liz, report).HasNothingToChange(6, Dan, report);
        done.Accepts(5, Liz, report).Refuses(6, Dan, report with { EffectiveFrom = Day(4) }, "S02");
    }

    [Fact]
    public void A_report_is_recorded_as_it_happened_with_its_shortfall_and_gives_no_authority()
    {
        var reported = Open.Accepts(5, Gabi, Report("X-1", 2, Liz, Spend, 99_000m));
        Assert.Equal(["A02"], reported.Uncovered(5, "X-1"));
        Assert.Equal(["A02"], reported.MayAct(5, Liz, Spend, 1m).Codes());
        var found = Assert.Single(reported.At(Day(5)).Findings().Items, finding => finding.Subjects.Contains("X-1"));
        Assert.Equal(Rule.A02, found.Rule);
        Open.Refuses(5, Gabi, Report("X-1", 6, Liz, Spend, 1m), "S07");
    }

    [Fact]
    public void An_act_dated_into_a_suspension_is_not_covered()
    {
        var suspended = Open.Accepts(4, Ada, new SuspendDelegation { Item = Item(1), Until = Day(10), Reason = "inquiry" });
        suspended.Refuses(5, Dan, Do("X-1", Dan, Spend, 1m), "D12");
        suspended.Accepts(10, Dan, Do("X-1", Dan, Spend, 1m));
        Assert.Equal(["D12"], suspended.Accepts(12, Gabi, Report("X-1", 5, Dan, Spend, 1m)).Uncovered(12, "X-1"));
    }

    [Fact]
    public void Who_stands_in_acts_on_record_in_that_capacity_and_who_is_absent_does_not()
    {
        var register = Open.Accepts(3, Ada, new NameDeputy { Seat = Ciso, Deputy = It }, new RecordAbsence { Person = Bo, Until = Day(9) });
        var done = register.Accepts(4, Dan, Do("X-1", Dan, Spend, 25_000m)).CoverageOf(4, "X-1");
        Assert.Equal((CoverageVerdict.Covered, Capacity.Deputy, (Party)Ceo, It), (done.Verdict, done.Capacity, done.OnBehalfOf, done.Act!.Seat));
        register.Refuses(4, Bo, Do("X-1", Bo, Spend, 1m), "D19");
        register.Refuses(9, Dan, Do("X-1", Dan, Spend, 25_000m), "D19", "D22");
    }

    [Fact]
    public void Somebody_who_left_can_still_be_reported_to_have_acted()
    {
        var register = Open.Accepts(3, Ada, Leave(Dan)).Accepts(5, Bo, Report("X-1", 4, Dan, Spend, 1m));
        Assert.Equal(CoverageVerdict.NotEvaluable, register.CoverageOf(5, "X-1").Verdict);
        Assert.Contains(register.At(Day(5)).Findings().Items, finding => finding.Subjects.Contains("X-1"));
    }

    [Fact]
    public void Coverage_is_that_of_the_time_of_the_act_as_known_when_asked()
    {
        var reported = Open.Accepts(5, Gabi, Report("X-1", 4, Liz, Hire));
        var later = reported.Accepts(6, Ada, Grant(9, Ceo, Lead, Mandate.ToDecide(Hire)) with { DecidedAt = Day(3), EffectiveFrom = Day(3), Reference = "letter" });
        Assert.Equal(CoverageVerdict.Covered, later.CoverageOf(7, "X-1").Verdict);
        Assert.Equal(CoverageVerdict.NotCovered, later.AsOf(Day(7), Day(5)).CoverageOf(ExerciseId.From("X-1")).Verdict);
        Assert.Equal(CoverageVerdict.Covered, later.Accepts(8, Ada, Revoke(9)).CoverageOf(9, "X-1").Verdict);
        Assert.Equal(CoverageVerdict.NotEvaluable, later.CoverageOf(3, "X-1").Verdict);
        Assert.Equal(CoverageVerdict.NotEvaluable, later.CoverageOf(9, "X-9").Verdict);
    }

    [Fact]
    public void A_report_is_withdrawn_as_wrong_and_a_done_act_is_not()
    {
        var register = Open.Accepts(5, Gabi, Report("X-1", 4, Liz, Hire));
        var withdrawn = register.Accepts(6, Gabi, new CorrectRecord { Sequence = register.Sequence, Reason = "it was somebody else" });
        Assert.Empty(withdrawn.At(Day(7)).Exercises().Items);
        Assert.Single(withdrawn.Accepts(7, Gabi, Report("X-1", 4, Bo, Hire)).At(Day(7)).Exercises().Items);
        var done = Open.Accepts(5, Dan, Do("X-1", Dan, Spend, 1m));
        done.Refuses(6, Gabi, new CorrectRecord { Sequence = done.Sequence, Reason = "regret" }, "S08");
    }

    [Fact]
    public void The_ledger_tells_what_was_done_of_an_activity_by_a_person_under_an_item_in_a_case()
    {
        var register = Open.Accepts(3, Dan, Do("X-1", Dan, Buy, 10m) with { Case = Order })
            .Accepts(4, Bo, Do("X-2", Bo, Spend, 20m) with { With = [Eve] }).Accepts(5, Gabi, Report("X-3", 2, Liz, Hire));
        var view = register.At(Day(5));
        Assert.Equal(["X-3", "X-1", "X-2"], Ids(view.Exercises()));
        Assert.Equal(["X-1", "X-2"], Ids(view.Exercises(activity: Spend)));
        Assert.Equal(["X-1"], Ids(view.Exercises(activity: Buy)));
        Assert.Equal(["X-2"], Ids(view.Exercises(person: Eve)));
        Assert.Equal(["X-1", "X-2"], Ids(view.Exercises(item: Item(1))));
        Assert.Equal(["X-1"], Ids(view.Exercises(item: Item(2).To(It))));
        Assert.Equal(["X-1"], Ids(view.Exercises(person: Dan, @case: Order)));
        Assert.Empty(view.Exercises(person: Bo, @case: Order).Items);
        Assert.Equal(["X-3"], Ids(register.At(Day(2)).Exercises()));
        Assert.Equal(
            """
            1 exercised up to 2026-01-06
            └─ X-1: 2026-01-04: dan: decide `buy` for 10 EUR in case `PO-88`: covered, as delegate on behalf of position `ceo`
               ├─ under DA-1/2: position `ciso` to position `it`, up to 20,000 EUR, from 2026-01-03, open end
               └─ under DA-1/1: position `ceo` to position `ciso`, up to 25,000 EUR, up to 40,000 EUR per calendar year, from 2026-01-02 until 2027-12-02
            """, view.Exercises(@case: Order).ToString());
        Assert.Equal("nothing was done up to 2026-01-02", register.At(Day(1)).Exercises().ToString());
    }

    private static IEnumerable<string> Ids(ExerciseLedger ledger) => ledger.Items.Select(item => item.Id.Value);
}
