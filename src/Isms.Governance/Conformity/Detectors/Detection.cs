namespace Isms.Governance.Conformity;

/// <summary>What one detector says of an instant and the window before it, with everything that it looked at.</summary>
/// <remarks>Two are equal when everything in them is. A grade is a proposal, never a certification decision.</remarks>
public sealed record Detection : Answer
{
    internal Detection()
    {
    }

    /// <summary>The detector.</summary>
    public required Detector Detector { get; init; }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The window: what was done counts when it was done within it, what is so is read at the instant.</summary>
    public required Interval Window { get; init; }

    /// <summary>What it says.</summary>
    public required DetectionOutcome Outcome { get; init; }

    /// <summary>
    /// What it weighs on the detector's own scale, by the thresholds of the profile and by the kind of the signs; where the profile says what findings of its rule weigh
    /// (<see cref="Profile.Rules"/>), that. Null unless it is detected. No verdict counts it: it is a question to look into, however much it weighs.
    /// </summary>
    public FindingGrade? Grade { get; init; }

    /// <summary>The measure; null where nothing can be measured.</summary>
    public decimal? Value { get; init; }

    /// <summary>The threshold that the measure has reached last, or would reach next where it is silent; null where none is set.</summary>
    public decimal? Threshold { get; init; }

    /// <summary>How large the sample is.</summary>
    public required int Sample { get; init; }

    /// <summary>How large it has to be at least.</summary>
    public required int AtLeast { get; init; }

    /// <summary>Everything that was looked at, with what it adds to the measure.</summary>
    public ValueList<DetectionSignal> Signals { get; init; } = [];

    /// <summary>Why nothing can be said; null where something can.</summary>
    public string? Cause { get; init; }

    /// <summary>What would mend it.</summary>
    public string Remedy => Detector.Remedy;

    /// <summary>The ids of what it is about, each once, in the order of the signals.</summary>
    public ValueList<string> Subjects => Signals.Where(signal => signal.IsPresent).SelectMany(signal => signal.Subjects).Distinct(StringComparer.Ordinal).ToValueList();

    /// <summary>What falls short, as a finding of the rule of the detector; null unless it is detected.</summary>
    public Finding? Finding => Outcome is DetectionOutcome.Detected ? new(Detector.Rule, Subjects, $"{Detector.Title}: {InNumbers}: {Told}", Remedy) : null;

    /// <inheritdoc/>
    public override Explanation Explain() => new(
        $"{Detector}: {Outcome switch { DetectionOutcome.InsufficientData => $"insufficient data: {Cause}", DetectionOutcome.Silent => $"silent: {InNumbers}", _ => $"{Grade!.Value.InWords()}: {InNumbers}" }}",
        [.. Signals.Select(signal => signal.Explain()), .. Outcome is DetectionOutcome.Detected ? [$"to mend it: {Remedy}"] : Array.Empty<Explanation>()]);

    private string InNumbers => $"{Detector.Measure}: {(Value is { } value ? DetectorNumbers.InWords(value) : "not measured")}{(Threshold is { } threshold ? $", held against {DetectorNumbers.InWords(threshold)}" : string.Empty)}, of {Sample} {Detector.SampleOf}";

    private string Told
    {
        get
        {
            var present = Signals.Where(signal => signal.IsPresent).Select(signal => signal.Message).ToArray();
            return present.Length > 3 ? $"{string.Join("; ", present.Take(3))}; and {present.Length - 3} more" : string.Join("; ", present);
        }
    }
}
