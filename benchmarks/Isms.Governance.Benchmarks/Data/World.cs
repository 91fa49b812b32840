namespace Isms.Governance.Benchmarks.Data;

/// <summary>A register of a size with its journal and the questions to ask: the same in every run.</summary>
/// <remarks>Every event is made by a command that the library accepted; nothing is put into the journal by hand.</remarks>
internal sealed class World
{
    internal const int Questions = 256;

    private const int Seed = 20260901;

    private static readonly Lazy<World>[] Worlds = [.. Enum.GetValues<Size>().Select(size => new Lazy<World>(() => new(size)))];

    private readonly Random random = new(Seed);
    private readonly Cast cast;
    private readonly Delegating delegating;

    private World(Size size)
    {
        cast = new(size);
        delegating = new(cast, random);
        Register = GovernanceRegister.Empty.Do(new(Cast.Start, Cast.Person(1)), cast.SetUp());
        var step = (Cast.Now - Cast.Start) / (cast.Delegations + 1);
        var at = Cast.Start;
        for (var i = 1; i <= cast.Delegations; i++)
        {
            at += step;
            var draft = delegating.Next(at);
            Decide(draft.Command, at);
            delegating.Keep(draft);
            if (i % 20 == 0)
            {
                RevokeSome(at);
            }
        }

        Journal = [.. Register.Journal];
        Checks = Halves(Ask, question => Register.At(Cast.Now).MayAct(question).Verdict);
        Pasts = Halves(
            () => new Past(Ask(), Cast.Start + ((Cast.Now - Cast.Start) * random.NextDouble()), random.NextInt64(Journal.Count / 3, Journal.Count)),
            past => Register.AsOf(past.At, past.Upto).MayAct(past.Question).Verdict);
        Items = [.. Enumerable.Range(0, Questions).Select(_ => Pick().Command).Select(command => command.Item.To(command.To))];
        Delegations = Halves(DraftOrSpoilt, IsAccepted);
        var named = new HashSet<InstrumentItem>();
        Revocations = Halves(() => Revocation(named), IsAccepted);
    }

    internal GovernanceRegister Register { get; private set; }

    internal IReadOnlyList<RecordedEvent> Journal { get; }

    internal AuthorityQuestion[] Checks { get; }

    internal Past[] Pasts { get; }

    internal InstrumentItem[] Items { get; }

    internal DelegateResponsibility[] Delegations { get; }

    internal RevokeDelegation[] Revocations { get; }

    internal static DecisionContext Context { get; } = new(Cast.Now, Cast.Person(1));

    internal static World Of(Size size) => Worlds[(int)size].Value;

    private void Decide(GovernanceCommand command, Instant at) => Register = Register.Do(new(at, Cast.Person(1)), command);

    private void RevokeSome(Instant at)
    {
        var draft = Pick();
        if (draft.IsAlive(at) && By(draft.Command.From, at) is { } by)
        {
            Decide(new RevokeDelegation { Item = draft.Command.Item.To(draft.Command.To), DecidedBy = by }, at);
            draft.IsRevoked = true;
        }
    }

    private Draft Pick() => delegating.All[random.Next(delegating.All.Count)];

    private static PersonId? By(Party party, Instant at) => party.Position is { } position ? Cast.Filler(NumberOf(position.Value), at) : null;

