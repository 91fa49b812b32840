namespace Isms.Governance.Roles;

/// <summary>Letters on record that do not go together in one cell.</summary>
internal static class R03Letters
{
    internal static IEnumerable<Finding> Find(RolesAt roles, Period within)
    {
        var cells = roles.Cells().Where(cell => roles.Organization.Exists(cell.Activity) && roles.Organization.Exists(cell.Party.Entry)).ToArray();
        var matrix = roles.Raci(cells.Select(cell => cell.Activity).Distinct(), cells.Select(cell => cell.Party).Distinct().Select(party => new RaciColumn { Party = party }));
        return matrix.Check().Where(problem => problem.Rule.Id == Rule.R03.Id).Select(problem => Rule.R03.Found(problem.Message, problem.Remedy, [.. problem.Subjects]));
    }
}
