using Isms.Governance.Delegations;
using Isms.Governance.Records;

namespace Isms.Governance.Leadership;

/// <summary>The page of questions about what leaders did, said and answered, at one instant of the world and as known at one place of the journal.</summary>
public sealed partial class LeadershipView : IReading<LeadershipView>
{
    private readonly Chronicle<LeadershipEvent> book;

    internal LeadershipView(DelegationsAt delegations, Chronicle<LeadershipEvent> book) => (Delegations, this.book) = (delegations, book);

    internal DelegationsAt Delegations { get; }

    DelegationsAt IReading<LeadershipView>.Delegations => Delegations;

    internal AsOf Point => Delegations.Point;

    internal Instant Instant => Delegations.Instant;

    internal LeadershipView At(Instant effective) => new(Delegations.At(effective), book);

    LeadershipView IReading<LeadershipView>.At(Instant effective) => At(effective);

    /// <summary>What was done up to this instant, first to last.</summary>
    public ValueList<LeadershipActRecorded> Acts => book.Of<LeadershipActRecorded>(Point).ToValueList();

    /// <summary>The interventions up to this instant, first to last.</summary>
    public ValueList<InterventionRecorded> Interventions => book.Of<InterventionRecorded>(Point).ToValueList();

    /// <summary>What was tied to the strategy up to this instant, first to last.</summary>
    public ValueList<StrategyLinked> StrategyLinks => book.Of<StrategyLinked>(Point).ToValueList();

    /// <summary>The security steps built into business processes up to this instant, first to last.</summary>
    public ValueList<SecurityStepBuiltIn> SecuritySteps => book.Of<SecurityStepBuiltIn>(Point).ToValueList();

    /// <summary>What was taken upwards up to this instant, first to last, with how it was answered.</summary>
    public ValueList<Escalation> Escalations => book.Of<EscalationRaised>(Point).Select(Answered).ToValueList();

    /// <summary>Which acts count for an obligation, and which do not and why: who did it then, of what kind it is, for what it is filed, who has looked since.</summary>
    /// <param name="obligation">The obligation: a letter of clause 5.1, say.</param>
    /// <param name="within">How old an act may be, in calendar units in the zone of the scope; null for any age.</param>
    public WhatCounts WhatCountsFor(ObligationId obligation, Period? within = null) => Weigh(obligation, within);

    /// <summary>What is on record under an id, whenever it took effect.</summary>
    internal LeadershipActRecorded? KnownAct(LeadershipActId id) => id.IsDefault ? null : book.Known<LeadershipActRecorded>(id.Value, Point.Known).FirstOrDefault();

    /// <inheritdoc cref="KnownAct"/>
    internal T? Known<T>(string id)
        where T : LeadershipEvent => book.Known<T>(id, Point.Known).FirstOrDefault();

    internal EscalationAnswered? KnownAnswer(EscalationId id, PersonId by) => id.IsDefault ? null : book.Known<EscalationAnswered>(id.Value, Point.Known).FirstOrDefault(each => each.By == by);

    private Escalation Answered(EscalationRaised raised)
    {
        var answers = book.Of<EscalationAnswered>(raised.Id.Value, Point).Where(each => each.EffectiveFrom >= raised.EffectiveFrom).ToValueList();
        return new(raised, answers, answers.Where(each => MayAnswer(raised, each)).Select(each => (Instant?)each.EffectiveFrom).FirstOrDefault());
    }

    private bool MayAnswer(EscalationRaised raised, EscalationAnswered answer)
    {
        var then = Delegations.At(answer.EffectiveFrom).Organization;
        return then.TopManagers.Contains(answer.By) || then.Line<Position>(raised.To).Any(position => then.Fills(answer.By, position.Id));
    }
}
