namespace Isms.Governance.Accountability;

/// <summary>Accountability's slice of the register: append-only facts, read through <see cref="AccountabilityAt"/>.</summary>
internal sealed record AccountabilityBook
{
    internal static readonly AccountabilityBook Empty = new();

    private AccountabilityBook()
    {
    }

    /// <summary>By obligation, whole or part: to whom it was given.</summary>
    internal ImmutableDictionary<ObligationId, Timeline<Allocation>> Allocations { get; private init; } = ImmutableDictionary<ObligationId, Timeline<Allocation>>.Empty;

    /// <summary>By the whole: into which parts it was split.</summary>
    internal ImmutableDictionary<ObligationId, Timeline<ObligationSplit>> Splits { get; private init; } = ImmutableDictionary<ObligationId, Timeline<ObligationSplit>>.Empty;

    /// <summary>By the part: the whole of which it is one.</summary>
    internal ImmutableDictionary<ObligationId, Timeline<ObligationId>> Wholes { get; private init; } = ImmutableDictionary<ObligationId, Timeline<ObligationId>>.Empty;

    internal ImmutableDictionary<(ObligationId Of, PositionId Position), AppendList<Acknowledgement>> Acknowledgements { get; private init; } =
        ImmutableDictionary<(ObligationId Of, PositionId Position), AppendList<Acknowledgement>>.Empty;

    internal AccountabilityBook WithAllocation(ObligationId of, ValueList<PositionId> to, string? reason, Decided decided, Instant from, Stamp stamp) => this with
    {
        Allocations = Allocations.SetItem(of, Allocations.GetValueOrDefault(of, Timeline<Allocation>.Empty)
            .With(from, new(to, reason, decided, from, stamp.Sequence), stamp)),
    };

    /// <summary>A split gives the whole to the integrator, and each part to its holder.</summary>
    internal AccountabilityBook WithSplit(ObligationSplit split, Stamp stamp)
    {
        var book = WithAllocation(split.Of, [split.Integrator], null, split.Decided, split.EffectiveFrom, stamp) with
        {
            Splits = Splits.SetItem(split.Of, Splits.GetValueOrDefault(split.Of, Timeline<ObligationSplit>.Empty).With(split.EffectiveFrom, split, stamp)),
        };
        foreach (var part in split.Parts)
        {
            book = book.WithAllocation(part.Id, [part.Holder], null, split.Decided, split.EffectiveFrom, stamp) with
            {
                Wholes = book.Wholes.SetItem(part.Id, book.Wholes.GetValueOrDefault(part.Id, Timeline<ObligationId>.Empty).With(split.EffectiveFrom, split.Of, stamp)),
            };
        }

        return book;
    }

    internal AccountabilityBook WithAcknowledgement(ObligationId of, PositionId position, PersonId person, Instant from, Stamp stamp) => this with
    {
        Acknowledgements = Acknowledgements.SetItem((of, position), Acknowledgements.GetValueOrDefault((of, position), AppendList<Acknowledgement>.Empty)
            .Add(new(person, from, stamp.Sequence))),
    };

    internal readonly record struct Acknowledgement(PersonId Person, Instant From, long Sequence);
}
