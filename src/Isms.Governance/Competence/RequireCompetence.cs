namespace Isms.Governance.Competence;

/// <summary>States that a competence is required of whoever fills a position or one of a class, or carries out an activity. Who lacks it is found (ISMS-K01).</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, the reason blank, or it is required for something else.</exception>
public sealed record RequireCompetence : CompetenceCommand
{
    internal static readonly RuleList<KeptCase> Rules = [new(Rule.S01, S01Known.Check), new(Rule.S07, S07NotBefore.CheckFact)];

    /// <inheritdoc cref="RequirementEvent.For"/>
    public required EntryReference For { get; init; }

    /// <inheritdoc cref="RequirementEvent.Competence"/>
    public required CompetenceId Competence { get; init; }

    /// <inheritdoc cref="CompetenceRequired.Reason"/>
    public string? Reason { get; init; }

    private protected override Ruling Decide(CompetenceDocket docket)
    {
        var asked = new CompetenceRequired { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, For = For, Competence = Competence, Reason = Reason };
        asked.EnsureSound();
        return docket.Then.RequirementOf(For, Competence) is { } required && required.Reason == Reason
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }
}
