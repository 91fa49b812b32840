using Isms.Governance.Improvement;
using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>
/// States that a management review considered one of its inputs, or that there is nothing to report on it, and why. It is a fact of when it
/// takes effect. Stated again, the later statement stands; nothing is stated of a review that is closed.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or both or neither are stated: that it was considered, and that there is nothing.</exception>
public sealed record ConsiderInput : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, InputConsidered>> Rules =
        ReviewRules<InputConsidered>.OfMinutes(ReviewRules<InputConsidered>.After(RecordRules<ReviewView, InputConsidered>.OfFacts, Missing));

    /// <inheritdoc cref="InputConsidered.Review"/>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="InputConsidered.Input"/>
    public required ReviewInput Input { get; init; }

    /// <inheritdoc cref="InputConsidered.Notes"/>
    public string? Notes { get; init; }

    /// <inheritdoc cref="InputConsidered.NothingBecause"/>
    public string? NothingBecause { get; init; }

    /// <inheritdoc cref="InputConsidered.Actions"/>
    public ValueList<ActionId> Actions { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="InputConsidered.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        var asked = new InputConsidered
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Review = Review, Input = Input, Notes = Notes,
            NothingBecause = NothingBecause, Actions = Actions, Evidence = Evidence,
        };
        return docket.Record(Rules, asked, docket.View.Same(asked, EffectiveFrom), EffectiveFrom);
    }

    private static IEnumerable<Violation> Missing(RecordCase<ReviewView, InputConsidered> @case) => @case.Asked.Actions.Where(action => @case.Docket.Then.Improvement.Opened(action) is null)
        .Select(action => Rule.S01.Broken($"no action `{action}` is on record at {@case.Moment.EffectiveFrom.InWords()}", "open it first, or name one that is open then", action.Value));
}
