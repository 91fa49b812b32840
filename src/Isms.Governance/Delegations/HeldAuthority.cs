namespace Isms.Governance.Delegations;

/// <summary>What a position or person holds under delegations.</summary>
public sealed record HeldAuthority : Answer
{
    internal HeldAuthority()
    {
    }

    /// <summary>Whose holdings they are.</summary>
    public required EntryReference Of { get; init; }

    /// <summary>The delegations, by item; in force or not yet over.</summary>
    public required ValueList<ChainLink> Items { get; init; }

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        Items.Count == 0 ? $"{Of} holds nothing under a delegation" : $"{Of} holds",
        Items.Select(item => (Explanation)$"{string.Join(", ", item.Mandate.Activities)}: to {item.Mandate.Kinds.InWords()}, {item}").ToValueList());
}
