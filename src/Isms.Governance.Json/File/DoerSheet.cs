using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Records;

namespace Isms.Governance.Json;

/// <summary>Somebody who exercises authority, and by what right: where nothing is said, by whatever suffices.</summary>
internal sealed class DoerSheet : WhoSheet
{
    /// <summary>Under which delegation.</summary>
    public ItemSheet? Under { get; set; }

    /// <summary>Who signed with them.</summary>
    public List<WhoSheet>? With { get; set; }

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
        Seat = SeatIn(replay.Ids),
        Under = Under?.ToItem(),
        With = replay.All(With, at),
        Context = Context,
        Unit = Unit,
        ConditionsMet = (ConditionsMet ?? []).ToValueList(),
    };
}
