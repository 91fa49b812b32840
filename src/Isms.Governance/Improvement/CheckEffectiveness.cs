using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>
/// States that somebody checked whether what was done about a nonconformity works. It counts for closing when it comes after the last corrective
/// action was done; that somebody checked their own work is found (ISMS-M11).
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the text blank.</exception>
public sealed record CheckEffectiveness : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, EffectivenessChecked>> Rules =
        [.. RecordRules<ImprovementView, EffectivenessChecked>.OfFacts.And(Rule.S01, @case => NonconformityRules.Raised(@case.Docket, @case.Asked.Nonconformity))];

    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <inheritdoc cref="EffectivenessChecked.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="EffectivenessChecked.IsEffective"/>
    public required bool IsEffective { get; init; }

    /// <inheritdoc cref="EffectivenessChecked.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="EffectivenessChecked.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        var asked = new EffectivenessChecked
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Nonconformity = Nonconformity, By = By, IsEffective = IsEffective, What = What, Evidence = Evidence,
        };
        return docket.Record(Rules, asked, NonconformityRules.Same(docket, Nonconformity, asked, EffectiveFrom), EffectiveFrom);
    }
}
