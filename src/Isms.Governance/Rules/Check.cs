namespace Isms.Governance.Rules;

/// <summary>A rule with the pure function that checks it on a case.</summary>
internal sealed record Check<TCase>(Rule Rule, Func<TCase, RuleOutcome> Test);
