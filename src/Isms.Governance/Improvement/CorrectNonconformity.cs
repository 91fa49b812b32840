using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>States that a nonconformity was corrected or contained: the reaction, before anybody asks for its cause.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the text blank.</exception>
public sealed record CorrectNonconformity : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, NonconformityCorrected>> Rules =
        [.. RecordRules<ImprovementView, NonconformityCorrected>.OfFacts.And(Rule.S01, @case => NonconformityRules.Raised(@case.Docket, @case.Asked.Nonconformity))];

    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <inheritdoc cref="NonconformityCorrected.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="NonconformityCorrected.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="NonconformityCorrected.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        var asked = new NonconformityCorrected
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Nonconformity = Nonconformity, By = By, What = What, Evidence = Evidence,
        };
        return docket.Record(Rules, asked, NonconformityRules.Same(docket, Nonconformity, asked, EffectiveFrom), EffectiveFrom);
    }
}
