namespace Isms.Governance.Organization;

/// <summary>A person is absent from then on, until they return. Whatever they fill stays theirs.</summary>
public sealed record PersonAbsent : OrganizationEvent
{
    /// <summary>Who is absent.</summary>
    public required PersonId Person { get; init; }

    /// <summary>What kind of absence it is.</summary>
    public string? Reason { get; init; }

    /// <summary>The announced first instant at which the person is back; null when it is not known.</summary>
    public Instant? Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    private protected override OrganizationBook ApplyTo(OrganizationBook book, Stamp stamp) => book with { Cover = book.Cover.WithAbsence(this, stamp) };

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is PersonAbsent other && other.Person == Person);

    /// <summary>Throws where the absence breaks its contract.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>, the text blank, or the end is not after the start.</exception>
    internal override void EnsureSound()
    {
        Id.Named(Person);
        _ = Reason is null ? null : Guard.Against.NullOrWhiteSpace(Reason);
        if (Until <= EffectiveFrom)
        {
            throw new ArgumentException("an absence ends after its start", nameof(Until));
        }
    }
}
