namespace Isms.Governance.Delegations;

/// <summary>Whether an exercise of authority was covered when it was done, as known now. It is computed when asked, and gives no authority.</summary>
public sealed record Coverage : Answer
{
    internal Coverage()
    {
    }

    /// <summary>The exercise.</summary>
    public required ExerciseId Id { get; init; }

    /// <summary>The answer.</summary>
    public required CoverageVerdict Verdict { get; init; }

    /// <summary>The act as it is on record; null where it is not.</summary>
    public AuthorityExercised? Act { get; init; }

    /// <summary>Where it was covered: in which capacity the person acted.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>Where it was covered by somebody who stood in: for which seat, and in whose place; null for others.</summary>
    public StandIn? StandIn { get; init; }

    /// <summary>Where it was covered: the original holder on whose behalf the person acted.</summary>
    public Party? OnBehalfOf { get; init; }

    /// <summary>Where it was covered by delegations: the chain as it stood then, the person's own item first.</summary>
    public ValueList<ChainLink> Chain { get; init; } = [];

    /// <summary>Where it was not covered: every reason, also after a ratification.</summary>
    public ValueList<Violation> Reasons { get; init; } = [];

    /// <summary>Who ratified it; null where nobody did.</summary>
    public PersonId? RatifiedBy { get; init; }

    /// <summary>From when it is ratified; null where it is not.</summary>
    public Instant? RatifiedAt { get; init; }

    /// <summary>Why it cannot be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Act is null ? $"not evaluable: {Cause}"
            : $"{Id}: {Act.EffectiveFrom.InWords()}: {Act.Person}{(Act.With.Count == 0 ? "" : $" with {string.Join(", ", Act.With)}")}: {Act.Question.Matter.InWords()}{InCase}: {InWords}",
        [.. Chain.Select(link => (Explanation)$"under {link}"), .. Reasons.Select(reason => (Explanation)$"{reason.Rule.Id}: {reason.Message}")]);

    private string InCase => Act?.Case is { } @case ? $" in case `{@case}`" : "";

    private string InWords => Verdict switch
    {
        CoverageVerdict.Covered => $"covered, {Capacity!.Value.InWords(OnBehalfOf, StandIn)}",
        CoverageVerdict.Ratified => $"not covered, ratified by {RatifiedBy} at {RatifiedAt!.Value.InWords()}",
        CoverageVerdict.NotCovered => "not covered",
        _ => $"not evaluable: {Cause}",
    };
}
