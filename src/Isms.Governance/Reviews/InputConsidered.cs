using Isms.Governance.Improvement;

namespace Isms.Governance.Reviews;

/// <summary>A management review considered one of its inputs, or stated that there is nothing to report on it.</summary>
public sealed record InputConsidered : ReviewEvent
{
    /// <summary>The id of the review.</summary>
    public required ReviewId Review { get; init; }

    /// <summary>The input.</summary>
    public required ReviewInput Input { get; init; }

    /// <summary>What was said of it, in a line; null where evidence says it, or where there is nothing to report.</summary>
    public string? Notes { get; init; }

    /// <summary>Why there is nothing to report; null where there is something.</summary>
    public string? NothingBecause { get; init; }

    /// <summary>The actions that were gone through.</summary>
    public ValueList<ActionId> Actions { get; init => field = value ?? []; } = [];

    /// <summary>What was looked at.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override string About => Review.Value;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override void EnsureSound()
    {
        Id.Named(Review);
        Guard.Against.EnumOutOfRange(Input);
        _ = Notes is null ? null : Guard.Against.NullOrWhiteSpace(Notes);
        _ = NothingBecause is null ? null : Guard.Against.NullOrWhiteSpace(NothingBecause);
        foreach (var action in Actions)
        {
            Id.Named(action, nameof(Actions));
        }

        if (NothingBecause is null ? Notes is null && Evidence.Count == 0 && Actions.Count == 0 : Notes is not null || Actions.Count > 0)
        {
            throw new ArgumentException("an input is considered, with notes, actions or evidence, or there is nothing to report and a reason: one of the two");
        }
    }
}
