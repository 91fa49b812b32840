namespace Isms.Governance.Organization;

/// <summary>Decisions need a scope that is established and not closed.</summary>
internal static class S06OpenScope
{
    internal static RuleOutcome Check(ICase @case) => @case.Organization switch
    {
        { Scope: null } => RuleOutcome.Of(Rule.S06.Broken(
            $"no scope is established at {@case.Moment.Decided.At.InWords()}", "establish the scope first")),
        { IsClosed: true, Scope: { } scope } => Closed(scope),
        _ => RuleOutcome.Held,
    };

    /// <summary>Not closed; before the establishment everything is still being set up.</summary>
    internal static RuleOutcome CheckNotClosed(ICase @case) => @case.Organization is { IsClosed: true, Scope: { } scope } ? Closed(scope) : RuleOutcome.Held;

    private static RuleOutcome Closed(Establishment scope) =>
        RuleOutcome.Of(Rule.S06.Broken($"the scope `{scope.Id}` is closed", "establish a new scope in a register of its own", scope.Id.Value));
}
