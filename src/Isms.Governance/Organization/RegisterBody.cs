namespace Isms.Governance.Organization;

/// <summary>Asks that a committee or board be on record.</summary>
/// <remarks>The same entry again changes nothing; other content under the same id is refused.</remarks>
public sealed record RegisterBody : OrganizationCommand
{
    /// <summary>The id of the body.</summary>
    public required BodyId Id { get; init; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; init; }

    /// <summary>The position that chairs the body: one of its members.</summary>
    public required PositionId Chair { get; init; }

    /// <summary>The member positions, the chair among them.</summary>
    public required ValueList<PositionId> Members { get; init => field = Guard.Against.Null(value); }

    /// <summary>How many distinct persons a decision needs, the chair among them; from 1 to the number of members.</summary>
    public required int Quorum { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket) => EntryRules.Register(docket, new Body
    {
        Id = Id, Title = Title, Chair = Chair, Members = Members, Quorum = Quorum,
    }, EffectiveFrom is not null).ToRuling();
}
