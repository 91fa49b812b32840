namespace Isms.Governance.Roles;

/// <summary>A holder of the mandate to report who is further from top management than one step.</summary>
internal static class R06ReportsToTop
{
    internal static IEnumerable<Finding> Find(RolesAt roles, Period within)
    {
        var organization = roles.Organization;
        foreach (var term in roles.Held().Where(term => term.Charge.Mandate is Mandate53.Reporting))
        {
            PositionId[] line = [term.Position, .. organization.Above(term.Position)];
            var steps = Array.FindIndex(line, organization.IsTop);
            if (steps is < 0 or > 1)
            {
                yield return Rule.R06.Found(
                    steps < 0 ? $"position `{term.Position}` holds {term.Charge.InWords()} and does not report to anybody in top management"
                        : $"position `{term.Position}` holds {term.Charge.InWords()} and reports to top management in {steps} steps{(steps == 2 ? ", the most that is tolerated" : string.Empty)}",
                    "let it report to top management directly, or give the mandate to a position that does", term.Position.Value);
            }
        }
    }
}
