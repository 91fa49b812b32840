using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>States why a nonconformity came about, and whether the same is or could be elsewhere.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or a text blank.</exception>
public sealed record RecordCause : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, CauseRecorded>> Rules =
        [.. RecordRules<ImprovementView, CauseRecorded>.OfFacts.And(Rule.S01, @case => NonconformityRules.Raised(@case.Docket, @case.Asked.Nonconformity))];

    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <inheritdoc cref="CauseRecorded.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="CauseRecorded.Cause"/>
    public required string Cause { get; init; }

    /// <inheritdoc cref="CauseRecorded.Elsewhere"/>
    public string? Elsewhere { get; init; }

    /// <inheritdoc cref="CauseRecorded.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        var asked = new CauseRecorded
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Nonconformity = Nonconformity, By = By, Cause = Cause, Elsewhere = Elsewhere, Evidence = Evidence,
        };
        return docket.Record(Rules, asked, NonconformityRules.Same(docket, Nonconformity, asked, EffectiveFrom), EffectiveFrom);
    }
}
