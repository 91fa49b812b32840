namespace Isms.Governance.Improvement;

/// <summary>The nonconformities, by how far they are dealt with.</summary>
public sealed record Nonconformities : Answer
{
    internal Nonconformities()
    {
    }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>Why the question cannot be answered; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>The nonconformities: those that are open first, the oldest at the head.</summary>
    public required ValueList<NonconformityAnswer> Items { get; init; }

    /// <summary>Those that are not closed.</summary>
    public ValueList<NonconformityAnswer> Open => Items.Where(each => each.State is not NonconformityState.Closed).ToValueList();

    /// <summary>Those of one state.</summary>
    public ValueList<NonconformityAnswer> Of(NonconformityState state) => Items.Where(each => each.State == state).ToValueList();

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"{(Items.Count == 1 ? "1 nonconformity" : $"{Items.Count} nonconformities")} at {At.InWords()}, {Open.Count} open",
        Items.GroupBy(each => each.State).OrderBy(group => group.Key).Select(group => new Explanation($"{NonconformityAnswer.InWords(group.Key)}: {group.Count()}", group.Select(each => (Explanation)each.InOneLine).ToValueList())).ToValueList());
}
