namespace Isms.Governance.Resources;

/// <summary>Something that became of a request for resources.</summary>
public abstract record RequestEvent : ResourceEvent
{
    /// <summary>The request.</summary>
    public required ResourceRequestId Request { get; init; }

    /// <summary>How much it is about; null where it is about the request as a whole.</summary>
    internal virtual Quantity? Measured => null;

    internal sealed override string About => Request.Value;

    internal override void EnsureSound() => Id.Named(Request);
}
