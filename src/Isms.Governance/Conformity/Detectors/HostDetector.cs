namespace Isms.Governance.Conformity;

/// <summary>A detector of a host's own, which stands beside those of this library: added to a profile with <see cref="Profile.With"/>.</summary>
/// <remarks>
/// <para>What it detects weighs like that of any other: see <see cref="Detection.Grade"/>. Its rule is named by the code of the detector.</para>
/// <para>
/// The function is pure: no clock, no service, nothing that changes between two calls; it is called by several threads. One that throws breaks its contract: see
/// <see cref="DecisionRuleException"/>.
/// </para>
/// </remarks>
public sealed record HostDetector
{
    /// <summary>The code, which is also that of its rule. It starts with neither <c>ISMS-</c> nor <c>DET-</c>.</summary>
    public required DetectorId Id
    {
        get;
        init => field = Values.Id.Named(value) is var code && (code.StartsWith("ISMS-", StringComparison.OrdinalIgnoreCase) || code.StartsWith("DET-", StringComparison.OrdinalIgnoreCase))
            ? throw new ArgumentException($"`{code}` is a code that only detectors of this library have", nameof(value)) : value;
    }

    /// <summary>The name of the pattern: one line.</summary>
    public required string Title { get; init => field = Line.Checked(value); }

    /// <inheritdoc cref="Detector.Measure"/>
    public required string Measure { get; init => field = Line.Checked(value); }

    /// <inheritdoc cref="Detector.SampleOf"/>
    public required string SampleOf { get; init => field = Line.Checked(value); }

    /// <inheritdoc cref="Detector.Remedy"/>
    public required string Remedy { get; init => field = Line.Checked(value); }

    /// <summary>From which measure on it is minor, and how large the sample has to be, where the profile names nothing of its code; its own code is filled in.</summary>
    public required DetectorSetting Setting { get; init => field = Guard.Against.Null(value); }

    /// <summary>Whether a low measure is the bad one: it detects below a threshold instead of from it on.</summary>
    public bool IsLowBad { get; init; }

    /// <summary>Measures what is on record.</summary>
    public required Func<HostReading, HostMeasure> Detect { get; init => field = Guard.Against.Null(value); }

    internal Detector Detector => new(this);
}

/// <summary>What a detector of a host's reads.</summary>
public sealed record HostReading
{
    internal HostReading()
    {
    }

    /// <summary>Everything that can be asked at the instant.</summary>
    public required GovernanceView View { get; init; }

    /// <summary>The window: what was done is to count when it was done within it, up to the instant.</summary>
    public required Interval Window { get; init; }

    /// <summary>To what the measure is held, with the further numbers of the detector: of the profile or, where it names none, of the detector.</summary>
    public required DetectorSetting Setting { get; init; }
}

/// <summary>What a detector of a host's has measured.</summary>
/// <param name="Value">The measure; null where nothing can be measured, which is never the same as silent.</param>
/// <param name="Sample">How large the sample is: zero or more.</param>
public sealed record HostMeasure(decimal? Value, int Sample)
{
    /// <summary>The signs of the pattern.</summary>
    public ValueList<HostSign> Signs { get; init => field = value ?? []; } = [];
}

/// <summary>A sign of the pattern that a detector of a host's has found.</summary>
/// <param name="Message">What is so: one line.</param>
/// <param name="Subjects">The ids of what it is about.</param>
public sealed record HostSign(string Message, params ValueList<string> Subjects);
