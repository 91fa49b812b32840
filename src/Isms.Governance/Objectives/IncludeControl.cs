using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>Declares that a control of Annex A that was excluded applies to the scope again. Where it applies already, nothing changes.</summary>
/// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
public sealed record IncludeControl : ObjectiveCommand
{
    internal static readonly RuleList<RecordCase<ObjectiveView, ControlIncluded>> Rules =
        [.. O05OnlyControls.OfControls<ControlIncluded>(asked => asked.Control)];

    /// <inheritdoc cref="ControlIncluded.Control"/>
    public required ObligationId Control { get; init; }

    private protected override Ruling Decide(Docket<ObjectiveView> docket)
    {
        var asked = new ControlIncluded { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Control = Control };
        asked.EnsureSound();
        return docket.Then.ExclusionOf(Control) is null && docket.Then.Delegations.Organization.Requirement(Control) is not null ? Ruling.NothingToChange : docket.Record(Rules, asked, null, EffectiveFrom);
    }
}
