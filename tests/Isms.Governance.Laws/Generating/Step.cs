using System.Text.RegularExpressions;

namespace Isms.Governance.Laws.Generating;

/// <summary>A command put to a register, and what was decided.</summary>
internal sealed partial record Step(GovernanceRegister Before, Asked Asked, Decision Decision)
{
    public GovernanceRegister After => Decision is Accepted accepted ? accepted.Register : Before;

    public bool IsAccepted => Decision.IsAccepted;

    public string Kind => Asked.Command.GetType().Name;

    public static Step Take(GovernanceRegister register, Asked asked, GovernanceDecider? decider = null) =>
        new(register, asked, (decider ?? GovernanceDecider.Standard).Decide(register, asked.Command, asked.Context));

    /// <summary>The command and the decision, without what is left out and what repeats.</summary>
    public override string ToString() => Silence().Replace(
        $"{Before.Sequence + 1,3} {Asked.Context.Now.InWords()} by {Asked.Context.Actor}: {Asked.Command}\n      -> {Decision switch
        {
            Accepted { Events.Count: 0 } => "nothing to change",
            Accepted accepted => string.Join("; ", accepted.Events.Select(each => $"{each.Kind} from {each.EffectiveFrom.InWords()}")),
            _ => $"refused: {string.Join("; ", Decision.Violations.Select(violation => $"{violation.Rule.Id} {violation.Message}"))}",
        }}", string.Empty).Replace("T00:00:00Z", string.Empty, StringComparison.Ordinal);

    [GeneratedRegex(@"\w+ = (\[\])?(, |(?= \}))")]
    private static partial Regex Silence();
}
