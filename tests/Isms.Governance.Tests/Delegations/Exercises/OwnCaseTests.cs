using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Exercises.Till;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations.Exercises;

/// <summary>Nobody decides a case that they requested or gain by, up to a stated amount excepted.</summary>
public class OwnCaseTests
{
    private static readonly GovernanceRegister Expensed = Open.Accepts(3, Ada, Grant(9, Ceo, It, Mandate.ToDecide(Expenses)), Grant(10, Ceo, Lead, Mandate.ToDecide(Expenses)));

    [Fact]
    public void Nobody_approves_their_own_request()
    {
        var view = Open.At(Day(3));
        Assert.Equal(["D21"], view.MayAct(Asks(Dan, Spend, 1m) with { RequestedBy = Dan }).Codes());
        Assert.Equal(["D21"], view.MayAct(Asks(Dan, Spend, 1m) with { Beneficiaries = [Liz, Dan] }).Codes());
        Assert.True(view.MayAct(Asks(Dan, Spend, 1m) with { RequestedBy = Liz }).IsYes);
        Open.Refuses(3, Dan, Do("X-1", Dan, Spend, 1m) with { RequestedBy = Dan }, "D21");
        Assert.Equal(["D21"], Open.Accepts(3, Gabi, Report("X-1", 3, Dan, Spend, 1m) with { RequestedBy = Dan }).Uncovered(3, "X-1"));
    }

    [Fact]
    public void Whose_case_it_was_may_be_corrected_and_whether_it_was_covered_is_computed_anew()
    {
        var register = Open.Accepts(3, Dan, Do("X-1", Dan, Spend, 1m)).Accepts(4, Gabi, Report("X-2", 4, Dan, Spend, 2m) with { RequestedBy = Dan });
        CorrectRecord Correct(string id, Func<AuthorityExercised, AuthorityExercised> mend) =>
            register.Journal.Single(record => record.Event is AuthorityExercised act && act.Id == ExerciseId.From(id)) is var record
                ? new() { Sequence = record.Sequence, Replacement = mend((AuthorityExercised)record.Event), Reason = "the request came to light" } : null!;

        var known = register.Accepts(9, Gabi, Correct("X-1", act => act with { RequestedBy = Dan }), Correct("X-2", act => act with { RequestedBy = Liz, Beneficiaries = [Eve] }));
        Assert.Equal(["D21"], known.Uncovered(9, "X-1"));
        Assert.Equal(CoverageVerdict.Covered, known.CoverageOf(9, "X-2").Verdict);
        Assert.Equal(CoverageVerdict.Covered, known.AsOf(Day(9), Day(8)).CoverageOf(ExerciseId.From("X-1")).Verdict);
        Assert.Equal(3m, known.At(Day(9)).Exercises().Items.Sum(item => item.Act!.Amount!.Amount));
        register.Refuses(9, Gabi, Correct("X-1", act => act with { Amount = Euro(2m) }), "S08");
        register.Refuses(9, Gabi, Correct("X-1", act => act with { RequestedBy = PersonId.From("nobody") }), "S01");
        register.Refuses(9, Gabi, Correct("X-1", act => act) with { Replacement = null }, "S08");
    }

    [Fact]
    public void A_ratification_does_not_outlive_what_was_known_of_the_case()
    {
        var register = Open.Accepts(4, Gabi, Report("X-1", 3, Dan, Spend, 21_000m)).Accepts(5, Bo, Ratify("X-1"));
        Assert.Equal(CoverageVerdict.Ratified, register.CoverageOf(6, "X-1").Verdict);
        var record = register.Journal.Single(each => each.Event is AuthorityExercised);
        var known = register.Accepts(7, Gabi, new CorrectRecord { Sequence = record.Sequence, Replacement = (AuthorityExercised)record.Event with { RequestedBy = Bo }, Reason = "his request" });
        Assert.Equal(CoverageVerdict.NotCovered, known.CoverageOf(8, "X-1").Verdict);
        known.Refuses(8, Bo, Ratify("X-1"), "D16");
        known.Accepts(8, Ada, Ratify("X-1"));
    }

    [Fact]
    public void What_is_requested_later_in_a_case_does_not_uncover_what_was_decided_before()
    {
        var register = Open.Accepts(3, Dan, Do("X-1", Dan, Spend, 1m) with { Case = Order }).Accepts(5, Eve, Do("X-2", Eve, Spend, 1m) with { Case = Order, RequestedBy = Dan });
        Assert.Equal(CoverageVerdict.Covered, register.CoverageOf(6, "X-1").Verdict);
        register.Refuses(6, Dan, Do("X-3", Dan, Spend, 1m) with { Case = Order }, "D21");
    }

