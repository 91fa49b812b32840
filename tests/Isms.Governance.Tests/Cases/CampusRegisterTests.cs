using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;
using static Isms.Governance.Tests.Delegations.Desk;

namespace Isms.Governance.Tests.Cases;

/// <summary>
/// Eight lines of the delegation register of the University of California, Riverside, with every answer that they call for.
/// Sources: fboapps.ucr.edu/delegations/index.php and basapps.ucr.edu/delegations/delegations.php.
/// </summary>
/// <remarks>
/// Authority comes from the Regents through the President to the Chancellor. A letter is an instrument: its item 1 is the grant itself,
/// its item 2 what the grantee handed on, to one or several. Lines granted to a vice chancellor come from the Chancellor. "Cannot be
/// redelegated further" is a number of re-delegations, never a position.
/// </remarks>
public class CampusRegisterTests
{
    private static readonly PersonId Reader = PersonId.From("reader"), Vic = PersonId.From("vic"), Eva = PersonId.From("eva"), Ari = PersonId.From("ari"), Ona = PersonId.From("ona");

    private static readonly PositionId ChairOfRegents = PositionId.From("chair-of-the-regents"), President = PositionId.From("president"), Chancellor = PositionId.From("chancellor"),
        Business = PositionId.From("vc-business"), Provost = PositionId.From("provost"), Research = PositionId.From("avc-research"), Advancement = PositionId.From("vc-advancement"),
        Materiel = PositionId.From("director-materiel"), Subaward = PositionId.From("subaward-coordinator"), GrantsOfficer = PositionId.From("grants-officer"), Clerk = PositionId.From("clerk");

    private static readonly BodyId Regents = BodyId.From("regents");

    private static readonly ClassId GrantsOfficers = ClassId.From("contracts-and-grants-officers");

    private static readonly Instant Begin = Date(1960, 1, 1), Read = Date(2020, 1, 1);

    private static readonly Line[] Lines =
    [
        new("DA0644", "Confer degrees in course", Chancellor, Date(1980, 2, 22), [], 2),
        new("DA0303", "Adopt traffic regulations", Chancellor, Date(1971, 7, 14), [(Business, Date(2014, 10, 1))], 2),
        new("DA0554", "Approve liquor licences for campus facilities", Chancellor, Date(1977, 1, 10), [(Business, Date(2014, 10, 1))], 1),
        new("DA0666", "Spend against firm commitments", Chancellor, Date(1980, 4, 14), [(Provost, Date(2006, 11, 1)), (Research, Date(2006, 11, 1))], 1),
        new("CHA0034", "University support groups", Advancement, Date(1995, 3, 6), [], 0),
        new("DA2053", "Liability statement", Chancellor, Date(1996, 1, 19),
            [(Provost, Date(2006, 11, 1)), (Research, Date(2006, 11, 1)), (Party.Class(GrantsOfficers), Date(2006, 11, 1)), (Subaward, Date(2006, 11, 1))], 1),
        new("DA0124", "Sign documents on alcohol use", Business, Date(1966, 9, 30), [(Materiel, Date(1991, 8, 19))], 1),
        new("DA2559", "Set miscellaneous student fees", Chancellor, Date(2011, 4, 12), [], 0),
    ];

    private static readonly GovernanceRegister Campus = Entered();

    [Fact]
    public void A_number_is_not_unique_an_instrument_an_item_and_a_delegate_are()
    {
        Assert.Equal(2, Campus.At(Read).ChainsOf(Below("DA0666")).Count);
        var again = Granted("DA0303", Chancellor, Materiel, Date(1975, 1, 1));
        Accepts(Campus, again with { Item = InstrumentItem.Of("DA0303", "1b"), Under = Letter("DA0303") });
        Refuses(Campus, again with { Item = Below("DA0303"), To = Business, Under = Letter("DA0303") }, "S02");
    }

    [Fact]
    public void That_it_cannot_be_redelegated_further_is_a_number_of_re_delegations_and_no_position()
    {
        Assert.Equal(
            [2, 2, 1, 1, 0, 1, 1, 0], Lines.Select(line => Assert.Single(Campus.At(Read).ChainsOf(Letter(line.No)))[0].Mandate.Redelegations));
        Assert.DoesNotContain(Campus.At(Read).Entries(EntryKind.Position), position => position.Title.Contains("redelegated", StringComparison.Ordinal));
    }

    [Fact]
    public void A_grant_date_may_be_missing_in_what_is_inherited_and_is_warned_of()
    {
        var undated = Granted("DA9999", Chancellor, Provost, null) with
        {
            Under = Letter("DA0644"),
            EffectiveFrom = Date(1999, 1, 1),
            DateUnknown = true,
            Mandate = Mandate.ToDecide(Power("DA0644")).Redelegable(0),
        };
        var accepted = Assert.IsType<Accepted>(Campus.Decide(undated, new(Read, Reader)));
        Assert.Contains("`DA9999/1` is from before the register: when it was decided is unknown, it counts from 1999-01-01", accepted.Warnings);
        Assert.Equal([Standing.NotStarted, Standing.Active], new[] { Date(1998, 12, 31), Date(1999, 1, 1) }.Select(at => accepted.Register.At(at).ChainsOf(Letter("DA9999"))[0][0].Standing));
        Refuses(Campus, undated with { EffectiveFrom = Date(2020, 1, 2) }, Date(2020, 2, 1), "S05");
    }

