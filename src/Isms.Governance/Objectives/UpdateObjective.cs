using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Changes what an open objective says: the terms replace all that it said before. What it says already changes nothing.</summary>
/// <exception cref="ArgumentException">The id or the owner is <c>default</c>, or a text blank.</exception>
public sealed record UpdateObjective : ObjectiveCommand
{
    internal static readonly RuleList<RecordCase<ObjectiveView, ObjectiveUpdated>> Rules = ObjectiveRules.OfOpen<ObjectiveUpdated>();

    /// <summary>The objective.</summary>
    public required ObjectiveId Id { get; init; }

    /// <inheritdoc cref="ObjectiveUpdated.Terms"/>
    public required ObjectiveTerms Terms { get; init => field = Guard.Against.Null(value); }

    /// <inheritdoc cref="ObjectiveUpdated.Reason"/>
    public string? Reason { get; init; }

    private protected override Ruling Decide(Docket<ObjectiveView> docket)
    {
        var asked = new ObjectiveUpdated { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Id = Id, Terms = Terms, Reason = Reason };
        asked.EnsureSound();
        return docket.Then.Find(Id) is { Outcome: null } open && open.Terms == Terms ? Ruling.NothingToChange : docket.Record(Rules, asked, null, EffectiveFrom);
    }
}
