namespace Isms.Governance.Organization;

/// <summary>A committee or board. It decides only through named persons who fill its member positions, the chair among them.</summary>
public sealed record Body : Entry
{
    /// <summary>The id of the body.</summary>
    public required BodyId Id { get; init; }

    /// <summary>The position that chairs the body: one of its members. Who fills it answers for the body's duties.</summary>
    public required PositionId Chair { get; init; }

    /// <summary>The member positions, the chair among them.</summary>
    public required ValueList<PositionId> Members { get; init => field = Guard.Against.Null(value); }

    /// <summary>How many distinct persons a decision needs, the chair among them; from 1 to the number of members.</summary>
    public required int Quorum { get; init; }

    /// <inheritdoc/>
    public override EntryReference Reference => Id;

    internal override IEnumerable<EntryReference> Names => Members.Append(Chair).Distinct().Select(each => (EntryReference)each);

    internal override IEnumerable<Violation?> Misfits(OrganizationAt organization) =>
    [
        Members.Contains(Chair) ? null : Rule.S09.Broken(
            $"the chair `{Chair}` is not a member of {Reference}", "name the chair among the members", Id.Value, Chair.Value),
        Quorum >= 1 && Quorum <= Members.Distinct().Count() ? null : Rule.S09.Broken(
            $"a quorum of {Quorum} does not fit {Reference} with {Members.Distinct().Count()} members", "state a quorum from 1 to the number of members", Id.Value),
    ];
}
