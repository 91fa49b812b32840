namespace Isms.Governance.Delegations;

/// <summary>That a person may do something for an activity no more, or newly, or up to another amount: alone, or provided what the delegation asks besides.</summary>
/// <param name="Person">The person.</param>
/// <param name="Activity">The activity.</param>
/// <param name="Kinds">The kinds of act.</param>
/// <param name="Context">The circumstance; null for the default one, and for every other in which the same differs.</param>
/// <param name="From">What the person might do; null for nothing.</param>
/// <param name="To">What the person may do; null for nothing.</param>
public sealed record PowerChange(PersonId Person, ActivityId Activity, ActKinds Kinds, ContextId? Context, Power? From, Power? To)
{
    /// <summary>The change in one line.</summary>
    public override string ToString() => $"{Person} to {Kinds.InWords()} `{Activity}`{(Context is { } context ? $" in `{context}`" : "")}: {InWords(From)}, then {InWords(To)}";

    private static string InWords(Power? power) => power?.ToString() ?? "no authority";
}
