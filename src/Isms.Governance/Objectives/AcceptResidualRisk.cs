using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Accepts what remains of a risk, as its owner.</summary>
/// <inheritdoc cref="RiskAct"/>
/// <exception cref="ArgumentException">An id is <c>default</c>, the residual risk blank, or the end not after the start.</exception>
public sealed record AcceptResidualRisk : RiskAct
{
    internal static readonly RuleList<RecordCase<ObjectiveView, RiskActRecorded>> Rules = OfActs;

    /// <inheritdoc cref="ResidualRiskAccepted.Residual"/>
    public required string Residual { get; init; }

    /// <inheritdoc cref="ResidualRiskAccepted.Until"/>
    public Instant? Until { get; init; }

    private protected override Ruling Decide(Docket<ObjectiveView> docket) => Decide(docket, moment => new ResidualRiskAccepted
    {
        Decided = moment.Decided, EffectiveFrom = moment.EffectiveFrom, Id = Id, Risk = Risk, By = By.Person, Amount = Amount, IsReported = IsReported, Evidence = Evidence,
        Residual = Residual, Until = Until,
    });
}
