namespace Isms.Governance.Delegations;

/// <summary>Up to which amount an authority goes in one context: not at all, to an amount included, or without limit.</summary>
internal readonly record struct Reach
{
    internal static readonly Reach Closed = new(null, isOpen: false);

    internal static readonly Reach Unlimited = new(null, isOpen: true);

    private Reach(Money? max, bool isOpen) => (Max, IsOpen) = (max, isOpen);

    /// <summary>The highest amount; null for none or for no limit.</summary>
    internal Money? Max { get; }

    internal bool IsOpen { get; }

    internal static Reach To(Money max) => new(max, isOpen: true);

    /// <summary>What stated limits say of one act in a context: its own limit, else the one for any context, else closed; unlimited when nothing is stated.</summary>
    internal static Reach Of(ValueList<Limit> limits, ContextId? context)
    {
        Limit? any = null;
        var isStated = false;
        foreach (var limit in limits.AsSpan())
        {
            if (limit.IsAggregate)
            {
                continue;
            }

            isStated = true;
            if (limit.Context is null)
            {
                any ??= limit;
            }
            else if (limit.Context == context)
            {
                return To(limit.Max);
            }
        }

        return any is not null ? To(any.Max) : isStated ? Closed : Unlimited;
    }

    /// <summary>The narrower of two; closed when their currencies differ.</summary>
    internal Reach Meet(Reach other) => (this, other) switch
    {
        ({ IsOpen: false }, _) or (_, { IsOpen: false }) => Closed,
        ({ Max: null }, _) => other,
        (_, { Max: null }) => this,
        _ when Max!.Currency != other.Max!.Currency => Closed,
        _ => Max.Amount <= other.Max.Amount ? this : other,
    };

    internal bool Allows(Money amount) => IsOpen && (Max is null || amount.IsWithin(Max));

    internal bool IsWithin(Reach wider) => !IsOpen || (wider.IsOpen && (wider.Max is null || (Max is not null && Max.IsWithin(wider.Max))));

    /// <summary>What keeps an amount from being within, in words.</summary>
    internal string Excess(Money? amount, ContextId? context) => (IsOpen, Max) switch
    {
        (false, _) when context is null => "it names contexts, so one is needed",
        (false, _) => $"it does not cover the context `{context}`",
        (_, { } max) when amount is not null && amount.Currency != max.Currency => $"{amount} cannot be compared with its limit of {max}",
        _ => $"{amount} is above its limit of {Max}",
    };

    public override string ToString() => !IsOpen ? "not in this context" : Max is null ? "without limit" : $"up to {Max}";
}
