namespace Isms.Governance.Reviews;

/// <summary>A management review as its minutes stand at an instant. Printing it prints the minutes.</summary>
public sealed record ManagementReview : Answer
{
    internal ManagementReview()
    {
    }

    /// <summary>The instant that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>What was planned.</summary>
    public required ReviewPlanned Plan { get; init; }

    /// <summary>Who was called, and to what; null when nobody was.</summary>
    public ReviewConvened? Convened { get; init; }

    /// <summary>The inputs as they were prepared last; null when they were not.</summary>
    public ReviewInputsPrepared? Prepared { get; init; }

    /// <summary>The meeting; null while none is on record.</summary>
    public ReviewHeld? Held { get; init; }

    /// <summary>When the meeting was recorded; null while none is.</summary>
    public Instant? RecordedAt { get; init; }

    /// <summary>Whether the meeting was recorded on a later day than its own, in the organisation's zone.</summary>
    public bool IsLate { get; init; }

    /// <summary>What was said of each input, in the order of the standard; what was not considered is not there.</summary>
    public ValueList<InputConsidered> Inputs { get; init => field = value ?? []; } = [];

    /// <summary>What was decided, in the order in which it was.</summary>
    public ValueList<ReviewDecided> Decisions { get; init => field = value ?? []; } = [];

    /// <summary>The conclusion on suitability; null while there is none.</summary>
    public Conclusion? Suitability { get; init; }

    /// <summary>The conclusion on adequacy; null while there is none.</summary>
    public Conclusion? Adequacy { get; init; }

    /// <summary>The conclusion on effectiveness; null while there is none.</summary>
    public Conclusion? Effectiveness { get; init; }

    /// <summary>The version of the minutes, counted from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Why there were further versions, first to last.</summary>
    public ValueList<ReviewAmended> Amendments { get; init => field = value ?? []; } = [];

    /// <summary>The closing of this version; null while it is open.</summary>
    public ReviewClosed? Closed { get; init; }

    /// <summary>The signature under this version; null while there is none.</summary>
    public ReviewSignedOff? SignedOff { get; init; }

    /// <summary>The id of the review.</summary>
    public ReviewId Id => Plan.Id;

    /// <summary>What was said of one input; null when it was not considered.</summary>
    public InputConsidered? Input(ReviewInput input) => Inputs.FirstOrDefault(considered => considered.Input == input);

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"review `{Id}` {Standing}",
        [
            Held is { } held
                ? new Explanation($"held {new Interval(held.From, held.EffectiveFrom).InWords()}{(IsLate ? $", recorded late at {RecordedAt!.Value.InWords()}" : string.Empty)}",
                    held.Attendees.Select(attendee => (Explanation)(attendee.Person == held.Chair ? $"{attendee}, in the chair" : $"{attendee}")).ToValueList())
                : $"planned for {Plan.On.InWords()}",
            .. Convened is { } convened && Held is null ? [$"called: {string.Join(", ", convened.Invited.Select(position => $"`{position}`"))}"] : Array.Empty<Explanation>(),
            .. Inputs.Select(Told), .. Decisions.Select(Told),
            .. Concluded("suitable", Suitability), .. Concluded("adequate", Adequacy), .. Concluded("effective", Effectiveness),
            .. Amendments.Select(amended => (Explanation)$"amended {amended.EffectiveFrom.InWords()} as version {amended.Version}: {amended.Reason}"),
            .. Closed?.NextOn is { } next ? [$"next review on {next.InWords()}"] : Array.Empty<Explanation>(),
            .. SignedOff is { } signed ? [$"signed {signed.EffectiveFrom.InWords()} by `{signed.By}`"] : Array.Empty<Explanation>(),
        ]);

    private string Standing => (Held, Closed, SignedOff) switch
    {
        (null, _, _) => "was not held",
        (_, null, _) => "is not closed",
        (_, _, null) => "is closed, not signed",
        _ => Version > 1 ? $"is signed in version {Version}" : "is signed",
    };

    private static Explanation Told(InputConsidered considered)
    {
        string?[] said =
        [
            considered.NothingBecause is { } reason ? $"nothing to report: {reason}" : considered.Notes,
            considered.Actions.Count > 0 ? string.Join(", ", considered.Actions.Select(action => $"`{action}`")) : null,
        ];
        return new(
            string.Join(": ", new[] { considered.Input.InWords, string.Join(": ", said.OfType<string>()) }.Where(text => text.Length > 0)),
            considered.Evidence.Select(evidence => (Explanation)evidence.ToString()).ToValueList());
    }

    private static Explanation Told(ReviewDecided decided) => decided.NoneBecause is { } reason
        ? $"`{decided.Id}` on {Word(decided.Topic)}, from {decided.Input.Letter}: nothing needed: {reason}"
        : $"`{decided.Id}` on {Word(decided.Topic)}, from {decided.Input.Letter}: {decided.Text} ({(decided.Owner is { } owner ? $"`{owner}`" : "nobody")}, {(decided.Due is { } due ? $"until {due.InWords()}" : "no date")})";

    private static IEnumerable<Explanation> Concluded(string word, Conclusion? conclusion) => conclusion is null ? [] : [$"{word}: {conclusion}"];

    private static string Word(ReviewTopic topic) => topic switch { ReviewTopic.Improvement => "improvement", ReviewTopic.SystemChange => "changes", _ => "other things" };
}
