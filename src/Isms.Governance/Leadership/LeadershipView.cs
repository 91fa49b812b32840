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

    /// <summary>What was done and filed for obligations, first to last.</summary>
    internal IEnumerable<Deed> Deeds => book.Of<LeadershipEvent>(Point).Select(each => each.Deed).OfType<Deed>();

    /// <summary>What is on record under an id, whenever it took effect.</summary>
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
