namespace Isms.Governance.Competence;

/// <summary>A person is competent in something from then on.</summary>
public sealed record CompetenceRecorded : CompetenceEvent
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What the person is competent in.</summary>
    public required CompetenceId Competence { get; init; }

    /// <summary>The first instant at which it is over; null for no end.</summary>
    public Instant? Until { get; init; }

    /// <summary>What shows it, such as a certificate.</summary>
    public string? Evidence { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override CompetenceBook ApplyTo(CompetenceBook book, Stamp stamp) => book.With(Person, new(Competence, EffectiveFrom, this, stamp.Sequence));
}
