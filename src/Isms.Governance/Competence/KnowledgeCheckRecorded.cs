namespace Isms.Governance.Competence;

/// <summary>It was checked what people know.</summary>
public sealed record KnowledgeCheckRecorded : AwarenessEvent
{
    /// <summary>How many passed.</summary>
    public required int Passed { get; init; }

    /// <summary>How many were checked.</summary>
    public required int Checked { get; init; }

    /// <summary>The share that passed, from nobody (0) to all (1); null where nobody was checked.</summary>
    public decimal? Share => Checked == 0 ? null : (decimal)Passed / Checked;

    internal override void EnsureSound()
    {
        base.EnsureSound();
        EnsurePart(Passed, Checked);
    }
}
