using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Names the owner of a risk, in the place of any before. Naming the same again changes nothing.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the title blank.</exception>
public sealed record NameRiskOwner : ObjectiveCommand
{
    internal static readonly RuleList<RecordCase<ObjectiveView, RiskOwnerNamed>> Rules =
        [.. RecordRules<ObjectiveView, RiskOwnerNamed>.OfDecisions.Where(check => check.Rule != Rule.S02)];

    /// <summary>The risk.</summary>
    public required RiskId Risk { get; init; }

    /// <inheritdoc cref="RiskOwnerNamed.Title"/>
    public string? Title { get; init; }

    /// <inheritdoc cref="RiskOwnerNamed.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="RiskOwnerNamed.AcceptedUnder"/>
    public required ActivityId AcceptedUnder { get; init; }

    private protected override Ruling Decide(Docket<ObjectiveView> docket)
    {
        var asked = new RiskOwnerNamed
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Risk = Risk, Title = Title, Owner = Owner, AcceptedUnder = AcceptedUnder,
        };
        asked.EnsureSound();
        return docket.Then.OwnerOf(Risk) is { } named && (named.Title, named.Owner, named.AcceptedUnder) == (Title, Owner, AcceptedUnder)
            ? Ruling.NothingToChange
            : docket.Record(Rules, asked, null, EffectiveFrom);
    }
}
