namespace Isms.Governance.Delegations;

/// <summary>The bounds of an authority. What it leaves out is inherited from the mandate above, never unlimited.</summary>
public sealed record Mandate
{
    /// <summary>The activities, with everything that is part of them; at least one.</summary>
    public required ValueList<ActivityId> Activities { get; init => field = Guard.Against.NullOrEmpty(value).ToValueList(); }

    /// <summary>The kinds of act; <see cref="ActKinds.None"/> for those of the mandate above.</summary>
    public ActKinds Kinds { get; init => field = (value & ~ActKinds.All) is ActKinds.None ? value : throw new ArgumentException("unknown kinds of act", nameof(value)); }

    /// <summary>The units, with everything that is part of them; none for those of the mandate above.</summary>
    public ValueList<UnitId> Units { get; init => field = value ?? []; } = [];

    /// <summary>
    /// The limits per context and period; none for those of the mandate above. Once a context is named, others are closed unless there
    /// is a limit without context.
    /// </summary>
    public ValueList<Limit> Limits { get; init => field = value ?? []; } = [];

    /// <summary>The first instant; null for when the delegation takes effect.</summary>
    public Instant? From { get; init; }

    /// <summary>The first instant at which it is over; null for an open end.</summary>
    public Instant? Until { get; init; }

    /// <summary>How many times it may be handed on, one below the other; null for what the scheme says.</summary>
    public int? Redelegations { get; init => field = value is { } steps ? Guard.Against.Negative(steps) : null; }

    /// <summary>A mandate to decide activities.</summary>
    public static Mandate ToDecide(params ValueList<ActivityId> activities) => To(ActKinds.Decide, activities);

    /// <summary>A mandate to carry out activities.</summary>
    public static Mandate ToPerform(params ValueList<ActivityId> activities) => To(ActKinds.Perform, activities);

    /// <summary>A mandate for some kinds of act.</summary>
    public static Mandate To(ActKinds kinds, params ValueList<ActivityId> activities) => new() { Activities = activities, Kinds = kinds };

    /// <summary>With a limit per item, in one context or in every context that has no limit of its own.</summary>
    /// <exception cref="ArgumentException">The amount or the currency is not sound.</exception>
    public Mandate UpTo(decimal amount, string currency, ContextId? context = null) =>
        this with { Limits = [.. Limits, new Limit { Max = Money.Of(amount, currency), Context = context }] };

    /// <summary>With a limit for all acts of a period together, in one context or over all.</summary>
    /// <exception cref="ArgumentException">The amount or the currency is not sound.</exception>
    public Mandate Altogether(decimal amount, string currency, LimitPer per, ContextId? context = null) =>
        this with { Limits = [.. Limits, new Limit { Max = Money.Of(amount, currency), Per = per, Context = context }] };

    /// <summary>With a limit for all acts of a period together of each member of the class that is delegate, in one context or over all.</summary>
    /// <exception cref="ArgumentException">The amount or the currency is not sound.</exception>
    public Mandate AltogetherEach(decimal amount, string currency, LimitPer per, ContextId? context = null) =>
        this with { Limits = [.. Limits, new Limit { Max = Money.Of(amount, currency), Per = per, Context = context, PerMember = true }] };

    /// <summary>Only in these units.</summary>
    public Mandate In(params ValueList<UnitId> units) => this with { Units = units };

    /// <summary>Over an interval: its end is the first instant at which the mandate is over.</summary>
    /// <exception cref="ArgumentException">The interval is empty.</exception>
    public Mandate For(Interval period) => period.IsEmpty
        ? throw new ArgumentException("the interval is empty", nameof(period))
        : this with { From = period.HasStart ? period.Start : null, Until = period.HasEnd ? period.End : null };

    /// <summary>To be handed on at most this many times, one below the other.</summary>
    public Mandate Redelegable(int times) => this with { Redelegations = times };
}
