using Isms.Governance.Monitoring;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Reference;

/// <summary>Whether those who audited had nothing to do with what they audited: asked instant by instant, from a year before until the audit was over.</summary>
internal sealed partial class NaiveVerdict
{
    private bool IsIndependent(AuditReported report)
    {
        var then = Then(Instant.Min(At, report.Until));
        var programme = then.Started<AuditProgrammeAdopted>(then.At).FirstOrDefault(each => each.Programme.Id == report.Programme)?.Programme;
        var since = (report.From.InZone(Utc).LocalDateTime - (programme?.KeepApart ?? Period.FromMonths(12))).InZoneLeniently(Utc).ToInstant();
        var instants = Facts.SelectMany(fact => fact.Event.Ends.OfType<Instant>().Append(fact.Event.EffectiveFrom)).Where(instant => instant > since && instant < report.Until).Append(since).Distinct();
        return !instants.Any(instant => report.Brief.Team.Append(report.Brief.Lead).Any(auditor => then.IsInvolved(auditor, report.Brief, instant)));
    }

    /// <summary>Whether a person sat in top management or in an audited unit at an instant, or owned, carried out or held by a delegation what is audited; who sits where and what is part of what is read now.</summary>
    private bool IsInvolved(PersonId auditor, AuditBrief brief, Instant at) =>
        TopManagementAt(at).Any(seat => Sits(auditor, seat, at))
        || Entries<Position>(At).Any(position => position.Unit is { } unit && brief.Units.Any(wider => IsPartOf<Unit>(unit, wider)) && Sits(auditor, position.Id, at))
        || Entries<Activity>(At).Select(activity => activity.Id).Where(activity => brief.Activities.Any(audited => IsPartOf<Activity>(activity, audited) || IsPartOf<Activity>(audited, activity)))
            .Where(activity => !Started<AuditProgrammeAdopted>(At).Any(each => each.Programme.Auditing is { } auditing && IsPartOf<Activity>(activity, auditing)))
            .Any(activity => IsTied(auditor, activity, at));

    private bool IsTied(PersonId auditor, ActivityId activity, Instant at) =>
        All<ResponsibilityAssigned>().Any(each => each.Activity == activity && each.EffectiveFrom <= at && !(each.Until <= at) && !IsRelieved(each, at) && Sits(auditor, each.Position, at))
        || All<ActivityOwnerNamed>().Any(each => each.Activity == activity && each.EffectiveFrom <= at && !(each.Until <= at) && !IsReplaced(each, at) && Sits(auditor, each.Owner, at))
        || Grants.Any(grant => grant.Mandate.Activities.Contains(activity) && grant.EffectiveFrom <= at && Chain(grant).All(each => !IsOver(each, at)) && IsOneOf(auditor, grant.To, at));

    private bool IsRelieved(ResponsibilityAssigned assigned, Instant at) => Facts.Any(fact => fact.Event is ResponsibilityRelieved relieved && (relieved.Activity, relieved.Position) == (assigned.Activity, assigned.Position)
        && relieved.EffectiveFrom <= at && IsAfter(fact, assigned));

    private bool IsReplaced(ActivityOwnerNamed named, Instant at) => Facts.Any(fact => fact.Event is ActivityOwnerNamed other && other.Activity == named.Activity && other.InPlaceOf == named.Owner
        && other.EffectiveFrom <= at && IsAfter(fact, named));

    /// <summary>Later in effect; at the same instant, later on record.</summary>
    private bool IsAfter(RecordedEvent fact, GovernanceEvent other) => fact.Event.EffectiveFrom > other.EffectiveFrom
        || (fact.Event.EffectiveFrom == other.EffectiveFrom && fact.Sequence > Facts.First(each => ReferenceEquals(each.Event, other)).Sequence);

    private bool IsOver(ResponsibilityDelegated grant, Instant at) => OwnStanding(grant, at) is not (Delegations.Standing.Active or Delegations.Standing.NotStarted or Delegations.Standing.NotAccepted or Delegations.Standing.Suspended);

    private bool Sits(PersonId person, PositionId position, Instant at) => TermsOf(position).Any(term => term.Person == person && term.From <= at && at < term.Until);

    private bool IsOneOf(PersonId person, Party party, Instant at) => party.Kind switch
    {
        PartyKind.Position => Sits(person, PositionId.From(party.Id), at),
        PartyKind.Person => party.Id == person.Value,
        PartyKind.Body => Find(party.Entry, At) is Body body && body.Members.Any(seat => Sits(person, seat, at)),
        PartyKind.External => Find(person, At) is Person { Of: { } provider } && provider.Value == party.Id,
        _ => Entries<Position>(At).Any(position => position.Classes.Any(each => each.Value == party.Id) && !party.Except.Contains(position.Id) && Sits(person, position.Id, at)),
    };
}
