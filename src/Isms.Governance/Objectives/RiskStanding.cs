namespace Isms.Governance.Objectives;

/// <summary>Who owns a risk at an instant, and what was decided about it. Whether an act was covered, the page of exercises says.</summary>
public sealed record RiskStanding : Answer
{
    internal RiskStanding()
    {
    }

    /// <summary>The risk.</summary>
    public required RiskId Risk { get; init; }

    /// <summary>The risk in a line; null where nobody said.</summary>
    public string? Title { get; init; }

    /// <summary>The position that owns it; null where nobody does, or the position is gone.</summary>
    public PositionId? Owner { get; init; }

    /// <summary>Who fills that position; null when nobody does.</summary>
    public PersonId? Holder { get; init; }

    /// <summary>The activity under which its residual risk is accepted; null where no owner was named.</summary>
    public ActivityId? AcceptedUnder { get; init; }

    /// <summary>The last approval of its treatment plan; null when there is none.</summary>
    public TreatmentPlanApproved? Plan { get; init; }

    /// <summary>The last acceptance of its residual risk that has not ended; null when there is none.</summary>
    public ResidualRiskAccepted? Acceptance { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"{Risk}{(Title is null ? string.Empty : $": {Title}")}: {(Owner is { } owner ? $"owned by position `{owner}`{(Holder is { } holder ? $" ({holder})" : ", vacant")}" : "owned by nobody")}",
        [
            .. Plan is { } plan ? [$"treatment plan {plan.Plan} approved by {plan.By} at {plan.EffectiveFrom.InWords()}, exercise `{plan.Id}`"] : Array.Empty<Explanation>(),
            .. Acceptance is { } accepted
                ? [$"residual risk {accepted.Residual} accepted by {accepted.By}, {new Interval(accepted.EffectiveFrom, accepted.Until).InWords()}, exercise `{accepted.Id}`"]
                : Array.Empty<Explanation>(),
        ]);
}
