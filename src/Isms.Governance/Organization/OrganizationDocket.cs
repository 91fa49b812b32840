namespace Isms.Governance.Organization;

/// <summary>What an organisation command is handed: the organisation when it was decided, who decided when, and the rules in force.</summary>
internal sealed record OrganizationDocket(OrganizationAt Organization, Moment Moment, RuleSet Left)
{
    /// <summary>How long somebody may act in a seat at most, as the scheme says when it is decided; null for any time.</summary>
    internal Period? ActingCap { get; init; }

    /// <summary>What is open in later chapters and names an entry at some instant of a period; the root looks, for this chapter sees none of them.</summary>
    internal Func<EntryReference, Interval, IEnumerable<NamedBy>> Open { get; init; } = (_, _) => [];

    /// <summary>The organisation when the command takes effect.</summary>
    internal OrganizationAt Then => Organization.At(Moment.EffectiveFrom);

    /// <summary>The same with one more event on record.</summary>
    internal OrganizationDocket After(OrganizationEvent @event)
    {
        var known = Organization.Point.Known with { Upto = Organization.Point.Known.Upto + 1 };
        return this with
        {
            Organization = new(@event.Evolve(Organization.Book, new(known.Upto, Moment.Now)), Organization.Point with { Known = known }),
        };
    }
}
