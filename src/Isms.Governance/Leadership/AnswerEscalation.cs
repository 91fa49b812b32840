using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>States that somebody answered an escalation. Whether they were the one to answer it is read when asked.</summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, a text blank, or it is filed for too many obligations.</exception>
public sealed record AnswerEscalation : LeadershipCommand
{
    internal static readonly RuleList<RecordCase<LeadershipView, EscalationAnswered>> Rules =
        [new(Rule.S01, S01Escalation.Check), .. RecordRules<LeadershipView, EscalationAnswered>.OfFacts.Where(check => check.Rule != Rule.S01)];

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
}
