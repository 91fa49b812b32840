using Isms.Governance.Delegations;

namespace Isms.Governance.Conformity.Detectors;

/// <summary>
/// DET-07. Who holds a role and may not decide something for which the role needs authority, and who is responsible for an objective or an activity for
/// which less than a share of what was asked for is granted and nobody has accepted that. For who holds the mandate of 5.3 a it is major.
/// </summary>
internal static class WithoutAuthority
{
    internal static Detection Detect(DetectorCase @case)
    {
        var (delegations, organization) = (@case.Delegations, @case.Organization);
        var held = @case.Reading.Charges;
        var mandated = held.Where(term => term.Charge.Mandate is Governance.Roles.Mandate53.Conformity).Select(term => term.Position).ToHashSet();
        var share = @case.Number(Detector.ResponsibilityWithoutAuthority, "share");
        var requests = @case.Reading.Requests;
        var powers = from term in held
                     where term.Charge.Role is not null
                     let role = @case.Reading.Roles.Find(term.Charge.Role!.Value)
                     where role is not null && organization.Incumbent(term.Position).Person is not null
                     from activity in role.Authorities
                     where organization.Exists(activity) && !MayDecide(delegations, organization.Incumbent(term.Position).Person!.Value, activity)
                     select DetectionSignal.Of("powers", $"position `{term.Position}` holds the role `{role.Id}`, which needs authority for `{activity}`, and has none", 1m, GradeOf(term.Position), term.Position.Value, role.Id.Value, activity.Value);
        var means = from request in requests
                    where request.IsMissing && request.ShareGranted < share
                    from position in Responsible(@case, request.Request)
                    select DetectionSignal.Of("means", $"position `{position}` is responsible, and {request.Granted} of {request.Request.Quantity} asked for it in `{request.Request.Id}` is granted", 1m, GradeOf(position), position.Value, request.Request.Id.Value);
        var signals = powers.Concat(means).ToArray();
        return @case.Of(Detector.ResponsibilityWithoutAuthority, held.Length + requests.Length, signals.Length, signals);

        FindingGrade? GradeOf(PositionId position) => mandated.Contains(position) ? FindingGrade.Major : null;
    }

    private static bool MayDecide(DelegationsAt delegations, PersonId person, ActivityId activity) => delegations.Holdings(person, activity)
        .Any(holding => holding.Grant is null || (delegations.IsActive(holding.Grant) && delegations.KindsOf(holding.Grant, activity).HasFlag(ActKinds.Decide)));

    private static IEnumerable<PositionId> Responsible(DetectorCase @case, Resources.ResourcesRequested request) =>
        (request.Objective is { } objective && @case.Reading.Objectives.Find(objective) is { Outcome: null, Terms.Owner: { } owner } ? [owner] : Array.Empty<PositionId>())
            .Concat(request.Activity is { } activity ? @case.Reading.Roles.OwnersAround(activity) : []).Distinct();
}
