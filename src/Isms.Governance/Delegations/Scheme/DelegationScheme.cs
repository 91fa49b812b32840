namespace Isms.Governance.Delegations;

/// <summary>How an organisation delegates. A grant is judged by the scheme in force when it is decided; a later scheme does not end it.</summary>
/// <remarks>
/// Whatever nobody delegates stays reserved to its original holder in every scheme. Published schemes of delegation are at hand as
/// presets, to be used as they are or changed with <c>with</c>.
/// </remarks>
public sealed partial record DelegationScheme
{
    /// <summary>The name of the scheme.</summary>
    public required string Name { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Whether a delegate may hand on what the item says nothing about.</summary>
    public Redelegation Redelegation { get; init; }

    /// <summary>In which direction authority may be handed.</summary>
    public Direction Direction { get; init; }

    /// <summary>How many delegations a chain may have at most, at least one; null for any number.</summary>
    public int? MaxDepth { get; init => field = value is { } depth ? Guard.Against.NegativeOrZero(depth) : null; }

    /// <summary>How long a delegation may last, in calendar units counted in the zone of the scope; null for any time.</summary>
    public Period? MaxTerm { get; init => field = Periods.Longer(value, nameof(MaxTerm)); }

    /// <summary>Whether a delegation may go without an end.</summary>
    public bool OpenEnds { get; init; }

    /// <summary>Whether a delegation takes effect only once its delegate accepts it.</summary>
    public bool AcceptanceRequired { get; init; }

    /// <summary>
    /// Within which time from the day of the decision a delegate is to accept where acceptance is required, that last day included;
    /// silence beyond it is found. Null: silence is never found.
    /// </summary>
    public Period? AcceptanceWithin { get; init => field = Periods.Longer(value, nameof(AcceptanceWithin)); }

    /// <summary>Whether a delegation to a named person ends when the person who granted it no longer fills the granting position.</summary>
    public bool EndsWithDelegator { get; init; }

    /// <summary>Whether decisions entered later than they were made are refused even with a reference.</summary>
    public bool LateEntryRefused { get; init; }

    /// <summary>What a delegation must state.</summary>
    public FormParts Form { get; init; }

    /// <summary>How long somebody may act in a seat at most, extensions and appointments without a break between them counted; null for any time.</summary>
    public Period? ActingMaxTerm { get; init => field = Periods.Longer(value, nameof(ActingMaxTerm)); }

    /// <summary>What standing in for a seat carries, where an appointment, a deputy or an order of succession does not say; null for everything.</summary>
    public Carries? ActingCarries { get; init; }

    /// <summary>Which persons above a delegate use the delegate's mandate, up to its limit.</summary>
    public UpwardExercise UpwardExercise { get; init; }

    /// <summary>How many distinct persons must have signed a delegation, its delegate not among them; null for none.</summary>
    public int? Signatures { get; init => field = value is { } count ? Guard.Against.NegativeOrZero(count) : null; }

    /// <summary>What a delegation must pass beyond that, by what it hands over and how far down.</summary>
    public ValueList<Gate> Gates { get; init => field = value ?? []; } = [];

    /// <summary>
    /// Other schemes for some activities and everything narrower. The nearest one replaces the whole scheme; a delegation over several
    /// keeps each of them.
    /// </summary>
    public ValueList<Regime> Regimes { get; init => field = value ?? []; } = [];

    internal int Steps => MaxDepth ?? int.MaxValue;
}
