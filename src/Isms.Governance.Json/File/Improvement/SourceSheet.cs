using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Reviews;

namespace Isms.Governance.Json;

/// <summary>Where something came from: one thing by its id, or words. A nonconformity may also have a bare word: in which way it came to light.</summary>
internal sealed class SourceSheet : Sheet
{
    /// <summary>Of a nonconformity: in which way it came to light.</summary>
    public NonconformitySource? Kind { get; set; }

    /// <summary>Of a nonconformity: the audit.</summary>
    public AuditId? Audit { get; set; }

    /// <summary>Of a nonconformity: the finding of an audit that it rests on; by default the one that names it.</summary>
    public AuditFindingId? Finding { get; set; }

    /// <summary>Of a nonconformity: the incident.</summary>
    public IncidentId? Incident { get; set; }

    /// <summary>Of a nonconformity: the review.</summary>
    public ReviewId? Review { get; set; }

    /// <summary>Of an action: the decision of a review.</summary>
    public ReviewDecisionId? Decision { get; set; }

    /// <summary>Of an action: the nonconformity or the improvement.</summary>
    public ImprovementId? Improvement { get; set; }

    /// <summary>Of an action: the objective.</summary>
    public ObjectiveId? Objective { get; set; }

    /// <summary>Of an action: something else, in words.</summary>
    public string? Other { get; set; }

    internal override string? Shorthand => "kind";

    /// <exception cref="ArgumentException">It is nothing, or several things, in which a nonconformity comes to light.</exception>
    internal NonconformitySource ToSource()
    {
        var ways = new[]
        {
            Kind, Audit is null && Finding is null ? null : NonconformitySource.Audit, Incident is null ? null : NonconformitySource.Incident, Review is null ? null : NonconformitySource.Review,
        }.OfType<NonconformitySource>().Distinct().ToArray();
        return ways is [var one] && (Decision ?? (object?)Improvement ?? Objective ?? (object?)Other) is null
            ? one : throw new ArgumentException("a nonconformity came to light in one way: an `audit`, an `incident`, a `review`, or the word `own` or `complaint`");
    }

    /// <exception cref="ArgumentException">It is nothing, or several things, from which an action comes.</exception>
    internal ActionOrigin ToOrigin()
    {
        ActionOrigin?[] origins =
        [
            Origin(ActionOriginKind.ReviewDecision, Decision?.Value), Origin(ActionOriginKind.Improvement, Improvement?.Value), Origin(ActionOriginKind.Objective, Objective?.Value),
            Origin(ActionOriginKind.Other, Other ?? Audit?.Value ?? Finding?.Value ?? Incident?.Value ?? Review?.Value),
        ];
        return Kind is null && origins.OfType<ActionOrigin>().ToArray() is [var one]
            ? one : throw new ArgumentException("an action came from one thing: a `decision` of a review, an `improvement`, an `objective`, or something `other` in words");
    }

    private static ActionOrigin? Origin(ActionOriginKind kind, string? reference) => reference is null ? null : ActionOrigin.Of(kind, reference);
}
