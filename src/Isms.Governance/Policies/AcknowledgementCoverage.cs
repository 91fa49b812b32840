namespace Isms.Governance.Policies;

/// <summary>How many of those addressed have taken note of a version of a policy.</summary>
public sealed record AcknowledgementCoverage : Answer
{
    internal AcknowledgementCoverage()
    {
    }

    /// <summary>The policy.</summary>
    public required PolicyId Policy { get; init; }

    /// <summary>The version.</summary>
    public required VersionId Version { get; init; }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Who took note by name, each once, first to last.</summary>
    public ValueList<PersonId> Persons { get; init; } = [];

    /// <summary>How many took note: by the last count, or by name where those are more.</summary>
    public required int Acknowledged { get; init; }

    /// <summary>How many are addressed: by the last count, or else as many as were told inside at most; null where nobody says.</summary>
    public int? Addressed { get; init; }

    /// <summary>When they were counted last; null where nobody counted.</summary>
    public Instant? CountedAt { get; init; }

    /// <summary>Who counted them last; null where nobody counted.</summary>
    public PersonId? CountedBy { get; init; }

    /// <summary>The share of those addressed, at most 1; null where nobody says how many they are.</summary>
    public decimal? Share => Addressed is { } all and > 0 ? Math.Min(1m, (decimal)Acknowledged / all) : null;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"{Acknowledged} of {Addressed?.ToString(CultureInfo.InvariantCulture) ?? "an unknown number"} took note of version `{Version}` of policy `{Policy}` up to {At.InWords()}",
        [
            .. CountedAt is { } at ? [$"counted at {at.InWords()}"] : Array.Empty<Explanation>(),
            .. Persons.Select(person => (Explanation)$"`{person}`"),
        ]);
}
