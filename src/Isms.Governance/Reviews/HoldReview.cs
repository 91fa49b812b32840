using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>
/// States that a management review was held: from when until when, who chaired and who attended. It is a fact; the capacity that each had when the
/// meeting began is frozen with it, as the register knows it when it is stated. Stated again, the later statement stands.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>, or the meeting does not begin before it ends.</exception>
public sealed record HoldReview : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewHeld>> Rules =
        ReviewRules<ReviewHeld>.OfMinutes(ReviewRules<ReviewHeld>.After(RecordRules<ReviewView, ReviewHeld>.OfFacts));

    /// <inheritdoc cref="ReviewHeld.Review"/>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="ReviewHeld.From"/>
    public required Instant From { get; init; }

    /// <summary>When it ended: the instant from which it counts as held, whatever <see cref="GovernanceCommand.EffectiveFrom"/> says.</summary>
    public required Instant Until { get; init; }

    /// <inheritdoc cref="ReviewHeld.Chair"/>
    public required PersonId Chair { get; init; }

    /// <summary>Who attended; the chair does in any case.</summary>
    public ValueList<PersonId> Attendees { get; init => field = value ?? []; } = [];

    internal override Instant? Start => Until;

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        Id.Named(Review);
        foreach (var person in Attendees.Prepend(Chair))
        {
            Id.Named(person, nameof(Attendees));
        }

        var (present, onRecord) = (Attendees.Prepend(Chair).Distinct().ToArray(), docket.View.KnownMeeting(Review));
        var organization = docket.View.At(From).Delegations.Organization;
        var asked = new ReviewHeld
        {
            Decided = docket.Moment.Decided, EffectiveFrom = Until, Review = Review, From = From, Chair = Chair,
            Attendees = onRecord is not null && onRecord.From == From && onRecord.Attendees.Select(attendee => attendee.Person).SequenceEqual(present)
                ? onRecord.Attendees : present.Select(person => Attendee.Of(person, organization)).ToValueList(),
        };
        return docket.Record(Rules, asked, docket.View.Same(asked, Until), Until);
    }
}
