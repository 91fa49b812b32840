using Isms.Governance.Objectives;
using Isms.Governance.Resources;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-12. An open objective whose plan names no resources, people or time of which nothing is granted, a request of which less than a share is granted,
/// each unless the shortfall is accepted or the objective was reached or given up without it, as long as it is needed; and a last count of training in the window below its share. It is major where an objective is overdue and waits for a request.
/// </summary>
internal static class Starvation
{
    internal static Detection Detect(DetectorCase @case)
    {
        var (share, least) = (@case.Number(Detector.Starvation, "share"), @case.Number(Detector.Starvation, "coverage"));
        var objectives = @case.Reading.Objectives.Objectives.Where(objective => objective.Outcome is null).ToArray();
        var requests = @case.Reading.Requests.Where(request => !request.IsOver).ToArray();
        var counts = @case.Reading.Competence.Coverage.Where(count => @case.InWindow(count.EffectiveFrom) && count.Share is not null).GroupBy(count => count.Topic, StringComparer.Ordinal).Select(group => group.Last()).ToArray();
        var lacking = requests.Where(request => request.IsMissing).ToArray();
        var signals = objectives.Where(objective => objective.Missing.Contains(PlanPart.Resources)).Select(objective => DetectionSignal.Of("objective", $"the plan of objective `{objective.Id}` names no resources", 1m, null, objective.Id.Value))
            .Concat(lacking.Where(request => request.ShareGranted < share).Select(request => DetectionSignal.Of(
                request.Granted.Amount == 0m && request.Request.Quantity.Kind is ResourceKind.Time or ResourceKind.People ? "no time" : "means", $"{request.Granted} of {request.Request.Quantity} asked for in `{request.Request.Id}` is granted", 1m, null, request.Request.Id.Value)))
            .Concat(counts.Where(count => count.Share < least).Select(count => DetectionSignal.Of("training", $"{count.Completed} of {count.Addressed} completed {count.Topic}", 1m, null, count.Id.Value)))
            .Concat(objectives.Where(objective => objective.IsOverdue && lacking.Any(request => request.Request.Objective == objective.Id)).Select(objective => DetectionSignal.Of(
                "overdue", $"objective `{objective.Id}` is overdue and waits for what was asked for", 1m, FindingGrade.Major, objective.Id.Value))).ToArray();
        return @case.Of(Detector.Starvation, objectives.Length + requests.Length + counts.Length, signals.Length, signals);
    }
}
