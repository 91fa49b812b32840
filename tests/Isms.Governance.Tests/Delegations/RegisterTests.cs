using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;
using static Isms.Governance.Tests.Delegations.Office;

namespace Isms.Governance.Tests.Delegations;

/// <summary>The register, the decider and the view themselves.</summary>
public class RegisterTests
{
    private static readonly GovernanceRegister Granted = Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)));

    [Fact]
    public void The_empty_register_has_no_record()
    {
        Assert.Equal((0L, null), (GovernanceRegister.Empty.Sequence, GovernanceRegister.Empty.LastRecordedAt));
        Assert.Empty(GovernanceRegister.Empty.Journal);
        Assert.Equal("empty register", GovernanceRegister.Empty.ToString());
        var view = GovernanceRegister.Empty.At(Day(1));
        Assert.Null(view.Scope);
        Assert.Empty(view.TopManagement);
        Assert.Null(view.GoverningBody);
        Assert.Null(view.Scheme);
        Assert.Empty(view.Obligations);
    }

    [Fact]
    public void Events_are_numbered_behind_the_last_and_recorded_by_the_actor()
    {
        var accepted = Assert.IsType<Accepted>(Register.Decide(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)) with { DecidedBy = Ada }, new(Day(3), Bo)));
        var record = Assert.Single(accepted.Recorded);
        Assert.Equal((Register.Sequence + 1, Day(3), Bo), (record.Sequence, record.RecordedAt, record.RecordedBy));
        Assert.Equal((Ada, Day(3)), (record.Event.Decided.By, record.Event.Decided.At));
        Assert.Equal(accepted.Events[0], record.Event);
        Assert.Equal(accepted.Register.Journal.Last(), record);
        Assert.False(record.IsLateEntry);
    }

    [Fact]
    public void A_clock_that_lags_counts_as_the_instant_of_the_last_record()
    {
        var register = Granted.Accepts(5, Ada, Revoke(1)).Accepts(2, Ada, Grant(2, Ceo, Ciso, Mandate.ToDecide(Hire)));
        Assert.Equal(Day(5), register.LastRecordedAt);
        Assert.Equal(Day(5), register.Journal.Last().Event.EffectiveFrom);
    }

    [Fact]
    public void Doing_several_commands_is_all_or_nothing()
    {
        var refusal = Assert.Throws<DecisionRefusedException>(() => Register.Do(
            new(Day(1), Ada), Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), Grant(2, Ciso, It, Mandate.ToDecide(Hire), under: 1))).Refusal;
        Assert.Equal(["D04", "D26"], refusal.Codes());
        Assert.Empty(Register.At(Day(1)).ChainsOf(Item(1)));
    }

    [Fact]
    public void Replay_gives_the_register_that_was()
    {
        var replayed = GovernanceDecider.Replay(Granted.Journal);
        Assert.Equal(Granted, replayed);
        Assert.Equal(Granted.GetHashCode(), replayed.GetHashCode());
        Assert.Equal(Granted.MayAct(2, Bo, Hire).ToString(), replayed.MayAct(2, Bo, Hire).ToString());
        Assert.NotEqual(Register, Granted);
        Assert.NotEqual(Granted, Register.Accepts(1, Ada, Grant(1, Ceo, Ciso, Mandate.ToDecide(Patch))));
    }

    [Fact]
    public void A_journal_with_a_gap_or_a_clock_that_runs_back_is_no_journal()
    {
        var journal = Granted.Journal.ToArray();
        Assert.ThrowsAny<ArgumentException>(() => GovernanceDecider.Replay(journal.Skip(1)));
        Assert.ThrowsAny<ArgumentException>(() => GovernanceDecider.Replay([.. journal[..^2], journal[^1]]));
        Assert.ThrowsAny<ArgumentException>(() => GovernanceDecider.Replay([.. journal[..^1], journal[^1] with { RecordedAt = Day(-1) }]));
        Assert.ThrowsAny<ArgumentException>(() => GovernanceDecider.Replay(null!));
    }

    [Fact]
    public void Branches_of_one_register_do_not_see_each_other()
    {
        var (left, right) = (Granted.Accepts(2, Ada, Revoke(1)), Granted.Accepts(2, Ada, Grant(2, Ceo, It, Mandate.ToDecide(Hire))));
        Assert.Equal([Standing.Revoked, Standing.Active], [left.Stands(3, 1), right.Stands(3, 1)]);
        Assert.Equal([false, true], [left.May(3, Dan, Hire), right.May(3, Dan, Hire)]);
        Assert.Equal(Standing.Active, Granted.Stands(3, 1));
    }

    [Fact]
    public void A_view_says_what_it_looks_at()
    {
        var view = Granted.AsOf(Day(7), 3);
        Assert.Equal((Day(7), 3L), (view.EffectiveAt, view.KnownSequence));
        Assert.Equal(Granted.Sequence, Granted.At(Day(7)).KnownSequence);
        Assert.Equal(Register.Sequence, Granted.AsOf(Day(7), Day(0)).KnownSequence);
        Assert.Equal(0, Granted.AsOf(Day(7), Day(-1)).KnownSequence);
        Assert.Equal(Granted.Sequence, Granted.AsOf(Day(7), Day(99)).KnownSequence);
        Assert.ThrowsAny<ArgumentException>(() => Granted.AsOf(Day(7), -1L));
        Assert.ThrowsAny<ArgumentException>(() => Granted.AsOf(Day(7), Granted.Sequence + 1));
    }

    [Fact]
    public void A_view_shows_the_scope_and_who_is_at_the_top()
    {
        var view = Register.At(Day(1));
        Assert.Equal("office", view.Scope!.Id.Value);
        Assert.Equal([Ceo, Cfo], view.TopManagement);
        Assert.Equal(Board, view.GoverningBody);
        Assert.Equal(DelegationScheme.Simple, view.Scheme);
        Assert.Equal("CISO", view.Find(Ciso)!.Title);
        Assert.Null(view.Find(PositionId.From("nobody")));
        Assert.Equal(["emergency", "travel"], view.Entries(EntryKind.Context).Select(entry => entry.Reference.Id));
        Assert.Equal((Bo, false), (view.WhoFills(Ciso).Person, view.WhoFills(Ciso).IsGap));
        Assert.True(view.WhoFills(Vacant).IsGap);
    }

    [Fact]
    public void A_decision_says_what_became_of_it()
    {
        var accepted = Register.Decide(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), new(Day(1), Ada));
        Assert.True(accepted.IsAccepted);
        Assert.Empty(accepted.Violations);
        Assert.Single(accepted.EventsOrThrow());
        var refused = Register.Decide(Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire)), new(Day(1), Bo));
        Assert.False(refused.IsAccepted);
        Assert.Same(refused, Assert.Throws<DecisionRefusedException>(refused.EventsOrThrow).Refusal);
        Assert.Equal(refused.ToString(), Assert.Throws<DecisionRefusedException>(refused.EventsOrThrow).Message);
    }

    [Fact]
    public void Time_and_identity_are_given()
    {
        Assert.ThrowsAny<ArgumentException>(() => new DecisionContext(Day(1), default));
        Assert.ThrowsAny<ArgumentException>(() => Register.Decide(null!, new(Day(1), Ada)));
        Assert.ThrowsAny<ArgumentException>(() => Register.Decide(Revoke(1), null!));
    }

    [Fact]
    public void T03_A_decision_depends_on_its_arguments_only()
    {
        var context = new DecisionContext(Day(1) + Duration.FromHours(3), Ada);
        var command = Grant(1, Ceo, Ciso, Mandate.ToDecide(Hire));
        Assert.Equal(Register.Decide(command, context), Register.Decide(command, context));
    }
}
