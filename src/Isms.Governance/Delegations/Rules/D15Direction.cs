namespace Isms.Governance.Delegations;

/// <summary>Nobody delegates to a position they report to, unless the scheme's direction permits it.</summary>
internal static class D15Direction
{
    internal static RuleOutcome Check(GrantCase @case)
    {
        var directions = @case.Schemes.Select(each => each.Scheme.Direction).Where(direction => direction is not Direction.Any).Distinct().ToArray();
        if (@case.IsInherited || @case.Terms.From.Position is not { } from || @case.Terms.To.Position is not { } to || directions.Length == 0)
        {
            return RuleOutcome.NotApplicable;
        }

        var isUpward = @case.Then.Above(from).Contains(to);
        return RuleOutcome.Of(directions.Select(direction => (direction is Direction.Up) == isUpward ? null : Rule.D15.Broken(
            isUpward ? $"`{@case.Terms.Item}`: position `{from}` reports to position `{to}`" : $"`{@case.Terms.Item}`: position `{from}` does not report to position `{to}`",
            isUpward ? "delegate to somebody who is not above, or adopt a scheme that permits it" : "delegate to a position above, or adopt a scheme that permits it",
            @case.Terms.Item.ToString(), from.Value, to.Value)));
    }
}
