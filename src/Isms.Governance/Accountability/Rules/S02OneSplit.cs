namespace Isms.Governance.Accountability;

/// <summary>An obligation is split once, and the id of a part is used for nothing else.</summary>
internal static class S02OneSplit
{
    internal static RuleOutcome Check(SplitCase @case) => RuleOutcome.Of(
    [
        @case.AsItStands.EverSplit(@case.Of).FirstOrDefault(split => !split.IsInto(@case.Integrator, @case.Parts)) is { } other ? Rule.S02.Broken(
            $"`{@case.Of}` is split already, into {string.Join(", ", other.Parts.Select(part => $"`{part.Id}`"))}",
            "allocate or transfer the whole or its parts, or split a part further", @case.Of.Value) : null,
        .. @case.Parts.Select(part => part.Id).Distinct().Select(id => Used(@case, id)),
    ]);

    private static Violation? Used(SplitCase @case, ObligationId id)
    {
        var whole = @case.AsItStands.EverPartOf(id).Where(whole => whole != @case.Of).Select(whole => (ObligationId?)whole).FirstOrDefault();
        var use = id == @case.Of ? "is the obligation that is split"
            : @case.Then.IsObligation(id) ? "is an obligation of the scope already"
            : whole is { } other ? $"is a part of `{other}` already"
            : null;
        return use is null ? null : Rule.S02.Broken($"`{id}` {use}", "give the part an id of its own", id.Value);
    }
}
