using Isms.Governance.Records;

namespace Isms.Governance.Handovers;

/// <summary>
/// States that who answers in another's place has taken note of what was handed over: everything open of the position, as the register has it at that
/// instant. It is a fact of whoever regularly holds the position; the accountability moved before, and does not wait for it.
/// </summary>
/// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
public sealed record AcknowledgeHandover : HandoverCommand
{
    internal static readonly RuleList<RecordCase<HandoverView, HandoverAcknowledged>> Rules =
    [
        .. RecordRules<HandoverView, HandoverAcknowledged>.OfFacts.And(Rule.S01, HandoverRules.HandedOver).And(Rule.D26, HandoverRules.BySuccessor),
    ];

    /// <inheritdoc cref="HandoverAcknowledged.To"/>
    public required PositionId To { get; init; }

    /// <inheritdoc cref="HandoverAcknowledged.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    private protected override Ruling Decide(Docket<HandoverView> docket)
    {
        Id.Named(To);
        var handovers = docket.Then.To(To);
        if (handovers.Length > 0 && handovers.All(handover => handover.IsAcknowledged))
        {
            return Ruling.NothingToChange;
        }

        var package = docket.Then.PackageOf(To, handovers.Where(handover => !handover.IsAcknowledged));
        var asked = new HandoverAcknowledged
        {
            Decided = docket.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, To = To, Person = docket.Moment.Decided.By,
            Obligations = package.Obligations,
            Delegations = package.Delegations, Findings = package.Findings.Select(finding => $"{finding.Rule.Id}: {finding.Message}").ToValueList(),
            Actions = package.OverdueActions.Select(action => action.Id).ToValueList(), Evidence = Evidence,
        };
        return docket.Record(Rules, asked, null, EffectiveFrom);
    }
}
