using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>States that somebody answered an escalation. Whether they were the one to answer it is read when asked.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or it is filed for too many obligations.</exception>
public sealed record AnswerEscalation : LeadershipCommand
{
    internal static readonly RuleList<RecordCase<LeadershipView, EscalationAnswered>> Rules =
        [.. RecordRules<LeadershipView, EscalationAnswered>.OfFacts.And(Rule.S01, WasRaised)];

    /// <inheritdoc cref="EscalationAnswered.Escalation"/>
    public required EscalationId Escalation { get; init; }

    /// <inheritdoc cref="EscalationAnswered.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="EscalationAnswered.Answer"/>
    public required string Answer { get; init; }

    /// <inheritdoc cref="EscalationAnswered.Serves"/>
    public ValueList<ObligationId> Serves { get; init => field = Guard.Against.Null(value); } = [];

    /// <inheritdoc cref="EscalationAnswered.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<LeadershipView> docket) => docket.Record(
        Rules,
        new EscalationAnswered
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Escalation = Escalation, By = By, Answer = Answer, Serves = Serves, Evidence = Evidence,
        },
        docket.View.KnownAnswer(Escalation, By), EffectiveFrom);

    private static RuleOutcome WasRaised(RecordCase<LeadershipView, EscalationAnswered> @case) => RuleOutcome.Of(
        @case.Docket.Then.Escalations.Any(each => each.Raised.Id == @case.Asked.Escalation) ? null : Rule.S01.Broken(
            $"there is no escalation `{@case.Asked.Escalation}` at {@case.Moment.EffectiveFrom.InWords()}", "record that it was raised first, or correct the id", @case.Asked.Escalation.Value));
}
