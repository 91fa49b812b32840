using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>Asks that a closed nonconformity be dealt with again. A check from before does not count for the next closing.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the reason blank.</exception>
public sealed record ReopenNonconformity : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, NonconformityReopened>> Rules =
    [
        .. RecordRules<ImprovementView, NonconformityReopened>.OfDecisions
            .And(Rule.S01, @case => NonconformityRules.Raised(@case.Docket, @case.Asked.Nonconformity)).And(Rule.D18, NonconformityRules.IsClosed),
    ];

    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <inheritdoc cref="NonconformityReopened.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="NonconformityReopened.Reason"/>
    public required string Reason { get; init; }

    /// <inheritdoc cref="NonconformityReopened.DueUntil"/>
    public Instant? DueUntil { get; init; }

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        var asked = new NonconformityReopened
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Nonconformity = Nonconformity, By = By, Reason = Reason, DueUntil = DueUntil,
        };
        var last = docket.View.Known<NonconformityReopened>(Nonconformity).LastOrDefault();
        return docket.Record(Rules, asked, last is not null && asked with { Decided = last.Decided, EffectiveFrom = EffectiveFrom ?? last.EffectiveFrom } == last
            && !docket.View.SinceReopened<NonconformityClosed>(Nonconformity).Any() ? last : null, EffectiveFrom);
    }
}
