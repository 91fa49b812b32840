using Isms.Governance.Monitoring;
using Isms.Governance.Records;

namespace Isms.Governance.Improvement;

/// <summary>States that something does not conform, where that came to light, and who deals with it.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, the text blank, or it rests on something that is not of its source.</exception>
public sealed record RaiseNonconformity : ImprovementCommand
{
    internal static readonly RuleList<RecordCase<ImprovementView, NonconformityRaised>> Rules = [.. RecordRules<ImprovementView, NonconformityRaised>.OfFacts.And(Rule.S01, NonconformityRules.Grounds)];

    /// <summary>The id of the nonconformity.</summary>
    public required NonconformityId Id { get; init; }

    /// <inheritdoc cref="NonconformityRaised.Source"/>
    public required NonconformitySource Source { get; init; }

    /// <inheritdoc cref="NonconformityRaised.Finding"/>
    public AuditFindingId? Finding { get; init; }

    /// <inheritdoc cref="NonconformityRaised.Incident"/>
    public IncidentId? Incident { get; init; }

    /// <inheritdoc cref="NonconformityRaised.Grade"/>
    public required FindingGrade Grade { get; init; }

    /// <inheritdoc cref="NonconformityRaised.Against"/>
    public ObligationId? Against { get; init; }

    /// <inheritdoc cref="NonconformityRaised.What"/>
    public required string What { get; init; }

    /// <inheritdoc cref="NonconformityRaised.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="NonconformityRaised.Owner"/>
    public required PositionId Owner { get; init; }

    /// <inheritdoc cref="NonconformityRaised.DueUntil"/>
    public Instant? DueUntil { get; init; }

    /// <inheritdoc cref="NonconformityRaised.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ImprovementView> docket) => docket.Record(
        Rules,
        new NonconformityRaised
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Source = Source, Finding = Finding, Incident = Incident,
            Grade = Grade, Against = Against, What = What, By = By, Owner = Owner, DueUntil = DueUntil, Evidence = Evidence,
        },
        docket.View.Known<NonconformityRaised>(Id).FirstOrDefault(), EffectiveFrom);
}
