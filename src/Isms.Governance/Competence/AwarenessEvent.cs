namespace Isms.Governance.Competence;

/// <summary>People were made aware of something, or it was checked what they know of it.</summary>
public abstract record AwarenessEvent : CompetenceEvent
{
    /// <summary>The id of the record.</summary>
    public required AwarenessId Id { get; init; }

    /// <summary>Of what, in a line.</summary>
    public required string Topic { get; init; }

    /// <summary>What shows it, such as a list of attendance.</summary>
    public string? Evidence { get; init; }

    internal sealed override string About => Id.Value;

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Line.Checked(Topic);
        _ = Evidence is null ? null : Guard.Against.NullOrWhiteSpace(Evidence);
    }

    private protected sealed override CompetenceBook ApplyTo(CompetenceBook book, Stamp stamp) => book.With(this, About, stamp);

    /// <summary>A part of a whole: none of either is below nothing, and the part is within the whole.</summary>
    private protected static void EnsurePart(int part, int whole)
    {
        if (part < 0 || whole < part)
        {
            throw new ArgumentException("a part lies between nothing and the whole");
        }
    }
}
