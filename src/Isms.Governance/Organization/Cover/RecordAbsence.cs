namespace Isms.Governance.Organization;

/// <summary>States that a person is absent, or is going to be: an absence may be announced before it begins.</summary>
/// <remarks>It is a fact. Absences that follow each other without a break are one absence, whatever they are recorded as.</remarks>
public sealed record RecordAbsence : OrganizationCommand
{
    internal static readonly RuleList<AbsenceCase> Rules = [new(Rule.S01, S01Known.Check), new(Rule.S02, S02OneContent.Check), new(Rule.S07, S07NotBefore.Check)];

    /// <summary>Who is absent.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What kind of absence it is, such as <c>leave</c>; null when it is not said.</summary>
    public string? Reason { get; init; }

    /// <summary>The announced first instant at which the person is back; null when it is not known.</summary>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(OrganizationDocket docket)
    {
        var absent = new PersonAbsent { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Person = Person, Reason = Reason, Until = Until };
        absent.EnsureSound();
        var @case = new AbsenceCase(docket, Person, Reason, Until);
        return @case.IsOnRecord(EffectiveFrom is not null) ? Ruling.NothingToChange : Ruling.Of(Rules.Judge(@case, docket.Left), () => [absent]);
    }
}
