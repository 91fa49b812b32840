namespace Isms.Governance.Competence;

/// <summary>A person is no longer competent in something from then on, whatever was recorded before.</summary>
public sealed record CompetenceWithdrawn : CompetenceEvent
{
    /// <summary>The person.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What the person is no longer competent in.</summary>
    public required CompetenceId Competence { get; init; }

    /// <summary>Why.</summary>
    public string? Reason { get; init; }

    private protected override CompetenceBook ApplyTo(CompetenceBook book, Stamp stamp) => book.With(Person, new(Competence, EffectiveFrom, null, stamp.Sequence));
}
