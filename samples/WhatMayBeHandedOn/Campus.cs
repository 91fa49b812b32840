using Isms.Governance;
using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using NodaTime;

namespace WhatMayBeHandedOn;

/// <summary>
/// The campus and its lines. A number is not unique in such a register: a letter is an instrument, its item 1 the grant itself, its item 2
/// what the grantee handed on, to one or several. "Cannot be redelegated further" is how often it may be handed on, never a position; where
/// a line says nothing of the kind, both levels for which the register has room may follow.
/// </summary>
internal static class Campus
{
    internal static readonly PersonId Cleo = PersonId.From("Cleo"), Vic = PersonId.From("Vic"), Eva = PersonId.From("Eva"), Ari = PersonId.From("Ari"), Ona = PersonId.From("Ona");

    internal static readonly PositionId Chancellor = PositionId.From("chancellor"), Business = PositionId.From("vc-business"), Provost = PositionId.From("provost"),
        Materiel = PositionId.From("director-materiel"), Clerk = PositionId.From("clerk");

    /// <summary>The day from which this register is complete; what is older is inherited.</summary>
    internal static readonly Instant Opened = Date(2026, 1, 5);

    private static readonly PositionId Chair = PositionId.From("chair-of-the-regents"), President = PositionId.From("president"), Research = PositionId.From("avc-research"),
        Advancement = PositionId.From("vc-advancement"), Subaward = PositionId.From("subaward-coordinator"), GrantsOfficer = PositionId.From("grants-officer-1");

    private static readonly BodyId Regents = BodyId.From("regents");

    private static readonly ClassId GrantsOfficers = ClassId.From("contracts-and-grants-officers");

    private static readonly Instant Begin = Date(1960, 1, 1);

    internal static IReadOnlyList<Line> Lines { get; } =
    [
        new("DA0644", "confer degrees in course", Chancellor, Date(1980, 2, 22), [], 2),
        new("DA0303", "adopt traffic regulations", Chancellor, Date(1971, 7, 14), [(Business, Date(2014, 10, 1))], 2),
        new("DA0554", "approve liquor licences for campus facilities", Chancellor, Date(1977, 1, 10), [(Business, Date(2014, 10, 1))], 1),
        new("DA0666", "spend against firm commitments of contracts and grants", Chancellor, Date(1980, 4, 14), [(Provost, Date(2006, 11, 1)), (Research, Date(2006, 11, 1))], 1),
        new("CHA0034", "university support groups", Advancement, Date(1995, 3, 6), [], 0),
        new("DA2053", "liability statement (TRB-NRC)", Chancellor, Date(1996, 1, 19),
            [(Provost, Date(2006, 11, 1)), (Research, Date(2006, 11, 1)), (Party.Class(GrantsOfficers), Date(2006, 11, 1)), (Subaward, Date(2006, 11, 1))], 1),
        new("DA0124", "sign documents on alcohol use", Business, Date(1966, 9, 30), [(Materiel, Date(1991, 8, 19))], 1),
        new("DA2559", "set miscellaneous student fees", Chancellor, Date(2011, 4, 12), [], 0),
    ];

    /// <summary>The register with everything entered on the day it was opened, and what was warned of.</summary>
    internal static (GovernanceRegister Register, List<string> Warnings) Entered()
    {
        DecisionContext entering = new(Opened, Cleo);
        var (register, warnings) = (GovernanceRegister.Empty.Do(entering, Organization), new List<string>());
        foreach (var record in Lines.SelectMany(Records))
        {
            var accepted = (Accepted)register.Decide(record, entering);
            warnings.AddRange(accepted.Warnings);
            register = accepted.Register;
        }

        return (register, warnings);
    }

    internal static InstrumentItem Letter(string no) => InstrumentItem.Of(no, 1);

    internal static InstrumentItem Below(string no) => InstrumentItem.Of(no, 2);

