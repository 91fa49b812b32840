using Isms.Governance.Delegations;
using Isms.Governance.Organization;
using Isms.Governance.Rules;
using Isms.Governance.Values;

namespace TwoTenantsOneHost;

/// <summary>A rule of the product's own, for the tenants that want it: nothing is delegated to an external party.</summary>
/// <remarks>It reads what would become true, so that replacing a delegation is no way round it.</remarks>
internal sealed class NothingOutside(params IReadOnlyList<ScopeId> tenants) : IDecisionRule
{
    public RuleId Id { get; } = RuleId.From("HOUSE-1");

    public string Title => "nothing outside";

    public string Statement => "what concerns patients is delegated inside the house only";

    public ValueList<Objection>? Check(Proposal proposal)
    {
        var granted = proposal.Events.OfType<ResponsibilityDelegated>().ToList();
        return granted.Count == 0 || proposal.View.Scope is not { } scope || !tenants.Contains(scope.Id) ? null :
        [
            .. from grant in granted
               where grant.To.Kind is PartyKind.External
               select new Objection($"`{grant.Item}` goes to {grant.To}", "delegate to a position of the house", grant.Item.ToString(), grant.To.Id),
        ];
    }
}
