using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Roles;
using Isms.Governance.Rules;
using Isms.Governance.Values;
using static Isms.Governance.Tests.Delegations.Desk;

namespace Isms.Governance.Tests.Cases;

/// <summary>
/// The limits of authority of Ryde Town Council, paper of 23 April 2024 (rydetowncouncil.gov.uk): what is so in its ladder of amounts
/// in budget and in an emergency outside it. Every person is made up.
/// </summary>
/// <remarks>
/// Open to two readings: whether the officer who confirms a payment may be the one who approved it. The paper lets another officer
/// confirm; here both are kept apart in one case. It does not speak of joint authority, own cases or sums over a year: what holds of
/// those is shown on this ladder with one item changed.
/// </remarks>
public class MoneyLadderRydeTests
{
    private static readonly (string Post, int InBudget, int Emergency)[] Ladder =
    [
        ("clerk", 25_000, 25_000), ("financial-officer", 15_000, 15_000), ("deputy-clerk", 10_000, 10_000), ("facilities-officer", 5_000, 1_000),
        ("facilities-apprentice", 1_000, 1_000), ("projects-officer", 5_000, 1_000), ("events-officer", 1_000, 500), ("planning-officer", 5_000, 2_000),
        ("community-officer", 2_000, 500), ("office-staff", 250, 500), ("marina-manager", 5_000, 5_000), ("marina-staff", 500, 1_000),
        ("youth-manager", 5_000, 5_000), ("deputy-youth-manager", 1_000, 1_000), ("youth-staff", 250, 500),
    ];

    private static readonly ActivityId Spending = ActivityId.From("spending"), Confirming = ActivityId.From("confirm-payment");

    private static readonly ContextId Budget = ContextId.From("budget"), Emergency = ContextId.From("emergency");

    private static readonly BodyId Council = BodyId.From("council");

    private static readonly PositionId Chair = PositionId.From("chair"), Member = PositionId.From("councillor");

    private static readonly PersonId Maud = PersonId.From("maud"), Noor = PersonId.From("noor");

    private static readonly GovernanceRegister Town = GovernanceRegister.Empty.Accepts(0, Maud,
    [
        new RegisterPosition { Id = Chair, Holder = Maud }, new RegisterPosition { Id = Member, Holder = Noor },
        new RegisterBody { Id = Council, Chair = Chair, Members = [Chair, Member], Quorum = 2 }, new RegisterGoverningBody { Body = Council },
        new EstablishScope { Id = ScopeId.From("ryde"), Head = Post("clerk"), Holder = Of("clerk") },
        .. Ladder.Skip(1).Select(rung => new RegisterPosition { Id = Post(rung.Post), ReportsTo = Post("clerk"), Holder = Of(rung.Post) }),
        new DefineContext { Id = Budget, IsDefault = true }, new DefineContext { Id = Emergency },
        new DefineActivity { Id = Spending, Discharges = [Clause.Resources], HeldBy = [Council], IsMonetary = true },
        new DefineActivity { Id = Confirming, HeldBy = [Council] },
        .. Ladder.Select((rung, i) => Line(i + 1, rung.Post, rung.InBudget, rung.Emergency)),
    ]);

    private static PositionId Post(string post) => PositionId.From(post);

    private static PersonId Of(string post) => PersonId.From($"who-is-{post}");

    private static DelegateResponsibility Line(int item, string post, decimal inBudget, decimal emergency) =>
        Grant(item, Council, Post(post), Mandate.ToDecide(Spending).UpTo(inBudget, "GBP", Budget).UpTo(emergency, "GBP", Emergency));

    private static AuthorityAnswer May(GovernanceRegister register, string post, decimal pounds, ContextId? context = null) =>
        register.At(Day(1)).MayAct(Of(post), Spending, Money.Of(pounds, "GBP"), context);

    private static ExerciseAuthority Approve(string id, string post, decimal pounds) =>
        new() { Id = ExerciseId.From(id), Person = Of(post), Activity = Spending, Amount = Money.Of(pounds, "GBP"), Case = CaseId.From("PO-1") };

    [Fact]
    public void The_limit_depends_on_the_context() => Assert.All(Ladder, rung =>
    {
        Assert.True(May(Town, rung.Post, rung.InBudget).IsYes);
        Assert.True(May(Town, rung.Post, rung.Emergency, Emergency).IsYes);
        Assert.Equal(["D22"], May(Town, rung.Post, rung.InBudget + 0.01m).Codes());
        Assert.Equal(["D22"], May(Town, rung.Post, rung.Emergency + 0.01m, Emergency).Codes());
    });