    [Fact]
    public void A_grantee_may_be_a_class_of_positions()
    {
        Assert.True(Campus.At(Read).MayAct(Ona, Power("DA2053")).IsYes);
        Assert.Equal(GrantsOfficer, Campus.At(Read).MayAct(Ona, Power("DA2053")).Seat);
    }

    [Theory]
    [InlineData("DA0554")]
    [InlineData("DA0666")]
    [InlineData("DA2053")]
    [InlineData("DA0124")]
    public void Nothing_is_added_below_the_first_level_of_a_letter_that_stops_there(string no)
    {
        var (to, _) = Lines.Single(line => line.No == no).Below[0];
        var hand = to == (Party)Business ? Vic : to == (Party)Provost ? Eva : Ari;
        Refuses(Campus, Second(no, to) with { DecidedBy = hand }, Read, "D04");
    }

    [Fact]
    public void A_second_level_is_added_where_the_letter_does_not_stop_it()
    {
        var register = Accepts(Campus, Second("DA0303", Business) with { DecidedBy = Vic });
        Assert.True(register.At(Read).MayAct(Ari, Power("DA0303")).IsYes);
        Refuses(Accepts(Campus, new StopRedelegation { Item = Below("DA0303") }), Second("DA0303", Business) with { DecidedBy = Vic }, Read, "D04");
    }

    [Fact]
    public void Every_chain_leads_through_the_Chancellor_and_the_President_to_the_Regents() => Assert.All(Lines, line =>
    {
        foreach (var chain in Campus.At(Read).ChainsOf(line.Below.Length > 0 ? Below(line.No) : Letter(line.No)))
        {
            Assert.Equal([Chancellor, President], chain.TakeLast(2).Select(link => link.To));
            Assert.Equal(Regents, chain[^1].From);
            Assert.All(chain, link => Assert.Equal(Standing.Active, link.Standing));
        }
    });

    [Fact]
    public void Accountability_never_sits_on_a_position_of_the_first_or_second_level()
    {
        var register = Accepts(Campus, Second("DA0303", Business) with { DecidedBy = Vic });
        Assert.All(Lines, line => Assert.Equal([Chancellor], register.At(Read).WhoIsAccountable(Power(line.No)).Positions));
    }

    [Fact]
    public void A_redelegation_dated_before_its_source_is_refused()
    {
        var early = Granted("DA0303", Chancellor, Materiel, Date(1971, 7, 13)) with { Item = Below("DA0303"), Under = Letter("DA0303") };
        Refuses(Campus, early, "D02");
        Accepts(Campus, early with { DecidedAt = Date(1971, 7, 14), EffectiveFrom = Date(1971, 7, 14) });
    }

    [Fact]
    public void The_Chancellor_redelegates_only_where_the_presidential_delegation_allows_it()
    {
        var fees = Granted("DA2559", Chancellor, Business, Read) with { Item = Below("DA2559"), Under = Letter("DA2559") };
        Refuses(Campus, fees, "D04");
        Accepts(Campus, fees with { Item = Below("DA0644"), Under = Letter("DA0644"), Mandate = Mandate.ToDecide(Power("DA0644")).Redelegable(0) });
    }

    [Fact]
    public void A_redelegation_carries_the_terms_of_its_source_and_cites_it()
    {
        var told = Accepts(Campus, new GiveInstruction { Id = ConditionId.From("campus-land"), Item = Letter("DA0303"), Text = "only on campus land" });
        Assert.Equal(["condition `campus-land`: only on campus land"], told.At(Read).MayAct(Vic, Power("DA0303")).Conditions);
        Assert.Equal([Below("DA0303").To(Business), Letter("DA0303").To(Chancellor)], told.At(Read).MayAct(Vic, Power("DA0303")).Chain.Take(2).Select(link => link.Item));
    }

    [Fact]
    public void A_redelegation_that_supersedes_another_names_it_and_the_other_is_over()
    {
        var later = new SupersedeDelegation
        {
            Old = Below("DA0303"), New = Granted("DA0303", Chancellor, Materiel, null) with { Item = InstrumentItem.Of("DA0303", "2a"), Under = Letter("DA0303") },
        };
        var register = Accepts(Campus, later);
        Assert.Equal(Below("DA0303").To(Business), register.Journal.Select(record => record.Event).OfType<DelegationSuperseded>().Single().Item);
        Assert.Equal((false, true), (register.At(Read).MayAct(Vic, Power("DA0303")).IsYes, register.At(Read).MayAct(Ari, Power("DA0303")).IsYes));
    }

    [Fact]
    public void A_gap_in_the_numbering_is_a_rescinded_delegation_which_stays_on_record()
    {
        var rescinded = Accepts(Campus, new RevokeDelegation { Item = Below("DA0303") });
        Assert.Equal(Standing.Revoked, Assert.Single(rescinded.At(Read).ChainsOf(Below("DA0303")))[0].Standing);
        Assert.Equal(["D12"], rescinded.At(Read).MayAct(Vic, Power("DA0303")).Codes());
    }

