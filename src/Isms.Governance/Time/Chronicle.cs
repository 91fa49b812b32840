namespace Isms.Governance.Time;

/// <summary>
/// The slice of the register that a chapter of records holds: its events as facts in the order of the journal, found by what they
/// are about. Nothing is folded away: what is true is read off the facts that count at a point.
/// </summary>
internal sealed class Chronicle<TEvent>
    where TEvent : class
{
    internal static readonly Chronicle<TEvent> Empty = new(AppendList<Fact>.Empty, ImmutableDictionary.Create<string, AppendList<Fact>>(StringComparer.Ordinal), ImmutableDictionary<Type, AppendList<Fact>>.Empty);

    private readonly AppendList<Fact> all;
    private readonly ImmutableDictionary<string, AppendList<Fact>> about;
    private readonly ImmutableDictionary<Type, AppendList<Fact>> ofKind;

    private Chronicle(AppendList<Fact> all, ImmutableDictionary<string, AppendList<Fact>> about, ImmutableDictionary<Type, AppendList<Fact>> ofKind) => (this.all, this.about, this.ofKind) = (all, about, ofKind);

    internal bool IsEmpty => all.Count == 0;

    internal Chronicle<TEvent> With(TEvent @event, string subject, Instant from, Stamp stamp)
    {
        var fact = new Fact(@event, from, stamp);
        return new(all.Add(fact), Added(about, subject, fact), Added(ofKind, @event.GetType(), fact));
    }

    /// <summary>The known events of a kind that have taken effect, in the order in which they did; two of one instant in the order of the journal.</summary>
    internal IEnumerable<T> Of<T>(AsOf point)
        where T : TEvent => Events<T>(OfKind<T>(), point);

    /// <summary>The same about one subject.</summary>
    internal IEnumerable<T> Of<T>(string subject, AsOf point)
        where T : TEvent => about.TryGetValue(subject, out var facts) ? Events<T>(facts, point) : [];

    /// <summary>The same with the place in the journal and the instant of recording.</summary>
    internal IEnumerable<(T Event, Stamp Stamp)> Facts<T>(AsOf point)
        where T : TEvent => Read<T>(OfKind<T>(), point);

    /// <inheritdoc cref="Facts{T}(AsOf)"/>
    internal IEnumerable<(T Event, Stamp Stamp)> Facts<T>(string subject, AsOf point)
        where T : TEvent => about.TryGetValue(subject, out var facts) ? Read<T>(facts, point) : [];

    /// <summary>The known events of a kind about one subject whenever they take effect: also those still to come.</summary>
    internal IEnumerable<T> Known<T>(string subject, Knowledge known)
        where T : TEvent => about.TryGetValue(subject, out var facts) ? Events<T>(facts, new(Instant.MaxValue, known)) : [];

    /// <inheritdoc cref="Known{T}(string, Knowledge)"/>
    internal IEnumerable<T> Known<T>(Knowledge known)
        where T : TEvent => Events<T>(OfKind<T>(), new(Instant.MaxValue, known));

    /// <summary>The instants of a period at which something known takes effect.</summary>
    internal IEnumerable<Instant> StartsWithin(Interval during, Knowledge known) =>
        all.Items().Where(fact => fact.From >= during.From && fact.From < during.Until && known.Includes(fact.Stamp.Sequence)).Select(fact => fact.From);

    /// <summary>The facts among which those of a kind are: its own where there are no kinds of it, else all.</summary>
    private AppendList<Fact> OfKind<T>() => typeof(T).IsSealed ? ofKind.GetValueOrDefault(typeof(T), AppendList<Fact>.Empty) : all;

    private static ImmutableDictionary<TKey, AppendList<Fact>> Added<TKey>(ImmutableDictionary<TKey, AppendList<Fact>> index, TKey key, Fact fact)
        where TKey : notnull => index.SetItem(key, index.GetValueOrDefault(key, AppendList<Fact>.Empty).Add(fact));

    private static IEnumerable<T> Events<T>(AppendList<Fact> facts, AsOf point)
        where T : TEvent => Seen<T>(facts, point).Select(static fact => (T)fact.Event);

    private static IEnumerable<(T Event, Stamp Stamp)> Read<T>(AppendList<Fact> facts, AsOf point)
        where T : TEvent => Seen<T>(facts, point).Select(static fact => ((T)fact.Event, fact.Stamp));

    private static IEnumerable<Fact> Seen<T>(AppendList<Fact> facts, AsOf point)
        where T : TEvent
    {
        var (seen, inOrder) = ((List<Fact>?)null, true);
        foreach (var fact in facts.Span)
        {
            if (fact.Event is T && point.Sees(fact.From, fact.Stamp.Sequence))
            {
                inOrder = inOrder && (seen is null || seen[^1].From <= fact.From);
                (seen ??= []).Add(fact);
            }
        }

        return seen is null ? [] : inOrder ? seen : seen.OrderBy(fact => fact.From);
    }

    private sealed record Fact(TEvent Event, Instant From, Stamp Stamp);
}
