using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>States that somebody took something upwards that they could not settle.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or it is filed for too many obligations.</exception>
public sealed record RaiseEscalation : LeadershipCommand
{
    internal static readonly RuleList<RecordCase<LeadershipView, EscalationRaised>> Rules = [.. RecordRules<LeadershipView, EscalationRaised>.OfFacts];

    /// <inheritdoc cref="EscalationRaised.Id"/>
    public required EscalationId Id { get; init; }

    /// <inheritdoc cref="EscalationRaised.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="EscalationRaised.To"/>
    public required PositionId To { get; init; }

    /// <inheritdoc cref="EscalationRaised.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="EscalationRaised.AnswerUntil"/>
    public Instant? AnswerUntil { get; init; }

    /// <inheritdoc cref="EscalationRaised.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<LeadershipView> docket) => docket.Record(
        Rules,
        new EscalationRaised
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, By = By, To = To, What = What, AnswerUntil = AnswerUntil, Evidence = Evidence,
        },
        docket.View.Known<EscalationRaised>(Id.ToString()), EffectiveFrom);
}