    private static int NumberOf(string id) => int.Parse(id.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Somebody who holds something asks about it, for more or less than they hold; one in four asks about what somebody else holds.</summary>
    private AuthorityQuestion Ask()
    {
        var draft = Pick();
        var other = random.Next(4) == 0 ? Pick() : draft;
        var isMonetary = Cast.IsMonetary(draft.Activity);
        return new()
        {
            Person = other.Command.To.Kind switch
            {
                PartyKind.Person => other.Command.To.Person!.Value,
                PartyKind.Position => Cast.Filler(other.Receiver, Cast.Now) ?? Cast.Person(other.Receiver),
                PartyKind.Body => Cast.Person(NumberOf(Cast.Members(NumberOf(other.Command.To.Id))[1].Value)),
                _ => cast.SomeoneOf(ClassId.From(other.Command.To.Id), random),
            },
            Activity = Cast.Activity(draft.Activity),
            Kind = random.Next(5) == 0 ? ActKinds.Perform : ActKinds.Decide,
            Amount = isMonetary ? Money.Of(Math.Round((draft.Limit ?? 1000m) * random.Next(10, 130) / 100m, 2), "EUR") : null,
            Context = random.Next(10) == 0 ? Cast.Emergency : null,
            Unit = random.Next(2) == 0 ? draft.Unit ?? Cast.Unit(1 + random.Next(Cast.Units)) : null,
        };
    }

    /// <summary>A delegation that keeps every rule, or one with something wrong about it.</summary>
    private DelegateResponsibility DraftOrSpoilt()
    {
        var good = delegating.Next(Cast.Now).Command;
        var other = Pick().Command;
        return random.Next(16) switch
        {
            0 => good with { Mandate = good.Mandate.UpTo(5_000_000m, "USD") },
            1 => good with { Mandate = good.Mandate with { Activities = [Cast.Activity(1 + random.Next(Cast.Activities))] } },
            2 => good with { Mandate = good.Mandate.Redelegable(9) },
            3 => good with { DecidedBy = Cast.Person(5 + random.Next(cast.People - 5)) },
            4 => good with { To = good.From },
            5 => good with { To = Cast.Position(1) },
            6 => good with { To = PositionId.From("nobody") },
            7 => good with { Under = InstrumentItem.Of("DA-nowhere", 1) },
            8 => good with { Under = other.Item.To(other.To) },
            9 => good with { Mandate = good.Mandate.In(Cast.Unit(1 + random.Next(Cast.Units))) },
            10 => good with { Item = other.Item, To = other.To },
            11 => good with { Mandate = good.Mandate with { Until = Cast.Now + Duration.FromDays(5000) } },
            _ => good,
        };
    }

    /// <summary>The revocation of a delegation that no other one names, by whose it is or by somebody else.</summary>
    private RevokeDelegation Revocation(HashSet<InstrumentItem> named)
    {
        var draft = Pick();
        var item = draft.Command.Item.To(draft.Command.To);
        for (var tries = 0; draft.IsRevoked || draft.Mandate.Until <= Cast.Now || !named.Add(item); tries++)
        {
            if (tries == 1000)
            {
                return new() { Item = InstrumentItem.Of("DA-nowhere", 1), DecidedBy = Cast.Person(1) };
            }

            draft = Pick();
            item = draft.Command.Item.To(draft.Command.To);
        }

        return random.Next(6) switch
        {
            0 => new() { Item = InstrumentItem.Of("DA-nowhere", random.Next(1, 9)), DecidedBy = Cast.Person(1) },
            1 => new() { Item = item, DecidedBy = Cast.Person(5 + random.Next(cast.People - 5)) },
            _ => new() { Item = item, DecidedBy = By(draft.Command.From, Cast.Now) ?? Cast.Person(1) },
        };
    }

    private Verdict IsAccepted(GovernanceCommand command) => Register.Decide(command, Context).IsAccepted ? Verdict.Yes : Verdict.No;

    /// <summary>Questions of which every second one is refused.</summary>
    private static T[] Halves<T>(Func<T> draw, Func<T, Verdict> judge)
    {
        var (yes, no) = (new List<T>(), new List<T>());
        while (yes.Count < Questions / 2 || no.Count < Questions / 2)
        {
            var drawn = draw();
            var verdict = judge(drawn);
            if (verdict is not Verdict.NotEvaluable)
            {
                (verdict is Verdict.No ? no : yes).Add(drawn);
            }
        }

        return [.. yes.Zip(no).Take(Questions / 2).SelectMany(pair => new[] { pair.First, pair.Second })];
    }
}
