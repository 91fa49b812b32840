using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Where in a governance file the things are said that are on record, so that what is found about them can be shown on their line.</summary>
public sealed class FilePlaces
{
    private readonly Dictionary<long, FilePlace> bySequence = [];
    private readonly Dictionary<string, FilePlace> bySubject = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Kind, string Id), FilePlace> definitions;

    internal FilePlaces(IReadOnlyDictionary<(string Kind, string Id), FilePlace> definitions)
    {
        this.definitions = new(definitions);
        foreach (var ((_, id), place) in definitions)
        {
            bySubject.TryAdd(id, place);
        }
    }

    internal static FilePlaces None { get; } = new(new Dictionary<(string, string), FilePlace>());

    /// <summary>The item that a record was made of, by its place in the journal; null where there is no such record.</summary>
    public FilePlace? Of(long sequence) => bySequence.GetValueOrDefault(sequence);

    /// <summary>Where an entry of the organisation is defined; null where the file does not define it.</summary>
    public FilePlace? Of(EntryReference entry) => definitions.GetValueOrDefault((entry.InWords, entry.Id));

    /// <summary>
    /// Where something is said that a finding names as its subject: of a position who fills it last, of a policy its last version, of anything else
    /// the item that defines it; null where the file says nothing of it.
    /// </summary>
    /// <exception cref="ArgumentNullException">The subject is null.</exception>
    public FilePlace? Of(string subject) => bySubject.GetValueOrDefault(Guard.Against.Null(subject));

    internal void Add(long sequence, Sheet said, IEnumerable<string> subjects)
    {
        bySequence[sequence] = said.Place;
        foreach (var subject in subjects)
        {
            bySubject[subject] = said.Place;
        }
    }
}
