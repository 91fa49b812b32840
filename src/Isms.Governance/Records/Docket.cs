using Isms.Governance.Delegations;

namespace Isms.Governance.Records;

/// <summary>What a command of a chapter of records is handed: the chapter when it was decided, who decided when, and the rules in force.</summary>
internal sealed record Docket<TView>(TView View, Moment Moment, RuleSet Left)
    where TView : IReading<TView>
{
    /// <summary>The chapter when the command takes effect.</summary>
    internal TView Then => View.At(Moment.EffectiveFrom);

    /// <summary>The same command for the chapter of delegations.</summary>
    internal DelegationDocket Delegations => new(View.Delegations, Moment, Left);

    /// <summary>The same where the person who acts decides, unless the command names somebody else.</summary>
    internal Docket<TView> DoneBy(Doer by, PersonId? decidedBy) => this with { Moment = Moment with { Decided = Moment.Decided with { By = decidedBy ?? by.Person } } };

    /// <summary>Nothing to change where the same is on record, else what the rules say of it.</summary>
    /// <exception cref="ArgumentException">The event breaks its contract.</exception>
    /// <param name="rules">The rules of the verb.</param>
    /// <param name="asked">The event as it would be recorded.</param>
    /// <param name="onRecord">What is on record under the same id; null when nothing is.</param>
    /// <param name="stated">The instant that the command states; null where it leaves it open.</param>
    /// <param name="act">The exercise of authority that it rests on; null where it rests on none.</param>
    internal Ruling Record<TEvent>(RuleList<RecordCase<TView, TEvent>> rules, TEvent asked, TEvent? onRecord, Instant? stated, Ruling? act = null)
        where TEvent : GovernanceEvent
    {
        asked.EnsureSound();
        var @case = new RecordCase<TView, TEvent>(this, asked) { OnRecord = onRecord };
        if (@case.IsSame(stated))
        {
            return Ruling.NothingToChange;
        }

        var judgement = rules.Judge(@case, Left);
        return Ruling.Of(act is null ? judgement : judgement.And(act.Judgement), () => [.. act?.Events ?? [], asked]);
    }
}