    private static GovernanceRegister Entered()
    {
        var register = GovernanceRegister.Empty.Do(new(Read, Reader),
        [
            new DefineClass { Id = GrantsOfficers, EffectiveFrom = Begin },
            .. new[] { ChairOfRegents, President }.Select(id => new RegisterPosition { Id = id, EffectiveFrom = Begin }),
            new RegisterPosition { Id = Chancellor, ReportsTo = President, EffectiveFrom = Begin },
            .. new[] { Business, Provost, Research, Advancement, Materiel, Subaward, Clerk }.Select(id => new RegisterPosition { Id = id, ReportsTo = Chancellor, EffectiveFrom = Begin }),
            new RegisterPosition { Id = GrantsOfficer, ReportsTo = Research, Classes = [GrantsOfficers], EffectiveFrom = Begin },
            .. new[] { (Business, Vic), (Provost, Eva), (Materiel, Ari), (GrantsOfficer, Ona), (Chancellor, Reader) }.SelectMany(each => new GovernanceCommand[]
                { new RegisterPerson { Id = each.Item2 }, new AppointPerson { Position = each.Item1, Person = each.Item2 } }),
            new RegisterBody { Id = Regents, Chair = ChairOfRegents, Members = [ChairOfRegents], Quorum = 1, EffectiveFrom = Begin },
            new RegisterGoverningBody { Body = Regents, DecidedAt = Begin, Reference = "constitution" },
            new EstablishScope { Id = ScopeId.From("campus"), Head = Chancellor, DecidedAt = Begin, Reference = "charter", RecordsFrom = Read },
        ]);
        foreach (var line in Lines)
        {
            register = register.Do(new(Read, Reader),
            [
                new DefineActivity { Id = Power(line.No), Title = line.Power, HeldBy = [Regents], EffectiveFrom = Begin },
                Undated(line, "a", Regents, President, null, 9),
                .. line.To == (Party)Chancellor ? Array.Empty<GovernanceCommand>() : [Undated(line, "b", President, Chancellor, Order(line.No, "a"), 8)],
                line.To == (Party)Chancellor
                    ? Granted(line.No, President, Chancellor, line.Date) with { Under = Order(line.No, "a"), Mandate = Mandate.ToDecide(Power(line.No)).Redelegable(line.Left) }
                    : Granted(line.No, Chancellor, line.To, line.Date) with { Under = Order(line.No, "b"), Mandate = Mandate.ToDecide(Power(line.No)).Redelegable(line.Left) },
                .. line.Below.Select(below => Granted(line.No, line.To, below.To, below.Date) with
                {
                    Item = Below(line.No), Under = Letter(line.No), Mandate = Mandate.ToDecide(Power(line.No)).Redelegable(line.Left - 1),
                }),
            ]);
        }

        return register;
    }

    private static DelegateResponsibility Undated(Line line, string item, Party from, Party to, InstrumentItem? under, int times) => new()
    {
        Item = Order(line.No, item), From = from, To = to, Under = under, Mandate = Mandate.ToDecide(Power(line.No)).Redelegable(times), DateUnknown = true, EffectiveFrom = Begin,
    };

    private static DelegateResponsibility Granted(string no, Party from, Party to, Instant? date) => new()
    {
        Item = Letter(no), From = from, To = to, Mandate = Mandate.ToDecide(Power(no)).Redelegable(0), DecidedAt = date, EffectiveFrom = date,
    };

    private static DelegateResponsibility Second(string no, Party from) => new()
    {
        Item = InstrumentItem.Of(no, 3), From = from, To = no == "DA0303" ? Materiel : Clerk, Under = Below(no).To(from), Mandate = Mandate.ToDecide(Power(no)).Redelegable(0),
    };

    private static GovernanceRegister Accepts(GovernanceRegister register, GovernanceCommand command) => register.Do(new(Read, Reader), command);

    private static void Refuses(GovernanceRegister register, GovernanceCommand command, params string[] rules) => Refuses(register, command, Read, rules);

    private static void Refuses(GovernanceRegister register, GovernanceCommand command, Instant at, params string[] rules) =>
        Assert.Superset(rules.ToHashSet(), Assert.IsType<Refused>(register.Decide(command, new(at, Reader))).Codes().ToHashSet());

    private static Instant Date(int year, int month, int day) => Instant.FromUtc(year, month, day, 0, 0);

    private static InstrumentItem Letter(string no) => InstrumentItem.Of(no, 1);

    private static InstrumentItem Below(string no) => InstrumentItem.Of(no, 2);

    private static InstrumentItem Order(string no, string item) => InstrumentItem.Of("standing order", $"{no}{item}");

    private static ActivityId Power(string no) => ActivityId.From($"power-{no}");

    /// <summary>A line of the register: the letter, the power, the grantee and when, to whom it was handed on and when, and how often it may be.</summary>
    private sealed record Line(string No, string Power, Party To, Instant Date, (Party To, Instant Date)[] Below, int Left);
}
