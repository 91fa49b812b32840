namespace Isms.Governance.Competence;

/// <summary>States that people were made aware of something, or what they know of it. It is a fact of when it takes effect.</summary>
/// <remarks>The same id with the same content changes nothing; other content under the same id is refused.</remarks>
public abstract record AwarenessCommand : CompetenceCommand
{
    private protected static readonly RuleList<KeptCase> OfFacts =
        [new(Rule.S01, S01Known.Check), new(Rule.S02, KeptCase.OneContent), new(Rule.S07, S07NotBefore.CheckFact)];

    /// <inheritdoc cref="AwarenessEvent.Id"/>
    public required AwarenessId Id { get; init; }

    /// <inheritdoc cref="AwarenessEvent.Topic"/>
    public required string Topic { get; init; }

    /// <inheritdoc cref="AwarenessEvent.Evidence"/>
    public string? Evidence { get; init; }

    private protected Ruling Decide(CompetenceDocket docket, AwarenessEvent asked)
    {
        asked.EnsureSound();
        var known = docket.Competence.KnownAwareness(Id);
        return known is not null && known == asked with { Decided = known.Decided, EffectiveFrom = EffectiveFrom ?? known.EffectiveFrom }
            ? Ruling.NothingToChange
            : Ruling.Of(OfFacts.Judge(new(docket, asked, known), docket.Left), () => [asked]);
    }
}
