namespace Isms.Governance.Delegations;

internal readonly partial record struct DelegationsAt
{
    /// <summary>Who oversees the delegate: by default the delegator.</summary>
    internal static Party OverseerOf(Grant grant) => grant.Terms.Overseer is { } overseer ? overseer : grant.Terms.From;

    /// <summary>Whether somebody who made a report belonged to the delegate then.</summary>
    internal bool CountsAsReport(Grant grant, Attestation report)
    {
        var then = At(report.At);
        return report.By.Everyone.Any(person => then.Belongs(person, grant));
    }

    /// <summary>Whether somebody who made a review filled the overseer then, and neither the delegate nor a delegate below.</summary>
    internal bool CountsAsReview(Grant grant, Attestation review)
    {
        var then = At(review.At);
        var overseer = Whose.Hand(then.Organization, OverseerOf(grant)).Person;
        return review.By.Everyone.Any(person => person == overseer && !then.IsReviewed(person, grant));
    }

    /// <summary>The next report and the next review of every delegation that is not over when they are due.</summary>
    internal Duties DutiesWithin(Interval interval)
    {
        var (delegations, zone) = (this, Organization.Zone);
        return new()
        {
            Within = interval,
            Items = Known.SelectMany(delegations.DutiesOf)
                .Where(each => zone.AtStartOfDay(each.Duty.On).ToInstant() is var day && interval.Contains(day) && !each.Grant.Chain().Any(delegations.At(day).IsOver))
                .Select(each => each.Duty).OrderBy(duty => duty.On).ThenBy(duty => duty.Item.ToString(), StringComparer.Ordinal).ThenBy(duty => duty.Kind).ToValueList(),
        };
    }

    /// <summary>Whether the last day of a duty is over.</summary>
    internal bool IsOverdue(Duty duty) => After(duty.On) <= Instant;

    /// <summary>Whether a delegation was to be reviewed by now, and was not.</summary>
    internal bool IsReviewOverdue(Grant grant)
    {
        var delegations = this;
        return DutiesOf(grant).Any(each => each.Duty.Kind is DutyKind.Review && delegations.IsOverdue(each.Duty));
    }

    /// <summary>What a delegation asks for next; nothing before it is accepted and after it is over.</summary>
    internal IEnumerable<(Grant Grant, Duty Duty)> DutiesOf(Grant grant) => (grant.Terms.ReportEvery ?? grant.Terms.ReviewEvery) is null ? [] : Asked(grant);

    private IEnumerable<(Grant Grant, Duty Duty)> Asked(Grant grant)
    {
        if (!IsAccepted(grant) || grant.Chain().Any(IsOver))
        {
            yield break;
        }

        var (delegations, fate) = (this, Book.FateOf(grant));
        var first = grant.Terms.AcceptanceRequired && fate.Acceptances.Earliest(Point.Known) is { } accepted ? Instant.Max(grant.From, accepted.At) : grant.From;
        if (grant.Terms.ReportEvery is { } report)
        {
            var last = Last(fate.Reports, each => delegations.CountsAsReport(grant, each));
            yield return (grant, new(grant.Name, DutyKind.Report, grant.Terms.To, LastDay(last ?? first, report), last));
        }

        if (grant.Terms.ReviewEvery is { } review)
        {
            var last = Last(fate.Reviews, each => delegations.CountsAsReview(grant, each));
            yield return (grant, new(grant.Name, DutyKind.Review, OverseerOf(grant), LastDay(last ?? first, review), last));
        }
    }

    private Instant? Last(AppendList<Attestation> attestations, Func<Attestation, bool> counts)
    {
        var point = Point;
        return attestations.Items().Where(each => point.Sees(each.At, each.Sequence) && counts(each)).Select(each => (Instant?)each.At).Max();
    }

    /// <summary>Whether a person belongs to the delegate of a grant or of anything below it that has started and is not over.</summary>
    private bool IsReviewed(PersonId person, Grant grant)
    {
        var delegations = this;
        return Belongs(person, grant) || Below(grant).Any(child => child.From <= delegations.Instant && !delegations.IsOver(child) && delegations.IsReviewed(person, child));
    }
}
