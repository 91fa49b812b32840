namespace Isms.Governance.Delegations;

/// <summary>Authority never comes back to somebody above in its own chain.</summary>
internal static class D05Acyclic
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        if (!@case.IsReached)
        {
            return RuleOutcome.NotReached;
        }

        var above = @case.PartiesAbove.ToArray();
        var reached = Reached(@case.Then, @case.Terms.To, above);
        return RuleOutcome.Of(reached is null ? null : Rule.D05.Broken(
            $"`{@case.Terms.Item}`: {(reached == @case.Terms.To ? $"{reached} is above in its own chain" : $"{@case.Terms.To} leads back to {reached}, which is above")}", "delegate to somebody who is not above", @case.Terms.Item.ToString(), @case.Terms.To.Id));
    }

    /// <summary>The party above that the delegate is, or is wholly made up of.</summary>
    private static Party? Reached(OrganizationAt organization, Party to, Party[] above) => to.Kind switch
    {
        _ when above.Contains(to) => to,
        PartyKind.Class => All(organization.PositionsIn(ClassId.From(to.Id)).Except(to.Except), above),
        PartyKind.Body => organization.Find(BodyId.From(to.Id)) is { } body ? All(body.Members.Distinct(), above) : null,
        PartyKind.Person => above.FirstOrDefault(party => party.Position is { } position && organization.Fills(PersonId.From(to.Id), position)),
        _ => null,
    };

    /// <summary>The node above, where the only member is one.</summary>
    private static Party? All(IEnumerable<PositionId> members, Party[] above) =>
        members.ToArray() is [var only] ? above.FirstOrDefault(party => party.Position == only) : null;
}
