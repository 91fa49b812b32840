namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>What a position holds: as itself, and through its classes.</summary>
    internal HeldAuthority Held(PositionId position)
    {
        var organization = Organization;
        var delegations = this;
        var classes = organization.Find(position)?.Classes ?? [];
        return Held(position, HeldBy(position).Concat(classes.SelectMany(each => delegations.HeldBy(each)).Where(grant => delegations.Receives(grant, position))));
    }

    /// <summary>What a person holds: by name, and through the seats that the person fills.</summary>
    internal HeldAuthority Held(PersonId person)
    {
        var delegations = this;
        return Held(person, Reaching(person, [.. Organization.SeatsOf(person)]).Where(grant => delegations.Belongs(person, grant)));
    }

    private HeldAuthority Held(EntryReference of, IEnumerable<Grant> grants)
    {
        var delegations = this;
        return new()
        {
            Of = of,
            Items = grants.Distinct().Where(grant => !delegations.IsOver(grant)).OrderBy(grant => grant.Name.ToString(), StringComparer.Ordinal)
                .Select(grant => ChainLink.Of(grant, delegations)).ToValueList(),
        };
    }
}
