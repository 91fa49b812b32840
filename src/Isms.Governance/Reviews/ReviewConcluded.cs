namespace Isms.Governance.Reviews;

/// <summary>What a management review concludes of the management system. What is left out stands as it was concluded before.</summary>
public sealed record ReviewConcluded : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>Whether the management system suits the organisation.</summary>
    public Conclusion? Suitability { get; init; }

    /// <summary>Whether it is enough.</summary>
    public Conclusion? Adequacy { get; init; }

    /// <summary>Whether it brings about what it is for.</summary>
    public Conclusion? Effectiveness { get; init; }

    internal override string About => Review.Value;

    internal override void EnsureSound()
    {
        Id.Named(Review);
        Suitability?.EnsureSound();
        Adequacy?.EnsureSound();
        Effectiveness?.EnsureSound();
        if ((Suitability ?? Adequacy ?? Effectiveness) is null)
        {
            throw new ArgumentException("a conclusion is on suitability, adequacy or effectiveness");
        }
    }
}

/// <summary>What is concluded on one of the three words, and why.</summary>
public sealed record Conclusion
{
    /// <summary>Yes, no, or with reservations.</summary>
    public required ConclusionWord Word { get; init; }

    /// <summary>Why, in a line.</summary>
    public required string Because { get; init; }

    /// <summary>Concludes something for a reason.</summary>
    public static Conclusion Of(ConclusionWord word, string because) => new() { Word = word, Because = because };

    /// <summary>The word with the reason.</summary>
    public override string ToString() => $"{(Word is ConclusionWord.WithReservations ? "with reservations" : Word is ConclusionWord.Yes ? "yes" : "no")}: {Because}";

    internal void EnsureSound()
    {
        Guard.Against.EnumOutOfRange(Word);
        Guard.Against.NullOrWhiteSpace(Because);
    }
}

/// <summary>What can be concluded.</summary>
public enum ConclusionWord
{
    /// <summary>It is so.</summary>
    Yes,

    /// <summary>It is not so.</summary>
    No,

    /// <summary>It is so, but not in everything.</summary>
    WithReservations,
}
