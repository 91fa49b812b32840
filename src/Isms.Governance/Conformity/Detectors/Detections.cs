namespace Isms.Governance.Conformity;

/// <summary>What every detector says of an instant and the window before it, under a profile.</summary>
/// <remarks>A planned, scoped and dated delegation is never one. What a detector says is a question to look into, not a nonconformity.</remarks>
public sealed record Detections : Answer
{
    internal Detections()
    {
    }

    /// <summary>The instant of the world that was asked about.</summary>
    public required Instant At { get; init; }

    /// <summary>The window: what was done counts when it was done within it.</summary>
    public required Interval Window { get; init; }

    /// <summary>The profile: which thresholds hold.</summary>
    public required Profile Profile { get; init; }

    /// <summary>Why nothing can be said; null when it can.</summary>
    public string? Cause { get; init; }

    /// <summary>What each detector says, in the order of their codes; without those that the profile waives.</summary>
    public ValueList<Detection> Items { get; init; } = [];

    /// <summary>What is detected, the gravest first.</summary>
    public ValueList<Detection> Detected => Items.Where(each => each.Outcome is DetectionOutcome.Detected).OrderByDescending(each => each.Grade).ToValueList();

    /// <summary>What one detector says; null where the profile waives it.</summary>
    public Detection? this[Detector detector] => Items.FirstOrDefault(each => each.Detector == detector);

    /// <summary>What the detector of that code says, one of a host's included; null where the profile waives it, or there is none.</summary>
    public Detection? this[DetectorId detector] => Items.FirstOrDefault(each => each.Detector.Id == detector);

    /// <summary>What the detectors say that look for a weakness known by name.</summary>
    public ValueList<Detection> Of(Weakness weakness) => Items.Where(each => each.Detector.Weakness == weakness).ToValueList();

    /// <summary>The weaknesses known by name of which something is detected.</summary>
    public ValueList<Weakness> Weaknesses => Detected.Select(each => each.Detector.Weakness).OfType<Weakness>().Distinct().Order().ToValueList();

    /// <summary>What is detected, as findings of the rules of the detectors.</summary>
    public ValueList<Finding> Findings => Detected.Select(each => each.Finding!).ToValueList();

    /// <inheritdoc/>
    public override Explanation Explain() => Cause is not null ? $"not evaluable: {Cause}" : new Explanation(
        $"{Count(DetectionOutcome.Detected)} detected, {Count(DetectionOutcome.Silent)} silent, {Count(DetectionOutcome.InsufficientData)} without enough data, at {At.InWords()}, profile `{Profile.Id}`",
        [
            .. Weaknesses.Select(weakness => (Explanation)$"signs of {weakness.InWords()}: {string.Join(", ", Of(weakness).Where(each => each.Outcome is DetectionOutcome.Detected).Select(each => each.Detector.Id))}"),
            .. Items.Select(each => each.Explain()),
            "what is detected is a question to look into, not a nonconformity",
        ]);

    private int Count(DetectionOutcome outcome) => Items.Count(each => each.Outcome == outcome);
}
