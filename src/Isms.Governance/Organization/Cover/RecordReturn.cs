namespace Isms.Governance.Organization;

/// <summary>States that a person who was absent is back. It is a fact: it is recorded when it has happened.</summary>
public sealed record RecordReturn : OrganizationCommand
{
    internal static readonly RuleList<AbsenceCase> Rules = [new(Rule.S01, S01Known.Check), new(Rule.S07, S07NotBefore.CheckFact)];

    /// <summary>Who is back.</summary>
    public required PersonId Person { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        Id.Named(Person);
        var @case = new AbsenceCase(docket, Person, null, null);
        return @case.Then.Exists(Person) && @case.Then.AbsenceOf(Person) is null
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(@case, docket.Left), () =>
                [new PersonReturned { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Person = Person }]);
    }
}
