namespace Isms.Governance.Roles;

internal readonly partial record struct RolesAt
{
    /// <summary>The pairs that are kept apart: in force, and both activities exist.</summary>
    internal IEnumerable<SegregationDefined> Pairs(SegregationKind kind)
    {
        var (roles, organization, point) = (this, Organization, Point);
        return Book.Pairs.Count == 0 ? [] : Book.Pairs.Items().Where(fact => fact.Event.When == kind && point.Sees(fact.From, fact.Sequence) && !(roles.EndOf(fact.Event.Id) <= point.Effective)
            && organization.Exists(fact.Event.One) && organization.Exists(fact.Event.Other)).Select(fact => fact.Event);
    }

    /// <summary>The pairs that are known, each with the period over which it is kept apart.</summary>
    internal IEnumerable<(SegregationDefined Pair, Interval Span)> Known(SegregationKind kind)
    {
        var (roles, known) = (this, Point.Known);
        return Book.Pairs.Items().Where(fact => fact.Event.When == kind && known.Includes(fact.Sequence))
            .Select(fact => (fact.Event, new Interval(fact.From, roles.EndOf(fact.Event.Id) is { } end ? Instant.Max(end, fact.From) : null)));
    }

    /// <summary>When a pair is over, as far as known; null for an open end.</summary>
    internal Instant? EndOf(SegregationId id) => Book.Records.IsEmpty ? null : Book.Records.Known<SegregationEnded>(id.Value, Point.Known).Select(ended => (Instant?)ended.EffectiveFrom).Min();

    /// <summary>Whether a pair of that id is known that is kept apart from an earlier instant on.</summary>
    internal bool WasDefinedBefore(SegregationId id)
    {
        var point = Point;
        return Book.Pairs.Items().Any(fact => fact.Event.Id == id && fact.From < point.Effective && point.Known.Includes(fact.Sequence));
    }

    /// <summary>
    /// What nobody does in one case together with an activity: each pair of kind <see cref="SegregationKind.SameCase"/> of which one
    /// side covers the activity or is part of it, with the other side.
    /// </summary>
    internal IEnumerable<(SegregationDefined Pair, ActivityId Other)> SameCase(ActivityId activity)
    {
        var roles = this;
        return Pairs(SegregationKind.SameCase).SelectMany(pair => new[] { (pair, Own: pair.One, pair.Other), (pair, Own: pair.Other, Other: pair.One) })
            .Where(each => roles.Touches(activity, each.Own)).Select(each => (each.pair, each.Other));
    }

    /// <summary>Whether a pair of that id is known, from whatever instant on it is kept apart.</summary>
    internal bool IsOnRecord(SegregationId id)
    {
        var known = Point.Known;
        return Book.Pairs.Items().Any(fact => fact.Event.Id == id && known.Includes(fact.Sequence));
    }

    /// <summary>The pair of that id while it is in force; null before and after.</summary>
    internal SegregationDefined? Defined(SegregationId id)
    {
        var point = Point;
        return EndOf(id) <= point.Effective ? null : Book.Pairs.Items().Where(fact => fact.Event.Id == id && point.Sees(fact.From, fact.Sequence)).Select(fact => fact.Event).FirstOrDefault();
    }

    internal IEnumerable<CompensatingControlApproved> Controls(SegregationId pair)
    {
        var point = Point;
        return Book.Controls.GetValueOrDefault(pair)?.Items().Where(fact => point.Sees(fact.From, fact.Sequence) && fact.Event.Until > point.Effective).Select(fact => fact.Event) ?? [];
    }

    internal IEnumerable<SegregationRiskAccepted> Acceptances(SegregationId pair)
    {
        var point = Point;
        return Book.Acceptances.GetValueOrDefault(pair)?.Items().Where(fact => point.Sees(fact.From, fact.Sequence) && fact.Event.Until > point.Effective).Select(fact => fact.Event) ?? [];
    }

    /// <summary>Whether one of two activities covers the other.</summary>
    internal bool Touches(ActivityId one, ActivityId other) => Organization.Covers(one, other) || Organization.Covers(other, one);

    /// <summary>Whether what is held touches one side of a pair.</summary>
    internal bool Touches(Hold hold, ActivityId side)
    {
        var roles = this;
        return hold.Activities.Any(activity => roles.Touches(activity, side));
    }

    /// <summary>Who would hold both sides of a pair by two holdings, or by one, without a control or a declaration in force.</summary>
    internal IEnumerable<Party> Clashes(SegregationDefined pair, Hold one, Hold other)
    {
        if (!Overlap(one.Units, other.Units) || Acceptances(pair.Id).Any())
        {
            return [];
        }

        var (controls, others) = (Controls(pair.Id).Select(control => control.For).ToArray(), Bearers(other.Party).ToArray());
        return (from bearer in Bearers(one.Party)
                from same in others
                where bearer.Who == same.Who && !controls.Any(party => party == bearer.Who || party == bearer.Seat || party == same.Seat)
                select bearer.Who).Distinct();
    }

    private bool Overlap(ValueList<UnitId>? units, ValueList<UnitId>? others)
    {
        var organization = Organization;
        return units is null || others is null || units.Any(unit => others.Any(other => organization.Covers(unit, other) || organization.Covers(other, unit)));
    }

    /// <summary>Through which seats a party holds, and who holds there: the person, or the seat while nobody fills it.</summary>
    private IEnumerable<(Party Seat, Party Who)> Bearers(Party party)
    {
        var organization = Organization;
        IEnumerable<PositionId>? seats = party.Kind switch
        {
            PartyKind.Position => [PositionId.From(party.Id)],
            PartyKind.Class => organization.PositionsIn(ClassId.From(party.Id)).Except(party.Except),
            _ => null,
        };
        return seats?.Select(seat => ((Party)seat, organization.Incumbent(seat).Person is { } person ? person : (Party)seat)) ?? [(party, party)];
    }
}
