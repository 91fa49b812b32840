namespace Isms.Governance.Organization;

/// <summary>States that a person left the organisation. It is a fact: it is recorded however inconvenient, when it has happened.</summary>
public sealed record LeaveOrganization : OrganizationCommand
{
    internal static readonly RuleList<DepartureCase> Rules = [new(Rule.S01, S01Known.Check), new(Rule.S07, S07NotBefore.CheckFact)];

    /// <summary>Who left.</summary>
    public required PersonId Person { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Person);
        var @case = new DepartureCase(docket, Person);
        return @case.IsGone ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
            [new PersonLeft { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Person = Person }]);
    }
}
