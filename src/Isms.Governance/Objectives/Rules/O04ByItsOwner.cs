using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>What is the risk owner's to decide is decided by the owner or an active delegate of the owner's.</summary>
internal static class O04ByItsOwner
{
    /// <summary>Of an act that is done now: a reported one is entered as it happened.</summary>
    internal static RuleOutcome Check(RecordCase<ObjectiveView, RiskActRecorded> @case) => @case.Asked.IsReported
        ? RuleOutcome.NotApplicable
        : RuleOutcome.Of(Lack(@case.Docket.Then, @case.Asked) is { } lack ? Rule.O04.Broken(lack, Remedy(@case.Docket.Then, @case.Asked), @case.Asked.Risk.Value, @case.Asked.By.Value) : null);

    internal static IEnumerable<Finding> Find(ObjectiveView view) =>
        from act in view.Acts
        let then = view.At(act.EffectiveFrom)
        let lack = Lack(then, act)
        where lack is not null
        select Rule.O04.Found($"`{act.Id}`: {lack}", "let the owner decide it anew", act.Id.Value, act.Risk.Value, act.By.Value);

    private static string? Lack(ObjectiveView then, RiskActRecorded act) => then.OwnerOf(act.Risk) switch
    {
        null => $"nobody owns risk `{act.Risk}` at {then.Instant.InWords()}, whose {act.What} `{act.By}` decides",
        { } named when !then.IsOwners(named, act.By) =>
            $"`{act.By}` is neither the owner of risk `{act.Risk}`, position `{named.Owner}`, nor an active delegate of it for `{named.AcceptedUnder}`",
        _ => null,
    };

    private static string Remedy(ObjectiveView then, RiskActRecorded act) => then.OwnerOf(act.Risk) is { } named
        ? $"let position `{named.Owner}` decide it, or somebody to whom it delegates `{named.AcceptedUnder}`" : "name the owner of the risk first";
}
