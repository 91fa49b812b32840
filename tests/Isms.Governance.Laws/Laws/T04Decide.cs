using Isms.Governance.Laws.Generating;

namespace Isms.Governance.Laws.Laws;

/// <summary>Deciding reads only its arguments, a refusal changes nothing, and a repetition has no second effect.</summary>
public sealed class T04Decide
{
    [Law]
    public void Deciding_twice_gives_the_same_decision_and_a_refusal_changes_nothing(History history) => history.Holds(history.Steps.Select(Different).First());

    [Law]
    public void Repeating_an_accepted_command_changes_nothing(History history) => history.Holds(history.Steps.Where(step => step.IsAccepted).Select(Repeated).First());

    private static string? Different(Generating.Step step)
    {
        var before = step.Before.Journal.ToList();
        var again = step.Before.Decide(step.Asked.Command, step.Asked.Context);
        return again.ToString() != step.Decision.ToString() ? $"decided differently: {again} {step}"
            : again is Accepted accepted && !accepted.Events.Equals(((Accepted)step.Decision).Events) ? $"other events: {step}"
            : !step.Decision.IsAccepted && step.After != step.Before ? $"a refusal changed the register: {step}"
            : !before.SequenceEqual(step.Before.Journal) ? $"deciding changed what was: {step}" : null;
    }

    private static string? Repeated(Generating.Step step) => step.After.Decide(step.Asked.Command, step.Asked.Context) is Accepted { Events.Count: 0 }
        ? null : $"repeated: {step}\n{step.After.Decide(step.Asked.Command, step.Asked.Context)}";
}
