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

    /// <summary>The link in one line.</summary>
    public override string ToString() =>
        $"{Item.Instrument}/{Item.Item}: {From} to {To}{(Mandate.Limits.Count == 0 ? "" : $", {string.Join(", ", Mandate.Limits)}")}, {Period.InWords()}{(Standing is Standing.Active ? "" : $" ({Standing.InWords()})")}";

    internal static ChainLink Of(Grant grant, DelegationsAt delegations) => new()
    {
        Item = grant.Name, From = grant.Terms.From, To = grant.Terms.To, Decided = delegations.Current(grant).Terms.Decided,
        Period = new(grant.From, grant.Mandate.Until), Mandate = grant.Mandate, Standing = delegations.StandingOf(grant),
    };
}
