namespace Isms.Governance.Competence;

/// <summary>States that a person is competent in something from an instant on. It is a fact: it may be older than the person's time in the organisation.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, the evidence blank, or the end not after the start.</exception>
public sealed record RecordCompetence : CompetenceCommand
{
    internal static readonly RuleList<CompetenceCase> Rules = [new(Rule.S01, S01Known.Check), new(Rule.S07, S07NotBefore.CheckFact)];

    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What the person is competent in.</summary>
    public required CompetenceId Competence { get; init; }

    /// <summary>The first instant at which it is over; null for no end.</summary>
    public Instant? Until { get; init; }

    /// <summary>What shows it, such as a certificate.</summary>
    public string? Evidence { get; init; }

    private protected override Ruling Decide(CompetenceDocket docket)
    {
        Id.Named(Person);
        Id.Named(Competence);
        _ = Evidence is null ? null : Guard.Against.NullOrWhiteSpace(Evidence);
        var (moment, from) = (docket.Moment, docket.Moment.EffectiveFrom);
        if (Until <= from)
        {
            throw new ArgumentException("a competence ends after its start");
        }

        return docket.Then.Standing(Person).Any(record => (record.Competence, record.Until, record.Evidence) == (Competence, Until, Evidence)
                && (EffectiveFrom is null || record.EffectiveFrom == from))
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, Person, Competence), docket.Left), () =>
            [
                new CompetenceRecorded { Decided = moment.Decided, EffectiveFrom = from, Person = Person, Competence = Competence, Until = Until, Evidence = Evidence },
            ]);
    }
}
