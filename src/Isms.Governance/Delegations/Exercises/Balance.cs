namespace Isms.Governance.Delegations;

/// <summary>An aggregate limit with what is used of it.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Of">Whose limit it is.</param>
/// <param name="Used">What is used of it in its period.</param>
internal readonly record struct Balance(Limit Limit, string Of, decimal Used)
{
    internal Money Left => Money.Of(Math.Max(0m, Limit.Max.Amount - Used), Limit.Max.Currency);

    internal string InWords => $"of {Limit.Max} per {Limit.Per.InWords()} of {Of} {Money.Of(Used, Limit.Max.Currency)} are used and {Left} left";
}
