namespace Isms.Governance.Objectives;

/// <summary>What remains of a risk was accepted.</summary>
public sealed record ResidualRiskAccepted : RiskActRecorded
{
    /// <summary>What remains, in a line: a level, a description.</summary>
    public required string Residual { get; init; }

    /// <summary>The first instant at which it is no longer accepted; null for no end.</summary>
    public Instant? Until { get; init; }

    internal override IEnumerable<Instant?> Ends => [Until];

    internal override string What => $"residual risk {Residual}";

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Line.Checked(Residual);
        if (Until <= EffectiveFrom)
        {
            throw new ArgumentException("an acceptance ends after its start");
        }
    }
}
