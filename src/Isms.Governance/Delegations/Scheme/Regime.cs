namespace Isms.Governance.Delegations;

/// <summary>A scheme of its own for some activities and everything narrower, in the place of the scheme around it.</summary>
public sealed record Regime
{
    /// <summary>The activities that are named.</summary>
    public ValueList<ActivityId> Activities { get; init => field = value ?? []; } = [];

    /// <summary>The categories by which further activities are picked.</summary>
    public ValueList<string> Categories { get; init => field = value ?? []; } = [];

    /// <summary>What holds there: the whole of it, nothing is taken from the scheme around. It has no regimes of its own.</summary>
    public required DelegationScheme Scheme
    {
        get;
        init => field = Guard.Against.Null(value).Regimes.Count == 0 ? value : throw new ArgumentException("a regime has no regimes of its own", nameof(value));
    }

    /// <summary>Whether it names the activity itself.</summary>
    internal bool Names(ActivityId id, Activity? activity) =>
        Activities.Contains(id) || (Categories.Count > 0 && activity?.Categories.Any(Categories.Contains) == true);
}
