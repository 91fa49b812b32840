namespace Isms.Governance.Delegations;

/// <summary>A decision about a delegation on record.</summary>
internal sealed record ItemCase(DelegationDocket Docket, InstrumentItem Item, string Act) : ICase
{
    internal DelegationsAt Delegations => Docket.Delegations;

    public Moment Moment => Docket.Moment;

    public OrganizationAt Organization => Delegations.Organization;

    internal IReadOnlyList<Grant> Grants { get; } = Docket.Delegations.Named(Item);

    internal Grant? Grant => Grants.Count == 1 ? Grants[0] : null;

    /// <summary>What is suspended of it, as known.</summary>
    internal IEnumerable<(Instant From, Instant Until)> Suspended => Grant is { } grant ? Delegations.Book.FateOf(grant).Suspensions.Spans(Delegations.Point.Known) : [];

    /// <summary>What the act would attest.</summary>
    internal Attestation Attested => new(Moment.EffectiveFrom, Moment.Decided, long.MaxValue);

    /// <summary>Whether the same is attested already: by the same persons of the same instant.</summary>
    internal bool IsAttested(AppendList<Attestation> attestations)
    {
        var (known, asked) = (Delegations.Point.Known, Attested);
        return attestations.Items().Any(each => known.Includes(each.Sequence) && each.At == asked.At && each.By.Everyone.SequenceEqual(asked.By.Everyone));
    }

    /// <summary>The earliest known end, by an act or by its term, whenever it takes effect.</summary>
    internal Instant? EndsAt => Grant is { } grant ? Delegations.EndOf(grant) : null;
}
