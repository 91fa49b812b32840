namespace Isms.Governance.Competence;

/// <summary>States that a competence is no longer required. Where it is not required now, nothing changes.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or it could not be required there.</exception>
public sealed record DropRequirement : CompetenceCommand
{
    internal static readonly RuleList<KeptCase> Rules = [new(Rule.S01, CheckRequired), new(Rule.S07, S07NotBefore.CheckFact)];

    /// <inheritdoc cref="RequirementEvent.For"/>
    public required EntryReference For { get; init; }

    /// <inheritdoc cref="RequirementEvent.Competence"/>
    public required CompetenceId Competence { get; init; }

    private protected override Ruling Decide(CompetenceDocket docket)
    {
        var asked = new CompetenceRequirementDropped { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, For = For, Competence = Competence };
        asked.EnsureSound();
        return docket.Then.WasRequired(asked) && docket.Then.RequirementOf(For, Competence) is null
            ? Ruling.NothingToChange
            : Ruling.Of(Rules.Judge(new(docket, asked), docket.Left), () => [asked]);
    }

    private static RuleOutcome CheckRequired(KeptCase @case) => RuleOutcome.Of(
    [
        .. @case.Names.Select(name => S01Known.Missing(@case.Then, name)),
        @case.Docket.Then.WasRequired((RequirementEvent)@case.Asked) ? null : Rule.S01.Broken($"`{@case.Asked.About}` was never required", "correct the ids", @case.Asked.About),
    ]);
}
