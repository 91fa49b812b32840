namespace Isms.Governance.Requirements;

/// <summary>An edition of a requirement catalogue. Adopting one makes its requirements obligations of the scope; its notes stay notes.</summary>
/// <remarks>Two editions are equal when everything in them is. Requirements of different editions that ask the same share a <see cref="Requirement.Key"/>.</remarks>
public sealed partial record Edition
{
    private readonly ImmutableDictionary<ObligationId, Requirement> byId;

    private Edition(EditionId id, string title, ValueList<Requirement> all)
    {
        (Id, Title, All) = (id, title, all);
        Requirements = all.Where(requirement => !requirement.IsNote).ToValueList();
        Notes = all.Where(requirement => requirement.IsNote).ToValueList();
        byId = Requirements.ToImmutableDictionary(requirement => requirement.Id);
    }

    /// <summary>The id of the edition.</summary>
    public EditionId Id { get; }

    /// <summary>What people call it.</summary>
    public string Title { get; }

    /// <summary>What binds, in the order of the standard; a built-in one in that of 2022.</summary>
    public ValueList<Requirement> Requirements { get; }

    /// <summary>What only permits or explains.</summary>
    public ValueList<Requirement> Notes { get; }

    /// <summary>Everything, in the order of the standard.</summary>
    internal ValueList<Requirement> All { get; }

    /// <summary>An edition of a host's own: another standard, a law, rules of the house.</summary>
    /// <param name="id">The id of the edition; not one of the built-in ones.</param>
    /// <param name="title">What people call it.</param>
    /// <param name="requirements">Everything in it, in its order, notes included.</param>
    /// <exception cref="ArgumentException">
    /// With every problem: there is none, an id is used twice or does not start with the edition's id and a slash, a key is used twice, a reminder comes after
    /// the evidence is stale, a note weighs something, or something weighs less at worst than usually.
    /// </exception>
    public static Edition Of(EditionId id, string title, params ValueList<Requirement> requirements)
    {
        Values.Id.Named(id);
        Guard.Against.NullOrWhiteSpace(title);
        var problems = Problems(id, Guard.Against.Null(requirements)).ToArray();
        return problems.Length == 0 ? new(id, title, requirements) : throw new ArgumentException(string.Join("; ", problems), nameof(requirements));
    }

    /// <summary>The edition as it is on record: what was accepted once stays, whatever the checks of a later version say.</summary>
    internal static Edition Stored(EditionId id, string title, ValueList<Requirement> requirements) => new(id, title, requirements.DistinctBy(each => each.Id).ToValueList());

    /// <summary>The built-in edition with this id; null when there is none.</summary>
    public static Edition? Find(EditionId id) => ById.GetValueOrDefault(id);

    /// <summary>Whether a built-in edition has a requirement under which top management does or decides something itself.</summary>
    internal static bool Reserves(ObligationId id) => BuiltIn.Any(edition => edition[id] is { } requirement && Reserves(requirement));

    internal static bool Reserves(Requirement requirement) => requirement.Actor is ActorRule.Personal or ActorRule.Decides;

    /// <summary>The obligation that a clause lays down in this edition.</summary>
    public ObligationId Obligation(Clause clause) => ObligationId.From($"{Id.Value}/{Guard.Against.Null(clause).Number}");

    /// <summary>The obligation that a control of Annex A lays down in this edition.</summary>
    public ObligationId Obligation(AnnexControl control) => ObligationId.From($"{Id.Value}/{control.Value}");

    /// <summary>The requirement behind an obligation; null when this edition has none of that id, or only a note.</summary>
    public Requirement? this[ObligationId id] => byId.GetValueOrDefault(id);

    /// <summary>What of this edition asks the same as a requirement of another; null when nothing does.</summary>
    public Requirement? CounterpartOf(Requirement requirement) =>
        Guard.Against.Null(requirement).Key is { } key ? Requirements.FirstOrDefault(each => each.Key == key) : null;

    /// <inheritdoc/>
    public bool Equals(Edition? other) => other is not null && Id == other.Id && Title == other.Title && All == other.All;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id, All.Count);

    /// <summary>The id of the edition.</summary>
    public override string ToString() => Id.ToString();

    private static IEnumerable<string> Problems(EditionId id, ValueList<Requirement> requirements)
    {
        if (requirements.Count == 0)
        {
            yield return "an edition has at least one requirement";
        }

        foreach (var twice in requirements.GroupBy(requirement => requirement.Id).Where(group => group.Count() > 1))
        {
            yield return $"`{twice.Key}` comes twice";
        }

        foreach (var twice in requirements.Where(requirement => requirement.Key is not null).GroupBy(requirement => requirement.Key, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return $"the key `{twice.Key}` is that of {string.Join(" and ", twice.Select(requirement => $"`{requirement.Id}`"))}";
        }

        foreach (var requirement in requirements)
        {
            if (requirement.Id.IsDefault || !requirement.Id.Value.StartsWith($"{id.Value}/", StringComparison.Ordinal) || requirement.Number.Length == 0)
            {
                yield return $"`{requirement.Id}` does not start with `{id}/`";
            }

            if (requirement.Cadence is { RemindAfter: { } remind } cadence && (remind <= 0 || remind > cadence.Days))
            {
                yield return $"`{requirement.Id}` reminds after {remind} days of evidence that is stale after {cadence.Days}";
            }

            if (requirement.IsNote == requirement.IfMissing.HasValue)
            {
                yield return requirement.IsNote ? $"`{requirement.Id}` is a note, of which nothing falls short" : $"`{requirement.Id}` does not say what a shortfall weighs";
            }

            if (requirement.AtWorst <= requirement.IfMissing || requirement.AtWorst.HasValue != (requirement.WorstWhen is not null))
            {
                yield return $"`{requirement.Id}` does not say when a shortfall weighs more, and how much";
            }
        }
    }
}
