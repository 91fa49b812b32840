namespace Isms.Governance.Conformity;

/// <summary>To what a profile holds what a detector measures.</summary>
public sealed record DetectorSetting
{
    /// <summary>The detector.</summary>
    public required DetectorId Detector { get; init; }

    /// <summary>From which measure on it is an observation; null for never.</summary>
    public decimal? Observation { get; init; }

    /// <summary>From which measure on it is minor; null for never.</summary>
    public decimal? Minor { get; init; }

    /// <summary>From which measure on it is major; null for never.</summary>
    public decimal? Major { get; init; }

    /// <summary>How large the sample has to be at least for anything to be said: one or more.</summary>
    public int AtLeast { get; init => field = Guard.Against.NegativeOrZero(value); } = 1;

    /// <summary>The further numbers of the detector; one that is left out is as in the default profile.</summary>
    public ValueList<DetectorNumber> Numbers { get; init => field = value ?? []; } = [];
}

/// <summary>A number of a detector.</summary>
/// <param name="Name">Its name: one of <see cref="Detector.Numbers"/>.</param>
/// <param name="Value">The number.</param>
public sealed record DetectorNumber(string Name, decimal Value);
