namespace Isms.Governance.Delegations;

/// <summary>An instruction that was not passed on in time to somebody whom it binds.</summary>
internal static class D23PassedOn
{
    internal static IEnumerable<Finding> Find(DelegationsAt delegations) => delegations.NotPassedOn().Select(each => Rule.D23.Found(
        $"instruction `{each.Instruction.Given.Id}` was to be passed on to {each.Below.Terms.To} under `{each.Below.Name}` by {each.Due.InWords()}",
        "pass it on", each.Instruction.Given.Id.Value, each.Below.Name.ToString()));
}
