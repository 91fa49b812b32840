using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Somebody who decides or acts: a person, or whoever fills a position or the chair of a body on that day.</summary>
/// <remarks>A bare id is a position, else a person, else a body. A person and a position: that person, in that position.</remarks>
internal class WhoSheet : Sheet
{
    /// <summary>The id of a position, a person or a body, whichever the file defines.</summary>
    public string? Who { get; set; }

    /// <summary>The person.</summary>
    public PersonId? Person { get; set; }

    /// <summary>The position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>The body, by its chair.</summary>
    public BodyId? Body { get; set; }

    internal override string? Shorthand => "who";

    internal string InWords => Person is { } person ? $"person `{person}`" : Position is { } position ? $"position `{position}`" : Body is { } body ? $"body `{body}`" : $"`{Who}`";

    internal override void NameIds(IdBook ids)
    {
        if (Who is { } id)
        {
            ids.Use(Node, Path, id, "position", "person", "body");
        }
    }

    /// <summary>The position in which they act, where one is named.</summary>
    internal PositionId? SeatIn(IdBook ids) => Position ?? (Who is { } id && ids.IsDefined("position", id) ? PositionId.From(id) : null);

    internal PersonId? Find(Replay replay, Instant at) => Person
        ?? (Position is { } position ? replay.Holder(position, at)
            : Body is { } body ? replay.Chair(body, at)
            : Who is not { } id ? null
            : replay.Ids.IsDefined("position", id) ? replay.Holder(PositionId.From(id), at)
            : replay.Ids.IsDefined("person", id) ? PersonId.From(id)
            : replay.Chair(BodyId.From(id), at));
}
