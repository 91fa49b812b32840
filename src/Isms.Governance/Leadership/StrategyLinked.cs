using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>A policy or an objective was tied to an item of the strategy of the organisation.</summary>
public sealed record StrategyLinked : LeadershipEvent
{
    /// <summary>The id of the record.</summary>
    public required StrategyLinkId Id { get; init; }

    /// <summary>Who did it.</summary>
    public required PersonId By { get; init; }

    /// <summary>What is tied to it.</summary>
    public required StrategicMeans Means { get; init; }

    /// <summary>The id of the policy or objective.</summary>
    public required string Of { get; init; }

    /// <summary>The item of the strategy, as its document names it.</summary>
    public required string To { get; init; }

    /// <summary>The obligations that it is filed for, each by name: one to three (ISMS-E07).</summary>
    public required ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override string About => Id.Value;

    internal override Deed Deed => new(Id.Value, EffectiveFrom, By, Means is StrategicMeans.Policy ? EvidenceKind.PolicyDocument : EvidenceKind.ObjectivesRegister, $"{(Means is StrategicMeans.Policy ? "policy" : "objective")} `{Of}` serves {To}") { Serves = Serves };

    internal override IEnumerable<EntryReference> Names => [By];

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => replacement is null || (replacement is StrategyLinked other && other.Id == Id);

    internal override void EnsureSound()
    {
        Values.Id.Named(Id);
        Values.Id.Named(By);
        Guard.Against.EnumOutOfRange(Means);
        Guard.Against.NullOrWhiteSpace(Of);
        Guard.Against.NullOrWhiteSpace(To);
        Deed.EnsureServes(Serves);
    }
}
