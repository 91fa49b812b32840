using Isms.Governance.Organization;
using Isms.Governance.Rules;
using static Isms.Governance.Tests.Accountability.Firm;

namespace Isms.Governance.Tests.Accountability;

/// <summary>Whatever happens to people and positions, accountability stays in top management and is never without a position.</summary>
public class TopManagementTests
{
    [Fact]
    public void When_a_designation_ends_the_head_answers()
    {
        var register = Register.Accepts(1, Ada, Allocate(Cfo)).Accepts(5, Ada, new EndDesignation { Position = Cfo });
        Assert.Equal(("cfo", "ceo by default"), (register.Who(4), register.Who(5)));
        Assert.Equal([Cfo], register.Accountable(5).NoLonger);
    }

    [Fact]
    public void When_one_of_several_leaves_top_management_the_others_answer()
    {
        var register = Register.Accepts(1, Ada, AllocateJointly(Cfo, Coo)).Accepts(5, Ada, new EndDesignation { Position = Cfo });
        Assert.Equal("coo", register.Who(5));
        Assert.Contains("no longer with cfo: left top management", register.Accountable(5).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_designation_does_not_bring_an_allocation_back()
    {
        var register = Register.Accepts(1, Ada, Allocate(Cfo)).Accepts(5, Ada, new EndDesignation { Position = Cfo })
            .Accepts(7, Ada, new DesignateTopManagement { Position = Cfo });
        Assert.Equal("ceo by default", register.Who(8));
        Assert.Equal("cfo", register.Accepts(9, Ada, Allocate(Cfo)).Who(9));
    }

    [Fact]
    public void A_scheduled_end_of_a_designation_counts_when_it_comes()
    {
        var register = Register.Accepts(1, Ada, new DesignateTopManagement { Position = Ciso, Until = Day(9) }, Allocate(Ciso));
        Assert.Equal(("ciso", "ceo by default"), (register.Who(8), register.Who(9)));
    }

    [Fact]
    public void A_change_of_head_moves_what_nobody_was_given_and_nothing_else()
    {
        var register = Register.Accepts(1, Ada, Allocate(Coo)).Accepts(5, Ada, new ChangeHead { To = Cfo });
        Assert.Equal(("coo", "coo"), (register.Who(4), register.Who(5)));
        Assert.Equal(("ceo by default", "cfo by default"), (register.Who(4, Clause.Direction), register.Who(5, Clause.Direction)));
    }

    [Fact]
    public void What_the_outgoing_head_was_given_goes_to_the_new_head()
    {
        var register = Register.Accepts(1, Ada, Allocate(Ceo)).Accepts(5, Ada, new ChangeHead { To = Cfo });
        Assert.Equal(("ceo", "cfo by default"), (register.Who(4), register.Who(5)));
    }

    [Fact]
    public void A_member_that_becomes_the_head_keeps_what_it_was_given()
    {
        var register = Register.Accepts(1, Ada, Allocate(Cfo)).Accepts(5, Ada, new ChangeHead { To = Cfo });
        Assert.Equal("cfo", register.Who(5));
    }

    [Fact]
    public void A_leaver_leaves_a_gap_and_the_accountability_stays()
    {
        var register = Register.Accepts(1, Ada, Allocate(Cfo)).Accepts(5, Bo, new LeaveOrganization { Person = Cleo });
        var seat = Assert.Single(register.Accountable(5).Seats);
        Assert.Equal((Cfo, true, Day(5)), (seat.Position, seat.IsGap, seat.VacantSince));
        Assert.Contains("gap: nobody fills cfo since 2026-01-06; accountability stays with it", register.Accountable(5).ToString(), StringComparison.Ordinal);
        Assert.Empty(register.Accountable(5).Persons);
    }

    [Fact]
    public void When_the_only_head_leaves_the_seat_is_a_gap_and_nobody_below_inherits()
    {
        var register = Register.Accepts(5, Bo, new LeaveOrganization { Person = Ada });
        Assert.Equal("ceo by default", register.Who(5));
        Assert.True(Assert.Single(register.Accountable(5).Seats).IsGap);
    }

    [Fact]
    public void An_acting_holder_answers_and_the_absent_one_is_named()
    {
        var register = Register.Accepts(5, Ada, new AppointPerson { Position = Ceo, Person = Dan, Kind = AppointmentKind.Acting, Until = Day(20), Trigger = "leave" });
        var seat = Assert.Single(register.Accountable(6).Seats);
        Assert.Equal((Dan, true, Ada), (seat.Person, seat.IsActing, seat.Absent));
        Assert.Contains("ceo (Chief Executive Officer), filled by dan, acting for ada", register.Accountable(6).ToString(), StringComparison.Ordinal);
        Assert.Equal(Ada, Assert.Single(register.Accountable(20).Seats).Person);
    }

    [Fact]
    public void An_acting_holder_who_is_left_out_of_top_management_does_not_answer()
    {
        var register = Register.Accepts(5, Ada, new AppointPerson
        {
            Position = Cfo,
            Person = Dan,
            Kind = AppointmentKind.Acting,
            Until = Day(20),
            Trigger = "leave",
            ExcludedFromTopManagement = true,
        }).Accepts(5, Ada, Allocate(Cfo));
        var seat = Assert.Single(register.Accountable(6).Seats);
        Assert.Equal((Cleo, false, Dan), (seat.Person, seat.IsActing, seat.LeftOut));
    }

    [Fact]
    public void Behind_an_acting_holder_who_is_left_out_a_vacancy_shows_since_when()
    {
        var register = Register.Accepts(5, Ada, new AppointPerson
        {
            Position = Cfo, Person = Dan, Kind = AppointmentKind.Acting, Until = Day(20), Trigger = "leave", ExcludedFromTopManagement = true,
        }).Accepts(7, Ada, Allocate(Cfo), new LeaveOrganization { Person = Cleo });
        var seat = Assert.Single(register.Accountable(8).Seats);
        Assert.Equal((null, Day(7), Dan), (seat.Person, seat.VacantSince, seat.LeftOut));
    }

    [Fact]
    public void What_was_known_then_does_not_change()
    {
        var register = Register.Accepts(1, Ada, Allocate(Cfo));
        var late = register.Accepts(9, Ada, Allocate(Coo) with { DecidedAt = Day(5), Reference = "minute 7" });
        Assert.Equal(Cfo, Assert.Single(late.AsOf(Day(6), Day(8)).WhoIsAccountable(Means).Positions));
        Assert.Equal(Coo, Assert.Single(late.AsOf(Day(6), Day(9)).WhoIsAccountable(Means).Positions));
    }
}
