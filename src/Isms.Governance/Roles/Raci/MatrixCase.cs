namespace Isms.Governance.Roles;

/// <summary>A matrix as it would be adopted, with everything that it changes.</summary>
internal sealed record MatrixCase(RoleDocket Docket, RaciMatrix Matrix, ValueList<RoleEvent> Events) : RoleCase(Docket)
{
    public override IEnumerable<EntryReference> Names => Matrix.Names;

    /// <summary>What is wrong with the matrix by a rule, in its own coordinates.</summary>
    internal IEnumerable<Violation> Problems(Rule rule) => Matrix.Check().Where(problem => problem.Rule.Id == rule.Id && !problem.IsObservation)
        .Select(problem => problem.Rule.Broken(problem.Message, problem.Remedy, [.. problem.Subjects]));

    /// <summary>Whether what is held ends by the matrix.</summary>
    internal bool Ends(Hold hold) => Events.Any(@event => @event switch
    {
        ResponsibilityRelieved relieved => hold.Party == relieved.Position && hold.Name == RolesAt.NameOf(relieved.Activity),
        RaciCellSet cell => hold.Party == cell.For && hold.Name == RolesAt.NameOf(cell),
        _ => false,
    });
}
