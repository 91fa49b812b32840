using Isms.Governance.Records;

namespace Isms.Governance.Policies;

/// <summary>An approval binds one version of a policy with one content.</summary>
internal static class E04Binding
{
    /// <summary>What is approved is what was drafted.</summary>
    internal static RuleOutcome CheckApproval(RecordCase<PolicyView, PolicyVersionApproved> @case) =>
        @case.Docket.Then.VersionOf(@case.Asked.Policy, @case.Asked.Version) is not { } version ? RuleOutcome.NotReached
        : RuleOutcome.Of(version.Digest == @case.Asked.Digest ? null : Rule.E04.Broken(
            $"version `{version.Version}` of policy `{version.Policy}` has the content `{version.Digest}`, not `{@case.Asked.Digest}`",
            "approve what was submitted, or draft and submit the other content", version.Policy.Value, version.Version.Value));

    /// <summary>What is published was approved, with this content, by an act that was covered.</summary>
    internal static RuleOutcome CheckPublication(RecordCase<PolicyView, PolicyVersionPublished> @case) =>
        @case.Docket.Then is var then && then.VersionOf(@case.Asked.Policy, @case.Asked.Version) is not { } version ? RuleOutcome.NotReached
        : RuleOutcome.Of(then.Unapproved(version, @case.Asked.Digest) is { } missing ? Rule.E04.Broken(
            missing, "let the content be approved by somebody who may, and publish it then", version.Policy.Value, version.Version.Value) : null);
}
