using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>
/// Closes a nonconformity. Done now, it is refused while a corrective action is open, or before a check that came after the last of them found
/// that it works; reported as it happened, that is found (ISMS-M09).
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the text blank.</exception>
public sealed record CloseNonconformity : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, NonconformityClosed>> Rules =
    [
        .. RecordRules<ImprovementView, NonconformityClosed>.OfDecisions
            .And(Rule.S01, @case => NonconformityRules.Raised(@case.Docket, @case.Asked.Nonconformity)).And(Rule.M09, NonconformityRules.Works),
    ];

    internal static readonly RuleList<RecordCase<ImprovementView, NonconformityClosed>> OfReports =
        [.. RecordRules<ImprovementView, NonconformityClosed>.OfFacts.And(Rule.S01, @case => NonconformityRules.Raised(@case.Docket, @case.Asked.Nonconformity))];

    /// <summary>The nonconformity.</summary>
    public required NonconformityId Nonconformity { get; init; }

    /// <inheritdoc cref="NonconformityClosed.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="NonconformityClosed.Reason"/>
    public string? Reason { get; init; }

    /// <inheritdoc cref="NonconformityClosed.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<ImprovementView> docket)
    {
        var asked = new NonconformityClosed
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Nonconformity = Nonconformity, By = By, Reason = Reason, IsReported = IsReported,
        };

        // A closing reported from before it was reopened closes nothing now, and is on record all the same.
        return docket.Record(IsReported ? OfReports : Rules, asked, docket.View.SinceReopened<NonconformityClosed>(Nonconformity).FirstOrDefault() ?? docket.View.Same(asked), EffectiveFrom);
    }
}
