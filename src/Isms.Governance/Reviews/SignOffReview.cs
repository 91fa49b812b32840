using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>
/// Signs the minutes of a management review, by its chair. Somebody who was not there cannot sign, done or reported; reported by another attendee than
/// the chair it is recorded, and found.
/// </summary>
/// <exception cref="ArgumentException">An id is <c>default</c>.</exception>
public sealed record SignOffReview : ReviewCommand
{
    internal static readonly RuleList<RecordCase<ReviewView, ReviewSignedOff>> Rules =
        [.. ReviewRules<ReviewSignedOff>.After(RecordRules<ReviewView, ReviewSignedOff>.OfDecisions), new(Rule.M06, M06Signed.CheckDone)];

    internal static readonly RuleList<RecordCase<ReviewView, ReviewSignedOff>> RulesOfReports =
        [.. ReviewRules<ReviewSignedOff>.After(RecordRules<ReviewView, ReviewSignedOff>.OfFacts), new(Rule.M06, M06Signed.CheckReported)];

    /// <inheritdoc cref="ReviewSignedOff.Review"/>
    public required ReviewId Review { get; init; }

    /// <inheritdoc cref="ReviewSignedOff.By"/>
    public required PersonId By { get; init; }

    /// <inheritdoc cref="ReviewSignedOff.Evidence"/>
    public ValueList<Evidence> Evidence { get; init => field = value ?? []; } = [];

    /// <inheritdoc cref="ReviewSignedOff.IsReported"/>
    public bool IsReported { get; init; }

    private protected override Ruling Decide(Docket<ReviewView> docket)
    {
        Id.Named(By);
        var state = docket.View.Known(Id.Named(Review));
        var own = IsReported ? docket : docket.DoneBy(By, DecidedBy);
        return own.Record(
            IsReported ? RulesOfReports : Rules,
            new ReviewSignedOff
            {
                Decided = own.Moment.Decided, EffectiveFrom = docket.Moment.EffectiveFrom, Review = Review, Version = state.Version, By = By, Evidence = Evidence, IsReported = IsReported,
            },
            state.SignedOff, EffectiveFrom);
    }
}
