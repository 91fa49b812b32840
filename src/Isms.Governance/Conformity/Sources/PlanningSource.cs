using Isms.Governance.Objectives;
using Isms.Governance.Records;
using static Isms.Governance.Conformity.Sources.Keys;

namespace Isms.Governance.Conformity.Sources;

/// <summary>What objectives with their plans, and risks with their owners, show.</summary>
internal static class PlanningSource
{
    internal static IEnumerable<Deed> Of(Reading reading) => Objectives(reading).Concat(Risks(reading));

    private static IEnumerable<Deed> Objectives(Reading reading)
    {
        foreach (var (id, by, at, terms) in reading.Stated)
        {
            var missing = terms.Missing(reading.Delegations.Organization).ToArray();
            yield return new(id.Value, at, by, EvidenceKind.ObjectivesRegister, $"set objective: {terms.Text}")
            {
                Shows =
                [
                    ObjectivesOnRecord, ObjectivesUpdated,
                    .. If(terms.Strategy is not null, Direction), .. If(terms.Policy is not null, ObjectivesFitPolicy), .. If(terms.Metric is not null, ObjectivesMeasurable),
                    .. Planned.Where(each => !missing.Contains(each.Part)).Select(each => each.Key),
                ],
            };
        }
    }

    private static IEnumerable<Deed> Risks(Reading reading)
    {
        foreach (var named in reading.Objectives.Owned)
        {
            yield return new(named.Risk.Value, named.EffectiveFrom, named.Decided.By, EvidenceKind.ResponsibilityMatrix, $"position `{named.Owner}` owns risk `{named.Risk}`") { Shows = [RiskOwners] };
        }

        foreach (var act in reading.Objectives.Acts)
        {
            var then = reading.Objectives.At(act.EffectiveFrom);
            yield return new(act.Id.Value, act.EffectiveFrom, act.By, EvidenceKind.RiskAcceptance, $"{act.What}, for risk `{act.Risk}`")
            {
                Shows = [RiskApproval],
                Unfit = act is ResidualRiskAccepted { Until: { } until } && until <= reading.Instant ? new($"what `{act.Id}` accepted was accepted until {until.InWords()}", "let its owner decide anew")
                    : then.OwnerOf(act.Risk) is not { } named ? new($"nobody owned risk `{act.Risk}` at {act.EffectiveFrom.InWords()}", "name its owner, and let the owner decide")
                    : then.IsOwners(named, act.By) ? null : new($"`{act.By}` was not the owner of risk `{act.Risk}` at {act.EffectiveFrom.InWords()}", $"let position `{named.Owner}` decide"),
            };
        }
    }

    private static string[] If(bool holds, string key) => holds ? [key] : [];

    private static readonly ImmutableArray<(PlanPart Part, string Key)> Planned =
    [
        (PlanPart.What, PlannedWhat), (PlanPart.Resources, PlannedResources), (PlanPart.Owner, PlannedWho), (PlanPart.Due, PlannedWhen), (PlanPart.Judgement, PlannedJudgement),
    ];
}
