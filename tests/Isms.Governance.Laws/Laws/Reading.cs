using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>What laws read from a history.</summary>
internal static class Reading
{
    /// <summary>Fails with what broke a law, when something did.</summary>
    public static void Holds(this History history, string? broken) => Assert.True(broken is null, $"{broken}\n{history}");

    /// <summary>The events of one kind with their records and the step that recorded them.</summary>
    public static IEnumerable<(T Event, RecordedEvent Record, Generating.Step Step)> Recorded<T>(this History history)
        where T : GovernanceEvent =>
        from step in history.Steps
        where step.Decision is Accepted
        from record in ((Accepted)step.Decision).Recorded
        where record.Event is T
        select ((T)record.Event, record, step);

    /// <summary>The delegations as granted: a correction of how one is written down is no other delegation.</summary>
    public static IEnumerable<(ResponsibilityDelegated Event, RecordedEvent Record, Generating.Step Step)> Granted(this History history) =>
        history.Recorded<ResponsibilityDelegated>().Where(each => each.Step.Asked.Command is not CorrectRecord);

    public static IEnumerable<ResponsibilityDelegated> Grants(this History history) => history.Granted().Select(each => each.Event);

    public static InstrumentItem Name(this ResponsibilityDelegated grant) => grant.Item.To(grant.To);

    /// <summary>The delegations above one, nearest first.</summary>
    public static IReadOnlyList<ResponsibilityDelegated> Above(this History history, ResponsibilityDelegated grant)
    {
        var above = new List<ResponsibilityDelegated>();
        for (var under = grant.Under; under is not null && history.Grants().FirstOrDefault(each => each.Name() == under) is { } next; under = next.Under)
        {
            above.Add(next);
        }

        return above;
    }

    /// <summary>Whether an act ends a delegation, whenever it was recorded.</summary>
    public static bool IsEnded(this History history, ResponsibilityDelegated grant) => history.Journal.Any(record => record.Event switch
    {
        DelegationRevoked revoked => revoked.Item == grant.Name(),
        DelegationSuperseded superseded => superseded.Item == grant.Name(),
        DelegationDeclined declined => declined.Item == grant.Name(),
        _ => false,
    });

    /// <summary>Every instant at which anything starts or ends, and the one just before it.</summary>
    public static IReadOnlyList<Instant> Instants(this History history) =>
    [
        .. history.Journal.SelectMany(record => new[]
        {
            record.Event.EffectiveFrom,
            record.Event switch
            {
                PersonAppointed appointed => appointed.Appointment.Until,
                AppointmentExtended extended => extended.Until,
                PersonAbsent absent => absent.Until,
                DeputyNamed named => named.Until,
                OrderOfSuccessionAdopted order => order.Until,
                SuccessionExtended extended => extended.Until,
                TopManagementDesignated designated => designated.Until,
                ResponsibilityDelegated delegated => delegated.Mandate.Until,
                _ => null,
            },
        }).OfType<Instant>().SelectMany(instant => new[] { instant, instant - Duration.Epsilon }).Distinct().Order(),
    ];

    /// <summary>The place of the journal after the last decision that lies wholly before a place: a decision is known as a whole.</summary>
    public static long Whole(this History history, long known) =>
        history.Steps.Select(step => step.After.Sequence).Where(sequence => sequence <= known).DefaultIfEmpty(0).Max();

    /// <summary>At most so many of the items, drawn by the history.</summary>
    public static IReadOnlyList<T> Sample<T>(this History history, IEnumerable<T> items, int count, int salt = 0) => [.. history.Dice(salt).Shuffled(items).Take(count)];

    /// <summary>The first text that is not null.</summary>
    public static string? First(this IEnumerable<string?> found) => found.FirstOrDefault(text => text is not null);

    /// <summary>Whether an event is a decision that is to take effect through the register, not a fact or an entry.</summary>
    // An acknowledgement is a fact, and yet held to what decisions are: it is not given back in time. An action is opened with the decision it came from, reported or not.
    public static bool IsDecision(this GovernanceEvent @event) => @event switch
    {
        AssignmentAcknowledged or AccountabilityAcknowledged => true,
        EntryRegistered or EntryChanged or EntryRetired or PersonAbsent or RecordWithdrawn or ActionOpened { Origin.Kind: ActionOriginKind.Improvement or ActionOriginKind.ReviewDecision } => false,
        _ => !@event.IsFact,
    };

    /// <summary>The closings that were done under the rules, each with the minutes that had taken effect by then, in the order of the journal.</summary>
    public static IEnumerable<(ReviewClosed Closed, IReadOnlyList<ReviewEvent> Minutes)> Closings(this History history) =>
        from each in history.Recorded<ReviewClosed>()
        where !each.Event.IsReported
        select (each.Event, (IReadOnlyList<ReviewEvent>)[.. history.Journal.Where(record => record.Sequence < each.Record.Sequence).Select(record => record.Event).OfType<ReviewEvent>()
            .Where(said => said.About == each.Event.About && said.EffectiveFrom <= each.Event.EffectiveFrom)]);

    /// <summary>Who decides for a party, as the register stands.</summary>
    public static PersonId? HandOf(this GovernanceView view, Party party) => party.Kind switch
    {
        PartyKind.Position => view.WhoFills(PositionId.From(party.Id)).Person,
        PartyKind.Body => view.Find(party.Entry) is Body body ? view.WhoFills(body.Chair).Person : null,
        PartyKind.Person => PersonId.From(party.Id),
        _ => null,
    };

    /// <summary>The register when a delegation was decided; for an activity that came later, when it takes effect.</summary>
    public static GovernanceView When(this Generating.Step step, ResponsibilityDelegated grant, ActivityId activity) =>
        step.When(grant) is var view && view.Find(activity) is not null ? view : step.Before.At(grant.EffectiveFrom);

    /// <summary>
    /// The register as it stood when an event was decided, by what was known before it was recorded; for an inherited delegation, at the
    /// earliest when the scope was established.
    /// </summary>
    public static GovernanceView When(this Generating.Step step, GovernanceEvent @event) => step.Before.At(
        @event is ResponsibilityDelegated grant && step.IsInherited(grant) ? Instant.Max(grant.Decided.At, step.Established()!.EffectiveFrom) : @event.Decided.At);

    /// <summary>The establishment of the scope, by what was known.</summary>
    public static ScopeEstablished? Established(this Generating.Step step) => step.Before.Journal.Select(record => record.Event).OfType<ScopeEstablished>().FirstOrDefault();

    /// <summary>Whether a delegation was decided before the records of the scope begin, and entered later.</summary>
    public static bool IsInherited(this Generating.Step step, ResponsibilityDelegated grant) => step.Asked.Command is DelegateResponsibility
        && step.Established()?.Scope.RecordsFrom is { } recorded && grant.Decided.At < step.After.LastRecordedAt
        && (grant.Decided.At < recorded || (grant.DateUnknown && grant.Decided.At == recorded));
}
