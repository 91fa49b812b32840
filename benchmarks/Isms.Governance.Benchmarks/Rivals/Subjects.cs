namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>The three registers of a size that do the same work.</summary>
internal sealed class Subjects
{
    private static readonly Lazy<Subjects>[] All = [.. Enum.GetValues<Size>().Select(size => new Lazy<Subjects>(() => new(size)))];

    private readonly Lazy<Rival> dictionary;
    private readonly Lazy<Rival> linq;

    private Subjects(Size size)
    {
        World = World.Of(size);
        dictionary = new(() => Replayed(new DictionaryRival(), World.Journal));
        linq = new(() => Replayed(new LinqRival(), World.Journal));
    }

    internal World World { get; }

    internal GovernanceRegister Library => World.Register;

    internal Rival Dictionary => dictionary.Value;

    internal Rival Linq => linq.Value;

    /// <summary>The point of everything known, now.</summary>
    internal Point Now => new(Cast.Now, World.Journal.Count);

    internal static Subjects Of(Size size) => All[(int)size].Value;

    internal static Rival Replayed(Rival empty, IEnumerable<RecordedEvent> journal) => journal.Aggregate(empty, (rival, recorded) => rival.With(recorded));
}
