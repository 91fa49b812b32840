namespace Isms.Governance.Policies;

/// <summary>Where a published version of a policy is to be found. Keeping it from outsiders is a decision too, with a reason.</summary>
public sealed record Availability
{
    /// <summary>Where people inside find it.</summary>
    public required string Inside { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Where interested parties outside find it; null where they do not.</summary>
    public string? Outside { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Why it is not for outsiders; null where it is, or where nobody has decided yet.</summary>
    public string? NotOutsideBecause { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Whether it is decided if outsiders get it.</summary>
    internal bool IsDecided => (Outside ?? NotOutsideBecause) is not null;

    internal void EnsureSound()
    {
        Guard.Against.NullOrWhiteSpace(Inside);
        if (Outside is not null && NotOutsideBecause is not null)
        {
            throw new ArgumentException("a policy is either to be found outside, or it is not");
        }
    }

    /// <summary>Both sides in one line.</summary>
    public override string ToString() =>
        $"inside: {Inside}; outside: {Outside ?? (NotOutsideBecause is null ? "not decided" : $"no, because {NotOutsideBecause}")}";
}
