namespace Isms.Governance.Benchmarks.Rivals;

/// <summary>What a rival says to CHECK: the same content as the library's answer, without its sentences.</summary>
internal sealed record Told(Verdict Verdict)
{
    internal Way? Way { get; init; }

    internal Party? OnBehalfOf { get; init; }

    internal IReadOnlyList<Row> Chain { get; init; } = [];

    internal Money? Limit { get; init; }

    internal int Conditions { get; init; }

    internal IReadOnlyList<Row> AlsoUnder { get; init; } = [];

    internal IReadOnlyList<Rule> Reasons { get; init; } = [];

    internal IReadOnlyList<Way> Next { get; init; } = [];

    internal IReadOnlyList<PositionId> Accountable { get; init; } = [];
}
