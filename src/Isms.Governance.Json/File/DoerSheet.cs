using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Records;

namespace Isms.Governance.Json;

/// <summary>Somebody who uses authority in an act on record, and by what right: also as a bare id, like anybody who acts.</summary>
/// <remarks>A person with a position is that person in that position.</remarks>
internal sealed class DoerSheet : WhoSheet
{
    /// <summary>Who acted with them.</summary>
    public List<WhoSheet>? With { get; set; }

    /// <summary>Under which delegation.</summary>
    public ItemSheet? Under { get; set; }

    /// <summary>The circumstance.</summary>
    public ContextId? Context { get; set; }

    /// <summary>The unit for which they acted.</summary>
    public UnitId? Unit { get; set; }

    /// <summary>The conditions and instructions that were met.</summary>
    public List<ConditionId>? ConditionsMet { get; set; }

    /// <exception cref="NobodyException">Nobody is who is named.</exception>
    internal Doer ToDoer(Replay replay, Instant at) => new()
    {
        Person = replay.One(this, at),
        Seat = Person is null ? null : Position,
        With = replay.All(With, at),
        Under = Under?.ToItem(),
        Context = Context,
        Unit = Unit,
        ConditionsMet = (ConditionsMet ?? []).ToValueList(),
    };
}
