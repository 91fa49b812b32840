using Isms.Governance.Improvement;

namespace Isms.Governance.Reviews;

public sealed partial class ReviewView
{
    internal ManagementReview? Find(string id) => Planned(id) is { } plan ? Read(plan) : null;

    internal ReviewPlanned? Planned(string id) => book.Of<ReviewPlanned>(id, Point).FirstOrDefault();

    internal ReviewHeld? Held(ReviewId id) => Last<ReviewHeld>(id.Value)?.Event;

    /// <summary>The closing of the version that stands at this instant; null while it is open.</summary>
    internal ReviewClosed? Closed(ReviewId id) => book.Of<ReviewClosed>(id.Value, Point).LastOrDefault(closed => closed.Version == VersionOf(id.Value));

    internal ReviewPlanned? KnownPlan(string id) => book.Known<ReviewPlanned>(id, Point.Known).FirstOrDefault();

    internal ReviewHeld? KnownMeeting(ReviewId id) => Forever.Last<ReviewHeld>(id.Value)?.Event;

    internal ReviewDecided? KnownDecision(ReviewDecisionId id) => book.Known<ReviewDecided>(Point.Known).FirstOrDefault(decided => decided.Id == id);

    /// <summary>How the minutes of a review stand by all that is known, whenever it takes effect: what is locked is locked for late entries too.</summary>
    internal ReviewState Known(string id)
    {
        var amended = book.Known<ReviewAmended>(id, Point.Known).MaxBy(each => each.Version);
        var version = amended?.Version ?? 1;
        return new(
            version, amended, book.Known<ReviewClosed>(id, Point.Known).FirstOrDefault(closed => closed.Version == version),
            book.Known<ReviewSignedOff>(id, Point.Known).FirstOrDefault(signed => signed.Version == version));
    }

    /// <summary>What was stated last in the place of this one, where it says the same; null where it says something else, or nothing was stated.</summary>
    internal T? Same<T>(T asked, Instant? stated)
        where T : ReviewEvent
    {
        asked.EnsureSound();
        var last = Forever.Last<T>(asked.About, each => (each as InputConsidered)?.Input == (asked as InputConsidered)?.Input)?.Event;
        return last is not null && last == asked with { Decided = last.Decided, EffectiveFrom = stated ?? last.EffectiveFrom } ? last : null;
    }

    /// <summary>The actions of earlier reviews that were still open when a review was held.</summary>
    internal IEnumerable<TrackedAction> LeftOpenBefore(ManagementReview review)
    {
        if (review.Held is not { } held)
        {
            return [];
        }

        var own = book.Known<ReviewDecided>(review.Id.Value, Point.Known).Select(decided => decided.Id.Value).ToHashSet(StringComparer.Ordinal);
        return Improvement.At(held.From).OpenActions.Where(action => action.Opened.Origin is { Kind: ActionOriginKind.ReviewDecision } origin && !own.Contains(origin.Reference));
    }

    private ReviewView Forever => At(Instant.MaxValue);

    private int VersionOf(string id) => book.Of<ReviewAmended>(id, Point).Select(amended => amended.Version).DefaultIfEmpty(1).Max();

    /// <summary>What was recorded last of a kind, of what has taken effect: it stands in the place of what was stated before.</summary>
    private (T Event, Stamp Stamp)? Last<T>(string id, Func<T, bool>? of = null)
        where T : ReviewEvent
    {
        (T Event, Stamp Stamp)? last = null;
        foreach (var each in book.Facts<T>(id, Point))
        {
            if ((of is null || of(each.Event)) && (last is null || each.Stamp.Sequence > last.Value.Stamp.Sequence))
            {
                last = each;
            }
        }

        return last;
    }

    private ManagementReview Read(ReviewPlanned plan)
    {
        var (id, version, meeting) = (plan.Id.Value, VersionOf(plan.Id.Value), Last<ReviewHeld>(plan.Id.Value));
        return new()
        {
            At = Instant, Plan = plan, Convened = Last<ReviewConvened>(id)?.Event, Prepared = Last<ReviewInputsPrepared>(id)?.Event, Held = meeting?.Event,
            IsLate = meeting is { } held && IsLate(held.Event, held.Stamp),
            Inputs = Enum.GetValues<ReviewInput>().Select(input => Last<InputConsidered>(id, each => each.Input == input)?.Event).OfType<InputConsidered>().ToValueList(),
            Decisions = book.Of<ReviewDecided>(id, Point).ToValueList(),
            Suitability = Last<ReviewConcluded>(id, each => each.Suitability is not null)?.Event.Suitability,
            Adequacy = Last<ReviewConcluded>(id, each => each.Adequacy is not null)?.Event.Adequacy,
            Effectiveness = Last<ReviewConcluded>(id, each => each.Effectiveness is not null)?.Event.Effectiveness,
            Version = version, Amendments = book.Of<ReviewAmended>(id, Point).ToValueList(), Closed = Closed(plan.Id),
            SignedOff = book.Of<ReviewSignedOff>(id, Point).LastOrDefault(signed => signed.Version == version),
            RecordedAt = meeting?.Stamp.RecordedAt,
        };
    }

    /// <summary>Minutes are late when they are recorded on a later day than the meeting's, in the organisation's zone.</summary>
    private bool IsLate(ReviewHeld held, Stamp stamp)
    {
        var zone = Delegations.Organization.Zone;
        return stamp.RecordedAt.InZone(zone).Date > held.EffectiveFrom.InZone(zone).Date;
    }
}

/// <summary>How the minutes of a review stand by all that is known.</summary>
internal sealed record ReviewState(int Version, ReviewAmended? Amended, ReviewClosed? Closed, ReviewSignedOff? SignedOff)
{
    internal bool IsLocked => Closed is not null || SignedOff is not null;

    internal bool IsSigned => SignedOff is not null;
}
