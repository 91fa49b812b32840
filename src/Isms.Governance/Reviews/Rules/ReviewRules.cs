using Isms.Governance.Records;

namespace Isms.Governance.Reviews;

/// <summary>What holds of everything that is said of a management review.</summary>
internal static class ReviewRules<TEvent>
    where TEvent : ReviewEvent
{
    /// <summary>The shared checks, where the review itself is among what must be known.</summary>
    internal static Check<RecordCase<ReviewView, TEvent>>[] After(Check<RecordCase<ReviewView, TEvent>>[] shared) => After(shared, _ => []);

    /// <inheritdoc cref="After(Check{RecordCase{ReviewView, TEvent}}[])"/>
    /// <param name="shared">The shared checks.</param>
    /// <param name="missing">What else would have to be on record, and is not.</param>
    internal static Check<RecordCase<ReviewView, TEvent>>[] After(Check<RecordCase<ReviewView, TEvent>>[] shared, Func<RecordCase<ReviewView, TEvent>, IEnumerable<Violation>> missing) =>
        [.. shared.Select(check => check.Rule == Rule.S01 ? new Check<RecordCase<ReviewView, TEvent>>(Rule.S01, @case => Known(@case, missing)) : check)];

    /// <summary>The same for what makes up the minutes: nothing is added to them once they are closed or signed.</summary>
    internal static RuleList<RecordCase<ReviewView, TEvent>> OfMinutes(Check<RecordCase<ReviewView, TEvent>>[] checks) => [.. checks, new(Rule.M06, M06Signed.CheckOpen)];

    private static RuleOutcome Known(RecordCase<ReviewView, TEvent> @case, Func<RecordCase<ReviewView, TEvent>, IEnumerable<Violation>> missing)
    {
        var review = @case.Asked.About;
        Violation?[] unknown = [@case.Docket.Then.Planned(review) is not null ? null : Rule.S01.Broken(
            $"no review `{review}` is planned at {@case.Moment.EffectiveFrom.InWords()}", "plan it first, or name one that is planned then", review)];
        var named = S01Known.Check(@case) is RuleOutcome.Broken broken ? broken.Violations : [];
        return RuleOutcome.Of(unknown.Concat(named).Concat(missing(@case)));
    }
}
