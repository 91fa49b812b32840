using Isms.Governance.Roles;

namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Who owns an activity and who is responsible for it, by assignment.</summary>
    internal ResponsibleFor ResponsibleFor(ActivityId activity)
    {
        var organization = Organization;
        return (Accountability.Unanswerable() ?? (organization.Exists(activity) ? null : $"activity `{activity}` is not on record at {Instant.InWords()}")) is { } cause
            ? new() { Activity = activity, Title = activity.ToString(), Cause = cause }
            : new()
            {
                Activity = activity,
                Title = organization.TitleOf(activity),
                Owners = Roles.OwnersAround(activity).Select(organization.Incumbent).ToValueList(),
                Responsible = Roles.Responsible(activity).Select(organization.Incumbent).ToValueList(),
            };
    }

    /// <summary>What is held of an activity, of something wider or of a part of it, by assignment or delegation, now or later.</summary>
    internal IEnumerable<Hold> HoldsTouching(ActivityId activity)
    {
        var (delegations, roles) = (this, Roles);
        var touching = Organization.Line<Activity>(activity).Select(each => each.Id).Union(Organization.Narrower(activity)).ToArray();
        return GrantsOf(touching).Where(grant => grant.Chain().All(each => !delegations.IsOver(each))).Select(grant => (Hold)delegations.HoldOf(grant))
            .Concat(touching.SelectMany(each => roles.TermsOf(each)).Where(term => delegations.Organization.Exists(term.Assigned.Position))
                .Select(term => new Hold(RolesAt.NameOf(term.Assigned.Activity), term.Assigned.Position, [term.Assigned.Activity], null, term.Span)))
            .Concat(roles.DutiesOf(touching).Where(hold => delegations.Organization.Exists(hold.Party.Entry)));
    }

    /// <summary>What a grant lets its delegate hold, as far as its end is known.</summary>
    internal GrantHold HoldOf(Grant grant)
    {
        var end = EndOfChain(grant);
        return new(grant, new(grant.From, end == Instant.MaxValue ? null : Instant.Max(grant.From, end)));
    }

    /// <summary>The known grants that name one of the activities.</summary>
    private IEnumerable<Grant> GrantsOf(IEnumerable<ActivityId> activities)
    {
        var (book, known) = (Book, Point.Known);
        return activities.SelectMany(activity => book.For(activity).Items()).Where(grant => known.Includes(grant.Sequence)).Distinct();
    }

    /// <summary>Whether somebody is to carry out an activity or a part of it, by assignment or delegation.</summary>
    internal bool IsInHand(ActivityId activity)
    {
        var (delegations, roles) = (this, Roles);
        return roles.Responsible(activity).Any()
            || Organization.Narrower(activity).Any(part => roles.Assignments(part).Any() || roles.Duties().Any(hold => hold.Activities.Contains(part)))
            || Covering(activity).Where(grant => delegations.Covers(grant, activity)).Concat(GrantsOf(Organization.Narrower(activity)))
                .Any(grant => grant.Kinds is not ActKinds.Prepare && delegations.IsActive(grant));
    }
}
