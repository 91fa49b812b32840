namespace Isms.Governance.Benchmarks.Data;

/// <summary>Draws delegations at random, each within the one above, chains 1 to 8 deep in equal shares.</summary>
internal sealed class Delegating(Cast cast, Random random)
{
    private const int Deepest = 8;

    private readonly List<Draft>[] byDepth = [.. Enumerable.Range(0, Deepest + 1).Select(_ => new List<Draft>())];
    private int items;

    internal List<Draft> All { get; } = [];

    internal void Keep(Draft draft)
    {
        All.Add(draft);
        byDepth[draft.Depth].Add(draft);
    }

    /// <summary>A delegation that keeps every rule when it is decided at this instant.</summary>
    internal Draft Next(Instant at)
    {
        for (var depth = 1 + (items % Deepest); depth > 1; depth--)
        {
            for (var tries = 0; tries < 20 && byDepth[depth - 1].Count > 0; tries++)
            {
                var parent = byDepth[depth - 1][random.Next(byDepth[depth - 1].Count)];
                if (parent.Receiver > 0 && parent.Receiver < cast.People - 5 && parent.IsAlive(at) && Cast.Filler(parent.Receiver, at) is not null)
                {
                    return Below(parent, at);
                }
            }
        }

        return Root(at);
    }

    private Draft Root(Instant at)
    {
        var activity = 1 + random.Next(Cast.Activities);
        var holder = Cast.Holder(activity);
        var receiver = 5 + random.Next(cast.People / 4);
        var limit = Cast.IsMonetary(activity) ? 1000m * random.Next(200, 1000) : (decimal?)null;
        var mandate = new Mandate
        {
            Activities = [Cast.Activity(activity)],
            Kinds = Kinds(activity),
            Units = random.Next(5) == 0 ? [Cast.Unit(1 + random.Next(32))] : [],
            Limits = Limits(limit, random.Next(5) == 0 ? limit * 2 : null),
            Until = random.Next(10) < 3 ? at + Duration.FromDays(random.Next(90, 800)) : null,
            Redelegations = Deepest - 1,
        };
        return new(Command(at, Cast.Position(holder), Cast.Position(receiver), null, mandate, Cast.Filler(holder, at)!.Value), null, activity, receiver);
    }

    private Draft Below(Draft parent, Instant at)
    {
        var depth = parent.Depth + 1;
        var activity = (parent.Activity - 1) % 4 == 0 && random.Next(3) == 0 ? parent.Activity + random.Next(1, 4) : parent.Activity;
        var (to, receiver) = Receiver(parent, at);
        var limit = parent.Limit is { } above && random.Next(4) > 0 ? Math.Round(above * random.Next(50, 101) / 100m, 2) : (decimal?)null;
        var mandate = new Mandate
        {
            Activities = [Cast.Activity(activity)],
            Kinds = parent.Mandate.Kinds,
            Units = parent.Unit is { } unit && random.Next(3) == 0 ? [unit] : [],
            Limits = Limits(limit, null),
            Until = parent.Mandate.Until is { } until && random.Next(2) == 0 && until > at + Duration.FromDays(2) ? until - Duration.FromDays(1) : Earliest(parent),
            Redelegations = receiver == 0 ? 0 : Deepest - depth,
        };
        return new(Command(at, Cast.Position(parent.Receiver), to, parent.Command.Item.To(parent.Command.To), mandate, Cast.Filler(parent.Receiver, at)!.Value), parent, activity, receiver);
    }

    private (Party To, int Number) Receiver(Draft parent, Instant at)
    {
        var next = parent.Receiver + 1 + random.Next(Math.Min(cast.People - parent.Receiver - 1, 1 + (cast.People / 10)));
        return random.Next(100) switch
        {
            < 4 when Cast.Filler(next, at) == Cast.Person(next) => (Cast.Person(next), 0),
            4 => (Party.Class(Cast.Class(1 + random.Next(Cast.Classes))), 0),
            5 => (Cast.Body(1 + random.Next(Cast.Bodies)), 0),
            _ => (Cast.Position(next), next),
        };
    }

    private static Instant? Earliest(Draft? draft) => draft is null ? null : draft.Mandate.Until ?? Earliest(draft.Parent);

    private static ActKinds Kinds(int activity) => Cast.Group(activity) == 7 ? ActKinds.Prepare | ActKinds.Perform : ActKinds.All;

    private static ValueList<Limit> Limits(decimal? usual, decimal? emergency) =>
    [
        .. usual is { } amount ? [new Limit { Max = Money.Of(amount, "EUR") }] : Array.Empty<Limit>(),
        .. emergency is { } special ? [new Limit { Max = Money.Of(special, "EUR"), Context = Cast.Emergency }] : Array.Empty<Limit>(),
    ];

    private DelegateResponsibility Command(Instant at, Party from, Party to, InstrumentItem? under, Mandate mandate, PersonId by)
    {
        items++;
        return new()
        {
            Item = InstrumentItem.Of($"DA-{items / 100:0000}", (items % 100) + 1), From = from, To = to, Under = under, Mandate = mandate, DecidedBy = by,
        };
    }
}
