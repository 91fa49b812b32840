namespace Isms.Governance.Organization;

/// <summary>Decisions need a scope that is established, and not closed when they take effect.</summary>
internal static class S06OpenScope
{
    internal static RuleOutcome Check(ICase @case) => @case.Organization switch
    {
        { Scope: null } => RuleOutcome.Of(Rule.S06.Broken(
            $"no scope is established at {@case.Moment.Decided.At.InWords()}", "establish the scope first")),
        _ => CheckNotClosed(@case),
    };

    /// <summary>Not closed, when it is decided and when it takes effect; before the establishment everything is still being set up.</summary>
    internal static RuleOutcome CheckNotClosed(ICase @case)
    {
        var organization = @case.Organization.At(Instant.Max(@case.Moment.Decided.At, @case.Moment.EffectiveFrom));
        return RuleOutcome.Of(organization is { IsClosed: true, Scope: { } scope }
            ? Rule.S06.Broken(
                $"the scope `{scope.Id}` is closed at {organization.Instant.InWords()}", "let it take effect before, or establish a new scope in a register of its own",
                scope.Id.Value)
            : null);
    }
}
