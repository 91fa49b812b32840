namespace Isms.Governance.Policies;

/// <summary>It was counted how many of those addressed had taken note of a version of a policy. The last count says how many; it replaces those before.</summary>
public sealed record PolicyAcknowledgementsCounted : PolicyVersionEvent
{
    /// <summary>How many had taken note.</summary>
    public required int Acknowledged { get; init; }

    /// <summary>How many were addressed.</summary>
    public required int Addressed { get; init; }

    /// <summary>What shows it.</summary>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    internal override bool IsFact => true;

    internal override IEnumerable<Evidence> Shown => Evidence;

    internal override bool MayBecome(GovernanceEvent? replacement) => IsAboutSame(replacement);

    internal override void EnsureSound()
    {
        base.EnsureSound();
        if (Acknowledged < 0 || Addressed < 1 || Addressed < Acknowledged)
        {
            throw new ArgumentException("between nobody and everybody addressed takes note, and somebody is addressed");
        }
    }
}