    [Fact]
    public void A_second_seat_does_not_help()
    {
        var register = Open.Accepts(3, Ada, Appoint(Vacant, Dan), Grant(9, Ceo, Vacant, Mandate.ToDecide(Spend)));
        register.Refuses(4, Dan, Do("X-1", Dan, Spend, 1m) with { RequestedBy = Dan, Seat = Vacant }, "D21");
    }

    [Fact]
    public void A_no_leaves_the_requester_out_of_who_could()
    {
        var answer = Open.At(Day(3)).MayAct(Asks(Liz, Spend, 1m) with { RequestedBy = Dan });
        Assert.Equal([Eng, Ciso, Ceo], answer.Next.Select(next => next.Party));
        Assert.Equal([Eng, Ciso, Ceo], Open.At(Day(3)).WhoMay(Spend, Euro(1m), requestedBy: Dan).Sufficient.Select(holder => holder.Party));
    }

    [Fact]
    public void To_prepare_ones_own_case_is_no_decision_of_it()
    {
        var register = Open.Accepts(3, Ada, Grant(9, Ceo, Lead, Mandate.To(ActKinds.Prepare, Spend)));
        register.Accepts(4, Liz, Do("X-1", Liz, Spend, 1m) with { Kind = ActKinds.Prepare, RequestedBy = Liz });
    }

    [Fact]
    public void Where_it_matters_the_requester_has_to_be_known()
    {
        var answer = Expensed.MayAct(4, Liz, Fees, 5m);
        Assert.False(answer.IsYes);
        var asked = Expensed.Accepts(3, Ada, Grant(11, Ceo, Ciso, Mandate.ToDecide(Fees))).MayAct(4, Bo, Fees, 5m);
        Assert.Equal((Verdict.YesProvided, "it is not a case that `bo` requested or gains by"), (asked.Verdict, Assert.Single(asked.Conditions)));
        Expensed.Refuses(4, Liz, Do("X-1", Liz, Expenses, 500m), "D21");
        Expensed.Accepts(4, Liz, Do("X-1", Liz, Expenses, 500m) with { RequestedBy = Dan });
        Assert.Equal(["D21"], Expensed.Accepts(4, Liz, Report("X-1", 4, Liz, Expenses, 500m)).Uncovered(4, "X-1"));
    }

    [Fact]
    public void A_class_is_exempt_up_to_an_amount_included()
    {
        Expensed.Accepts(4, Dan, Do("X-1", Dan, Expenses, 100m) with { RequestedBy = Dan });
        Expensed.Accepts(4, Dan, Do("X-1", Dan, Fees, 100m));
        Expensed.Refuses(4, Dan, Do("X-1", Dan, Expenses, 100.01m) with { RequestedBy = Dan }, "D21");
        Expensed.Refuses(4, Liz, Do("X-1", Liz, Expenses, 1m) with { RequestedBy = Liz }, "D21");
        Expensed.Refuses(4, Dan, Do("X-1", Dan, Expenses) with { RequestedBy = Dan, Amount = Money.Of(1m, "USD") }, "D21");
    }

    [Fact]
    public void A_level_and_everything_above_it_can_be_exempt()
    {
        LevelId head = LevelId.From("head"), executive = LevelId.From("executive");
        var activity = ActivityId.From("travel-cost");
        var register = Open.Accepts(3, Ada, new DefineLevel { Id = head, Rank = 1 }, new DefineLevel { Id = executive, Rank = 2 },
            new ChangeEntry { To = new Position { Id = It, Level = head } }, new ChangeEntry { To = new Position { Id = Ciso, Level = executive } },
            new DefineActivity { Id = activity, IsMonetary = true, OwnCase = new() { Exempt = [new() { Level = executive, Max = Euro(100m) }] } },
            Grant(9, Ceo, Ciso, Mandate.ToDecide(activity)), Grant(10, Ceo, It, Mandate.ToDecide(activity)));
        register.Accepts(4, Bo, Do("X-1", Bo, activity, 100m) with { RequestedBy = Bo });
        register.Refuses(4, Dan, Do("X-1", Dan, activity, 100m) with { RequestedBy = Dan }, "D21");
    }

    [Fact]
    public void Whoever_is_on_record_as_requester_of_a_case_stays_it()
    {
        var register = Open.Accepts(3, Ada, Grant(9, Ceo, Lead, Mandate.To(ActKinds.Prepare, Spend)))
            .Accepts(4, Liz, Do("X-1", Liz, Spend, 1m) with { Kind = ActKinds.Prepare, RequestedBy = Dan, Case = Order });
        register.Refuses(5, Dan, Do("X-2", Dan, Spend, 1m) with { Case = Order }, "D21");
        register.Refuses(5, Dan, Do("X-2", Dan, Spend, 1m) with { Case = Order, RequestedBy = Liz }, "D21");
        register.Accepts(5, Dan, Do("X-2", Dan, Spend, 1m) with { Case = CaseId.From("PO-89") });
        register.Accepts(5, Eve, Do("X-2", Eve, Spend, 1m) with { Case = Order });
    }
}
