using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>The decision about the top policy stays with top management, whatever is handed on.</summary>
internal static class D03TopPolicy
{
    internal static RuleOutcome Check(RecordCase<PolicyView, PolicyRegistered> @case) => @case.Asked.Level is not PolicyLevel.Top ? RuleOutcome.NotApplicable
        : !@case.Then.Exists(@case.Asked.ApprovedUnder) ? RuleOutcome.NotReached
        : RuleOutcome.Of(MayLeave(@case.Then, @case.Asked) is { } message ? Rule.D03.Broken(message, Remedy, @case.Asked.Policy.Value, @case.Asked.ApprovedUnder.Value) : null);

    internal static RuleOutcome Check(RecordCase<PolicyView, PolicyVersionApproved> @case) => @case.Docket.Then.Known(@case.Asked.Policy) is not { } policy ? RuleOutcome.NotReached
        : policy.Level is not PolicyLevel.Top ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(MayLeave(@case.Then, policy) is { } message ? Rule.D03.Broken(message, Remedy, policy.Policy.Value, policy.ApprovedUnder.Value) : null);

    internal static IEnumerable<Finding> Find(PolicyView view) => view.All.Select(view.Known).OfType<PolicyRegistered>().Where(policy => policy.Level is PolicyLevel.Top)
        .Select(policy => MayLeave(view.Delegations.Organization, policy) is { } message ? Rule.D03.Found(message, Remedy, policy.Policy.Value, policy.ApprovedUnder.Value) : null).OfType<Finding>();

    private const string Remedy = "let the activity discharge 5.2, or state that it stays with top management";

    private static string? MayLeave(OrganizationAt organization, PolicyRegistered policy) => !organization.MayLeave(policy.ApprovedUnder).HasFlag(ActKinds.Decide) ? null
        : $"the top policy `{policy.Policy}` is approved under `{policy.ApprovedUnder}`, the decision of which may leave top management";
}