    [Fact]
    public void An_emergency_limit_above_the_usual_one_is_flagged_and_no_error()
    {
        var flagged = Ladder.Where(rung => Assert.IsType<Accepted>(Town.Decide(Line(99, rung.Post, rung.InBudget, rung.Emergency), new(Day(0), Maud))).Warnings.Count > 0);
        Assert.Equal(["office-staff", "marina-staff", "youth-staff"], flagged.Select(rung => rung.Post));
    }

    [Fact]
    public void The_officer_who_confirms_a_payment_is_not_the_one_who_approved_it()
    {
        var apart = Town.Accepts(0, Maud, Grant(50, Council, Post("financial-officer"), Mandate.ToDecide(Confirming)), Grant(51, Council, Post("clerk"), Mandate.ToDecide(Confirming)))
            .Accepts(0, Of("clerk"), new DefineSegregation { Id = SegregationId.From("approve-and-confirm"), One = Spending, Other = Confirming, When = SegregationKind.SameCase })
            .Accepts(1, Of("financial-officer"), Approve("X-1", "financial-officer", 900m));
        var confirmed = new ExerciseAuthority { Id = ExerciseId.From("X-2"), Person = Of("financial-officer"), Activity = Confirming, Case = CaseId.From("PO-1") };
        apart.Refuses(2, Of("financial-officer"), confirmed, "R08");
        apart.Accepts(2, Of("clerk"), confirmed with { Person = Of("clerk") });
    }

    [Fact]
    public void Who_may_approve_is_the_lowest_sufficient_position_and_then_everybody_above_up_to_the_council()
    {
        var ladder = Town.At(Day(1)).WhoMay(Spending, Money.Of(6_000m, "GBP"));
        Assert.Equal([Post("deputy-clerk"), Post("financial-officer"), Post("clerk"), (Party)Council], ladder.Sufficient.Select(holder => holder.Party));
        Assert.Equal(Post("deputy-clerk"), ladder.First!.Party.Position);
        Assert.Equal([Post("planning-officer"), Post("marina-manager"), Post("youth-manager")],
            Town.At(Day(1)).WhoMay(Spending, Money.Of(2_000m, "GBP"), Emergency).Sufficient.Take(3).Select(holder => holder.Party.Position!.Value));
    }

    [Fact]
    public void Exactly_the_limit_is_within_it() => Assert.Equal(Money.Of(5_000m, "GBP"), May(Town, "planning-officer", 5_000m).Limit);

    [Fact]
    public void Joint_authority_needs_two_distinct_holders()
    {
        var joint = Town.Accepts(0, Maud, Grant(60, Council, Post("deputy-clerk"), Mandate.ToDecide(Spending).UpTo(20_000m, "GBP", Budget)) with { Jointly = new() { Count = 1, Of = [Post("clerk")] } });
        joint.Refuses(1, Of("deputy-clerk"), Approve("X-1", "deputy-clerk", 18_000m), "D20");
        joint.Refuses(1, Of("deputy-clerk"), Approve("X-1", "deputy-clerk", 18_000m) with { With = [Of("deputy-clerk")] }, "D20");
        joint.Accepts(1, Of("deputy-clerk"), Approve("X-1", "deputy-clerk", 18_000m) with { With = [Of("clerk")] });
    }

    [Fact]
    public void Nobody_approves_what_they_requested()
    {
        Town.Refuses(1, Of("clerk"), Approve("X-1", "clerk", 100m) with { RequestedBy = Of("clerk") }, "D21");
        Town.Accepts(1, Of("clerk"), Approve("X-1", "clerk", 100m) with { RequestedBy = Of("youth-staff") });
    }

    [Fact]
    public void What_was_approved_before_counts_towards_an_aggregate()
    {
        var bounded = Town.Accepts(0, Maud, Grant(70, Council, Post("marina-staff"), Mandate.ToDecide(Spending).UpTo(800m, "GBP", Budget).Altogether(1_000m, "GBP", LimitPer.CalendarYear)));
        var used = bounded.Accepts(1, Of("marina-staff"), Approve("X-1", "marina-staff", 800m));
        used.Refuses(2, Of("marina-staff"), Approve("X-2", "marina-staff", 600m), "D22");
        Assert.True(used.At(Day(2)).MayAct(Of("marina-staff"), Spending, Money.Of(200m, "GBP")).IsYes);
    }

    [Fact]
    public void Beyond_the_top_of_the_ladder_it_is_the_councils()
    {
        var answer = May(Town, "clerk", 25_000.01m);
        Assert.Equal(["D22"], answer.Codes());
        Assert.Equal([(Party)Council], answer.Next.Select(next => next.Party));
        Assert.Equal(Verdict.YesProvided, Town.At(Day(1)).MayAct(Maud, Spending, Money.Of(25_000.01m, "GBP")).Verdict);
    }
}
