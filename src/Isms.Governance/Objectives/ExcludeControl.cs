using Isms.Governance.Records;

namespace Isms.Governance.Objectives;

/// <summary>
/// Declares that a control of Annex A, or what a catalogue of the house lets be left out, does not apply to the scope, with the reason. A clause always applies (ISMS-O05). Declaring the same again changes nothing;
/// with another reason it stands in the place of what was declared before.
/// </summary>
/// <exception cref="ArgumentException">The id is <c>default</c>, or the reason blank.</exception>
public sealed record ExcludeControl : ObjectiveCommand
{
    internal static readonly RuleList<RecordCase<ObjectiveView, ControlExcluded>> Rules =
        [.. O05OnlyControls.OfControls<ControlExcluded>(asked => asked.Control), new(Rule.O05, O05OnlyControls.Check)];

    /// <inheritdoc cref="ControlExcluded.Control"/>
    public required ObligationId Control { get; init; }

    /// <inheritdoc cref="ControlExcluded.Reason"/>
    public required string Reason { get; init; }

    private protected override Ruling Decide(Docket<ObjectiveView> docket)
    {
        var asked = new ControlExcluded { Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Control = Control, Reason = Reason };
        asked.EnsureSound();
        return docket.Then.ExclusionOf(Control)?.Reason == Reason ? Ruling.NothingToChange : docket.Record(Rules, asked, null, EffectiveFrom);
    }
}
