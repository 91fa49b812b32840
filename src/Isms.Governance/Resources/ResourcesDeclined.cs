namespace Isms.Governance.Resources;

/// <summary>A request for resources was declined: nothing, or nothing more, is granted.</summary>
public sealed record ResourcesDeclined : RequestEvent
{
    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    internal override void EnsureSound()
    {
        base.EnsureSound();
        Line.Checked(Reason);
    }
}
