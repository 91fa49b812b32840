namespace Isms.Governance.Delegations;

/// <summary>One delegation of a chain.</summary>
public sealed record ChainLink
{
    internal ChainLink()
    {
    }

    /// <summary>The delegation, with its delegate.</summary>
    public required InstrumentItem Item { get; init; }

    /// <summary>Who handed it over.</summary>
    public required Party From { get; init; }

    /// <summary>Who received it.</summary>
    public required Party To { get; init; }

    /// <summary>Who decided it and when.</summary>
    public required Decided Decided { get; init; }

    /// <summary>From its first instant until it is over, as granted.</summary>
    public required Interval Period { get; init; }

    /// <summary>What it states; the rest is inherited.</summary>
    public required Mandate Mandate { get; init; }

    /// <summary>How it stands.</summary>
    public required Standing Standing { get; init; }

    /// <summary>Whether it is over for itself: expired, revoked, declined, superseded or lapsed, whatever is above it.</summary>
    public bool IsOver => DelegationsAt.IsAnEnd(Standing);

    /// <summary>What it states but does not reach the delegate at the instant: what is reserved, and what the delegate may not receive.</summary>
    public ValueList<DelegatedPart> Without => Withheld?.Value ?? [];

    internal Lazy<ValueList<DelegatedPart>>? Withheld { get; init; }

    /// <summary>Whether the other is the same delegation, with the same terms, standing alike.</summary>
    public bool Equals(ChainLink? other) => other is not null
        && (Item, From, To, Decided, Period, Mandate, Standing) == (other.Item, other.From, other.To, other.Decided, other.Period, other.Mandate, other.Standing);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Item, From, To, Decided, Period, Standing);

    /// <summary>The link in one line.</summary>
    public override string ToString() =>
        $"{Item.Instrument}/{Item.Item}: {From} to {To}{(Mandate.Limits.Count == 0 ? "" : $", {string.Join(", ", Mandate.Limits)}")}, {Period.InWords()}{Lacking}{(Standing is Standing.Active ? "" : $" ({Standing.InWords()})")}";

    internal string Lacking => Without.Count == 0 ? string.Empty : $", {string.Join(", ", Without)}";

    internal static ChainLink Of(Grant grant, DelegationsAt delegations) => new()
    {
        Item = grant.Name, From = grant.Terms.From, To = grant.Terms.To, Decided = delegations.Current(grant).Terms.Decided,
        Period = new(grant.From, grant.Mandate.Until), Mandate = grant.Mandate, Standing = delegations.StandingOf(grant),
        Withheld = new(() => delegations.WithheldFrom(grant)),
    };
}
