namespace Isms.Governance.Conformity;

/// <summary>
/// A pattern by which leadership fails although the records may look right, and what is measured to see it. A detector is a pure function of what
/// is on record, of a window and of a profile; its thresholds are data of the profile.
/// </summary>
public sealed partial record Detector
{
    private Detector(string code, string title, string measure, string of, string remedy, Clause? clause = null)
    {
        Id = DetectorId.From(code);
        (Measure, SampleOf, Remedy) = (measure, of, remedy);
        Rule = Rule.OfDetector(code, title, Basis.Interpretation, $"nothing on record shows: {measure}", clause);
    }

    internal Detector(HostDetector host)
    {
        (Id, Measure, SampleOf, Remedy, IsLowBad, Proposal) = (host.Id, host.Measure, host.SampleOf, host.Remedy, host.IsLowBad, host.Setting with { Detector = host.Id });
        Rule = Rule.OfHost(host.Id.Value, host.Title, host.Measure);
    }

    /// <summary>The stable code.</summary>
    public DetectorId Id { get; }

    /// <summary>The name of the pattern.</summary>
    public string Title => Rule.Title;

    /// <summary>
    /// The rule of which a detection falls short, <c>ISMS-DET-01a</c>: it is no requirement, so no verdict counts a detection. What it weighs is the scale of the
    /// detector, unless a profile says what findings of the rule weigh (<see cref="Profile.Rules"/>); it is not looked for where a profile waives it (<see cref="Profile.Waived"/>).
    /// </summary>
    public Rule Rule { get; }

    /// <summary>What is measured.</summary>
    public string Measure { get; }

    /// <summary>What is counted as the sample, in the plural.</summary>
    public string SampleOf { get; }

    /// <summary>What would mend it.</summary>
    public string Remedy { get; }

    /// <summary>The weakness of which it is a sign; null for none of those known by name.</summary>
    public Weakness? Weakness { get; private init; }

    /// <summary>Whether a low measure is the bad one: it detects below a threshold instead of from it on.</summary>
    public bool IsLowBad { get; private init; }

    /// <summary>Whether it detects above a threshold, the threshold itself excluded.</summary>
    public bool IsAbove { get; private init; }

    /// <summary>Whether it speaks of each subject by itself, so that two organisations side by side show what each shows.</summary>
    public bool IsPerSubject { get; private init; }

    /// <summary>Whether doing what mends it silences it at once; where it is not, the window has to pass.</summary>
    public bool IsCurable { get; private init; }

    /// <summary>Whether it can only come from a fault of the software: no record may lead to it.</summary>
    public bool IsDefect { get; private init; }

    /// <summary>The further numbers that a profile sets for it.</summary>
    public ValueList<DetectorNumberMeaning> Numbers { get; private init => field = value ?? []; } = [];

    /// <summary>To what the detector of a host is held where a profile names nothing; null for one of this library.</summary>
    internal DetectorSetting? Proposal { get; }

    /// <summary>The detector of that code; null when there is none.</summary>
    public static Detector? Find(DetectorId id) => All.FirstOrDefault(detector => detector.Id == id);

    /// <summary>The code and the name: <c>DET-10 depth</c>.</summary>
    public override string ToString() => $"{Id} {Title}";
}

/// <summary>What a number of a detector means.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Meaning">What it says, with its unit.</param>
/// <param name="IsLaxerWhenHigher">Whether a higher number detects less (or a lower one, when it is false); null where it chooses what is looked at and is no threshold.</param>
public sealed record DetectorNumberMeaning(string Name, string Meaning, bool? IsLaxerWhenHigher);
