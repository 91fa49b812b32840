namespace Isms.Governance.Delegations;

/// <summary>In one chain an id names one condition or instruction.</summary>
internal static class S02OneCondition
{
    /// <summary>The conditions of a grant among each other, and against those above.</summary>
    internal static IEnumerable<Violation> Clashes(GrantCase @case)
    {
        var above = @case.Parent is { } parent ? @case.Delegations.Binding(parent).ToArray() : [];
        return @case.Terms.Conditions.Concat(above).GroupBy(condition => condition.Id).Where(group => group.Distinct().Count() > 1)
            .Select(group => Broken(group.Key, @case.Terms.Item));
    }

    internal static RuleOutcome CheckInstruction(InstructionCase @case)
    {
        if (@case.OfItem.Grant is not { } grant)
        {
            return RuleOutcome.NotReached;
        }

        var delegations = @case.OfItem.Delegations;
        var known = delegations.AllBelow(grant).Prepend(grant).SelectMany(each => delegations.Binding(each)).Any(condition => condition.Id == @case.Given.Id);
        return RuleOutcome.Of(known || @case.OnRecord is not null ? Broken(@case.Given.Id, grant.Name) : null);
    }

    private static Violation Broken(ConditionId id, InstrumentItem item) => Rule.S02.Broken(
        $"`{item}`: the condition `{id}` is on record with other content", "give it another id", item.ToString(), id.Value);
}
