using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Who can hold authority: a position (also as a bare id), a class without exceptions, a body, a named person or an external party.</summary>
internal sealed class PartySheet : Sheet
{
    /// <summary>The position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>The class of positions.</summary>
    public ClassId? Class { get; set; }

    /// <summary>Of a class: the positions that are left out.</summary>
    public List<PositionId>? Except { get; set; }

    /// <summary>The body.</summary>
    public BodyId? Body { get; set; }

    /// <summary>The person.</summary>
    public PersonId? Person { get; set; }

    /// <summary>The external party.</summary>
    public ExternalPartyId? External { get; set; }

    internal override string? Shorthand => "position";

    internal bool IsOne => Parties.Count == 1;

    internal bool IsEmpty => Position is null && Class is null && Body is null && Person is null && External is null;

    internal Party ToParty() => Parties is [var one] ? one : throw new MisfitException(this, "a party is exactly one of position, class, body, person and external");

    private List<Party> Parties
    {
        get
        {
            var parties = new List<Party>();
            if (Position is { } position)
            {
                parties.Add(position);
            }

            if (Class is { } @class)
            {
                parties.Add(Party.Class(@class, [.. Except ?? []]));
            }

            if (Body is { } body)
            {
                parties.Add(body);
            }

            if (Person is { } person)
            {
                parties.Add(person);
            }

            if (External is { } external)
            {
                parties.Add(external);
            }

            return parties;
        }
    }

    internal PersonId? Find(Replay replay, Instant at) => Person ?? (Position is { } position ? replay.Holder(position, at) : Body is { } body ? replay.Chair(body, at) : null);

    public override string ToString() => ToParty().ToString();
}
