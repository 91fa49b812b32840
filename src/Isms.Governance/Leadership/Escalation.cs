namespace Isms.Governance.Leadership;

/// <summary>An escalation with how it was answered.</summary>
/// <param name="Raised">What was raised.</param>
/// <param name="Answers">The answers, first to last, by whomever.</param>
/// <param name="AnsweredAt">When somebody answered first to whom it was addressed, who fills a position above, or who is in top management; null where nobody has.</param>
public sealed record Escalation(EscalationRaised Raised, ValueList<EscalationAnswered> Answers, Instant? AnsweredAt)
{
    /// <summary>Whether an answer that counts was due before an instant, and is not there.</summary>
    internal bool IsOverdue(Instant at) => AnsweredAt is null && Raised.AnswerUntil <= at;

    /// <summary>What was raised and whether it is answered, in one line.</summary>
    public override string ToString() =>
        $"`{Raised.Id}`: {Raised.What}, raised by `{Raised.By}` at {Raised.EffectiveFrom.InWords()}: {(AnsweredAt is { } at ? $"answered at {at.InWords()}" : "not answered")}";
}
