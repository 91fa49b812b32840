namespace Isms.Governance;

/// <summary>Who decided or stated something, and when: the part of an act that says whose act it is.</summary>
public sealed record Decided
{
    /// <summary>When the decision was made; for a fact, when it was stated. Not later than its recording.</summary>
    public required Instant At { get; init; }

    /// <summary>Who decided; for a fact, who states it.</summary>
    public required PersonId By { get; init; }

    /// <summary>Who decided together with <see cref="By"/>.</summary>
    public ValueList<PersonId> With { get; init => field = value ?? []; } = [];

    /// <summary>Where the decision is written down, such as a minute or a letter; needed where it is entered late.</summary>
    public string? Reference { get; init; }

    /// <summary>Everyone who decided, each once.</summary>
    internal IEnumerable<PersonId> Everyone => With.Prepend(By).Distinct();
}
