namespace Isms.Governance.Laws.Reference;

/// <summary>What an answer to a question of authority says, apart from words.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Limit">For a yes: the highest amount; null for no limit.</param>
/// <param name="Chain">For a yes under delegations: the person's own item first.</param>
/// <param name="OnBehalfOf">For a yes: the original holder.</param>
internal sealed record Permission(Verdict Verdict, Money? Limit = null, ValueList<InstrumentItem>? Chain = null, Party? OnBehalfOf = null)
{
    public bool IsYes => Verdict is Verdict.Yes or Verdict.YesProvided;

    /// <summary>For a yes: in which capacity.</summary>
    public Capacity? Capacity { get; init; }

    /// <summary>For a yes of a deputy or successor: the seat for which.</summary>
    public PositionId? For { get; init; }

    public ValueList<InstrumentItem> Chain { get; init; } = Chain ?? [];
}