    internal static ActivityId Power(string no) => ActivityId.From($"power-{no}");

    internal static Instant Date(int year, int month, int day) => Instant.FromUtc(year, month, day, 0, 0);

    /// <summary>A grantee at the first level hands on today to the clerk.</summary>
    internal static DelegateResponsibility Onward(string no, PositionId from, PersonId by) => new()
    {
        Item = InstrumentItem.Of(no, 3), From = from, To = Clerk, Under = Below(no).To(from), Mandate = Mandate.ToDecide(Power(no)), DecidedBy = by, Reference = "a new letter",
    };

    private static IEnumerable<GovernanceCommand> Organization =>
    [
        new DefineClass { Id = GrantsOfficers, EffectiveFrom = Begin },
        Seat(Chair, null), Seat(President, null), Seat(Chancellor, President),
        .. new[] { Business, Provost, Research, Advancement, Materiel, Subaward, Clerk }.Select(id => Seat(id, Chancellor)),
        Seat(GrantsOfficer, Research) with { Classes = [GrantsOfficers] },
        .. new[] { (Chancellor, Cleo), (Business, Vic), (Provost, Eva), (Materiel, Ari), (GrantsOfficer, Ona) }.SelectMany(each => new GovernanceCommand[]
            { new RegisterPerson { Id = each.Item2 }, new AppointPerson { Position = each.Item1, Person = each.Item2 } }),
        new RegisterBody { Id = Regents, Chair = Chair, Members = [Chair], Quorum = 1, EffectiveFrom = Begin },
        new RegisterGoverningBody { Body = Regents, DecidedAt = Begin, Reference = "constitution" },
        new EstablishScope { Id = ScopeId.From("campus"), Head = Chancellor, DecidedAt = Begin, Reference = "charter", RecordsFrom = Opened },
    ];

    private static RegisterPosition Seat(PositionId id, PositionId? above) => new() { Id = id, ReportsTo = above, EffectiveFrom = Begin };

    /// <summary>A line with all that its chain needs, from the Regents down.</summary>
    private static IEnumerable<GovernanceCommand> Records(Line line)
    {
        yield return new DefineActivity { Id = Power(line.No), Title = line.Power, HeldBy = [Regents], EffectiveFrom = Begin };
        yield return Undated(line, "a", Regents, President, null, line.Times + 2);
        var isPresidents = line.To == (Party)Chancellor;
        if (!isPresidents)
        {
            yield return Undated(line, "b", President, Chancellor, Order(line, "a"), line.Times + 1);
        }

        yield return Dated(line, Letter(line.No), isPresidents ? President : Chancellor, line.To, Order(line, isPresidents ? "a" : "b"), line.Date, line.Times);
        foreach (var (to, date) in line.Below)
        {
            yield return Dated(line, Below(line.No), line.To, to, Letter(line.No), date, line.Times - 1);
        }
    }

    private static DelegateResponsibility Undated(Line line, string item, Party from, Party to, InstrumentItem? under, int times) => new()
    {
        Item = Order(line, item), From = from, To = to, Under = under, Mandate = Mandate.ToDecide(Power(line.No)).Redelegable(times), DateUnknown = true, EffectiveFrom = Begin,
    };

    private static DelegateResponsibility Dated(Line line, InstrumentItem item, Party from, Party to, InstrumentItem under, Instant date, int times) => new()
    {
        Item = item, From = from, To = to, Under = under, Mandate = Mandate.ToDecide(Power(line.No)).Redelegable(times), DecidedAt = date, EffectiveFrom = date, Reference = "delegation register",
    };

    private static InstrumentItem Order(Line line, string item) => InstrumentItem.Of("standing order", $"{line.No}{item}");
}

/// <summary>A line of the register: the letter, the power, the grantee and when, to whom it was handed on and when, and how often it may be.</summary>
internal sealed record Line(string No, string Power, Party To, Instant Date, (Party To, Instant Date)[] Below, int Times);
