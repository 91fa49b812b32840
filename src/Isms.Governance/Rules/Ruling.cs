namespace Isms.Governance.Rules;

/// <summary>What a chapter says of a command: the judgement, the events that follow from it, and what is unusual but allowed.</summary>
internal sealed record Ruling(Judgement Judgement, ValueList<GovernanceEvent> Events, ValueList<string> Warnings)
{
    /// <summary>What was asked is so already.</summary>
    internal static readonly Ruling NothingToChange = new(Judgement.Empty, [], []);

    /// <summary>Whether nothing is left to decide, because what was asked is so already.</summary>
    internal bool ChangesNothing => Judgement.Allows && Events.Count == 0;

    internal static Ruling Of(Judgement judgement, Func<IEnumerable<GovernanceEvent>> then, params ReadOnlySpan<string> warnings) =>
        judgement.Allows ? new(judgement, then().ToValueList(), ValueList.Create(warnings)) : new(judgement, [], []);
}
