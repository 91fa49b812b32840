namespace Isms.Governance.Competence;

/// <summary>States that a person is no longer competent in something, whatever was recorded before. It is a fact.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the reason blank.</exception>
public sealed record WithdrawCompetence : CompetenceCommand
{
    internal static readonly RuleList<CompetenceCase> Rules = [new(Rule.S01, CheckRecorded), new(Rule.S07, S07NotBefore.CheckFact)];

    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What the person is no longer competent in.</summary>
    public required CompetenceId Competence { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override Ruling Decide(CompetenceDocket docket)
    {
        Id.Named(Person);
        Id.Named(Competence);
        _ = Reason is null ? null : Guard.Against.NullOrWhiteSpace(Reason);
        var (then, moment) = (docket.Then, docket.Moment);
        return then.WasRecorded(Person, Competence) && !then.Has(Person, Competence)
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, Person, Competence), docket.Left), () =>
            [
                new CompetenceWithdrawn { Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Person = Person, Competence = Competence, Reason = Reason },
            ]);
    }

    private static RuleOutcome CheckRecorded(CompetenceCase @case) => RuleOutcome.Of(@case.Docket.Then.WasRecorded(@case.Person, @case.Competence)
        ? null : Rule.S01.Broken($"no competence `{@case.Competence}` of `{@case.Person}` is on record", "correct the ids", @case.Person.Value, @case.Competence.Value));
}
