namespace Isms.Governance.Delegations;

/// <summary>The rules that every decision about a delegation on record keeps.</summary>
internal static class ItemRules
{
    internal static readonly Check<ItemCase>[] OfEveryAct =
    [
        new(Rule.S01, S01Names.CheckItem), new(Rule.S05, S05SchemeLateEntry.Check), new(Rule.S06, S06OpenScope.Check),
        new(Rule.S07, S07NotBefore.Check), new(Rule.D16, D16NoRetroaction.Check),
    ];

    /// <summary>The rules that facts about a delegation on record keep.</summary>
    internal static readonly RuleList<ItemCase> OfFacts =
    [
        new(Rule.S01, S01Names.CheckItem), new(Rule.S06, S06OpenScope.Check), new(Rule.S07, S07NotBefore.CheckFact),
    ];
}
