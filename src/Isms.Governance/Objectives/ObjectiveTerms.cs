namespace Isms.Governance.Objectives;

/// <summary>What an objective says, with its links and its plan. A part that is left out is found (ISMS-O01), not refused.</summary>
/// <remarks>Two are equal when all their parts are.</remarks>
public sealed record ObjectiveTerms
{
    /// <summary>The objective in a line.</summary>
    public required string Text { get; init => field = Line.Checked(value); }

    /// <summary>The id of the policy that it follows; null for none stated.</summary>
    public string? Policy { get; init => field = Stated(value); }

    /// <summary>The item of the strategy that it serves; null for none stated.</summary>
    public string? Strategy { get; init => field = Stated(value); }

    /// <summary>The id of the metric by which it is measured; null for none.</summary>
    public string? Metric { get; init => field = Stated(value); }

    /// <summary>The value that the metric is to reach, as people write it; null for none.</summary>
    public string? Target { get; init => field = Stated(value); }

    /// <summary>What will be done; null where nobody has said.</summary>
    public string? What { get; init => field = Stated(value); }

    /// <summary>Which resources it needs; null where nobody has said.</summary>
    public string? Resources { get; init => field = Stated(value); }

    /// <summary>The position that is responsible for it; null where nobody is.</summary>
    public PositionId? Owner { get; init; }

    /// <summary>When it is due: the first instant at which it is late, such as the start of the day after the last day in the zone of the scope; null where nobody has said.</summary>
    public Instant? Due { get; init; }

    /// <summary>How the result is judged; null where nobody has said.</summary>
    public string? Judgement { get; init => field = Stated(value); }

    internal IEnumerable<EntryReference> Names => Owner is { } owner ? [owner] : [];

    internal void EnsureSound()
    {
        if (Owner is { } owner)
        {
            Id.Named(owner, nameof(Owner));
        }
    }

    /// <summary>The parts of the plan that are not stated.</summary>
    internal IEnumerable<PlanPart> Missing(OrganizationAt organization) => new (PlanPart Part, bool IsThere)[]
    {
        (PlanPart.What, What is not null), (PlanPart.Resources, Resources is not null), (PlanPart.Owner, Owner is { } owner && organization.Exists(owner)),
        (PlanPart.Due, Due is not null), (PlanPart.Judgement, Judgement is not null),
    }.Where(each => !each.IsThere).Select(each => each.Part);

    private static string? Stated(string? text) => text is null ? null : Line.Checked(text);
}
