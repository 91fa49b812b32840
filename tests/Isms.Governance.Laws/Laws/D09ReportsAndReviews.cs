using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A report or review is overdue only when none that counts was made in time; what the delegate, or a delegate below, says of itself is no review.</summary>
public sealed class D09ReportsAndReviews
{
    [Law]
    public void A_duty_is_overdue_when_nobody_who_counts_did_it_in_time(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        foreach (var (at, known) in history.Points(6))
        {
            var answers = subject(history.Journal, at, known);
            foreach (var grant in history.Grants().Where(grant => (grant.ReportEvery ?? grant.ReviewEvery) is not null && answers.StandingOf(grant.Name()) is Standing.Active && grant.To.Kind is PartyKind.Position))
            {
                var overdue = answers.Overdue.Where(words => words.StartsWith($"`{grant.Name()}`: ", StringComparison.Ordinal)).ToArray();
                if (Expected(history, subject, grant, at, known, true) is { } report && report != overdue.Any(words => words.Contains(": the report", StringComparison.Ordinal)))
                {
                    return $"the report on {grant.Name()} is{(report ? " not" : "")} overdue at {at} as known at {known}";
                }

                if (Expected(history, subject, grant, at, known, false) is { } review && review != overdue.Any(words => words.Contains(": the review", StringComparison.Ordinal)))
                {
                    return $"the review of {grant.Name()} is{(review ? " not" : "")} overdue at {at} as known at {known}";
                }
            }
        }

        return null;
    }

    /// <summary>Whether it is overdue; null where it is no duty, or where the law leaves open who counts.</summary>
    private static bool? Expected(History history, Subject subject, ResponsibilityDelegated grant, Instant at, long known, bool isReport)
    {
        if ((isReport ? grant.ReportEvery : grant.ReviewEvery) is not { } period || history.Journal.Any(record => record.Event is RecordWithdrawn)
            || (!isReport && Below(history, grant).Select(below => below.To).Append(Overseer(grant)).Any(party => party.Kind is not PartyKind.Position)))
        {
            return null;
        }

        var first = history.Journal.Where(record => record.Sequence <= known && record.Event is DelegationAccepted accepted && accepted.Item == grant.Name())
            .Select(record => record.Event.EffectiveFrom).Append(Instant.MaxValue).Min() is var accepted && grant.AcceptanceRequired ? Instant.Max(grant.EffectiveFrom, accepted) : grant.EffectiveFrom;
        var last = history.Journal.Where(record => record.Sequence <= known && record.Event.EffectiveFrom <= at
            && (isReport ? record.Event is DelegateReported reported && reported.Item == grant.Name() : record.Event is DelegationReviewed reviewed && reviewed.Item == grant.Name())
            && Counts(history, subject(history.Journal, record.Event.EffectiveFrom, known), grant, record.Event.Decided, isReport)).Select(record => record.Event.EffectiveFrom).Append(first).Max();
        return at >= (last.InUtc().LocalDateTime + period).Date.PlusDays(1).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant();
    }

    private static bool Counts(History history, IAnswers then, ResponsibilityDelegated grant, Decided by, bool isReport) => by.With.Prepend(by.By).Any(person => isReport
        ? Fills(then, grant.To, person)
        : Fills(then, Overseer(grant), person) && !Fills(then, grant.To, person) && !Below(history, grant).Any(below =>
            Fills(then, below.To, person) && history.Above(below).TakeWhile(above => above.Name() != grant.Name()).Append(below).All(link => !Over.Contains(then.StandingOf(link.Name()) ?? Standing.Lapsed))));

    private static readonly Standing[] Over = [Standing.Expired, Standing.Revoked, Standing.Declined, Standing.Superseded, Standing.Lapsed];

    private static Party Overseer(ResponsibilityDelegated grant) => grant.Overseer is { } overseer ? overseer : grant.From;

    private static IEnumerable<ResponsibilityDelegated> Below(History history, ResponsibilityDelegated grant) =>
        history.Grants().Where(below => history.Above(below).Any(above => above.Name() == grant.Name()));

    private static bool Fills(IAnswers then, Party party, PersonId person) => then.Fills(PositionId.From(party.Id)) == person;
}
