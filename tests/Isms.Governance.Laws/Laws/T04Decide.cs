using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>Deciding reads only its arguments, a refusal changes nothing, and a repetition has no second effect.</summary>
public sealed class T04Decide
{
    [Law]
    public void Deciding_twice_gives_the_same_decision_and_a_refusal_changes_nothing(History history) => history.Holds(Different(history, GovernanceDecider.Standard.Decide));

    [Law]
    public void Repeating_an_accepted_command_changes_nothing(History history) => history.Holds(Repeated(history, GovernanceDecider.Standard.Decide));

    internal static string? Different(History history, Decider decide) => history.Steps.Select(step => Different(step, decide)).First();

    internal static string? Repeated(History history, Decider decide) => history.Steps.Where(step => step.IsAccepted).Select(step => Repeated(step, decide)).First();

    private static string? Different(Generating.Step step, Decider decide)
    {
        var before = step.Before.Journal.ToList();
        var again = decide(step.Before, step.Asked.Command, step.Asked.Context);
        return again.ToString() != step.Decision.ToString() ? $"decided differently: {again} {step}"
            : again is Accepted accepted && !accepted.Events.Equals(((Accepted)step.Decision).Events) ? $"other events: {step}"
            : !step.Decision.IsAccepted && step.After != step.Before ? $"a refusal changed the register: {step}"
            : !before.SequenceEqual(step.Before.Journal) ? $"deciding changed what was: {step}" : null;
    }

    private static string? Repeated(Generating.Step step, Decider decide) => decide(step.After, step.Asked.Command, step.Asked.Context) is Accepted { Events.Count: 0 }
        ? null : $"repeated: {step}\n{decide(step.After, step.Asked.Command, step.Asked.Context)}";

    /// <summary>What decides.</summary>
    internal delegate Decision Decider(GovernanceRegister register, GovernanceCommand command, DecisionContext context);
}
