namespace Isms.Governance.Delegations;

/// <summary>What would be done, whoever does it.</summary>
internal sealed record Matter(ActivityId Activity, ActKinds Kind, Money? Amount, ContextId? Context, UnitId? Unit)
{
    /// <summary>One kind of act.</summary>
    internal ActKinds Kind { get; } = OneKind(Kind);

    /// <summary>The case to which it belongs.</summary>
    internal CaseId? Case { get; init; }

    /// <summary>Who requested it.</summary>
    internal PersonId? RequestedBy { get; init; }

    /// <summary>Who gains by it, besides the requester.</summary>
    internal ValueList<PersonId> Beneficiaries { get; init; } = [];

    internal static ActKinds OneKind(ActKinds kind) => kind is ActKinds.Prepare or ActKinds.Perform or ActKinds.Decide
        ? kind : throw new ArgumentException("ask for one kind of act", nameof(kind));

    /// <summary>The matter in words: <c>decide `spend` for 20,000 EUR</c>.</summary>
    internal string InWords() => $"{Kind.InWords()} `{Activity}`{(Amount is null ? "" : $" for {Amount}")}"
        + $"{(Context is { } context ? $" in `{context}`" : "")}{(Unit is { } unit ? $" for unit `{unit}`" : "")}";
}
