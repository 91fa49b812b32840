namespace Isms.Governance.Delegations;

/// <summary>What would be done, whoever does it.</summary>
internal sealed record Matter(ActivityId Activity, ActKinds Kind, Money? Amount, ContextId? Context, UnitId? Unit)
{
    /// <summary>One kind of act.</summary>
    internal ActKinds Kind { get; } = Kind is ActKinds.Prepare or ActKinds.Perform or ActKinds.Decide
        ? Kind : throw new ArgumentException("ask for one kind of act", nameof(Kind));

    /// <summary>The matter in words: <c>decide `spend` for 20,000 EUR</c>.</summary>
    internal string InWords() => $"{Kind.InWords()} `{Activity}`{(Amount is null ? "" : $" for {Amount}")}"
        + $"{(Context is { } context ? $" in `{context}`" : "")}{(Unit is { } unit ? $" for unit `{unit}`" : "")}";
}
