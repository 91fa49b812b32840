using Isms.Governance.Delegations;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The published scheme to start from; by default the simple one. What <c>scheme</c> says replaces what it says.</summary>
    [JsonPropertyOrder(60)]
    public PresetWord? Preset { get; set; }

    /// <summary>How the organisation delegates.</summary>
    [JsonPropertyOrder(70)]
    public SchemeSheet? Scheme { get; set; }
}

/// <summary>How an organisation delegates; what it leaves out is as in the preset.</summary>
internal sealed class SchemeSheet : Sheet
{
    /// <summary>What people call it.</summary>
    public string? Name { get; set; }

    /// <summary>Of a regime: the published scheme to start from.</summary>
    public PresetWord? Preset { get; set; }

    /// <summary>Whether a delegate may hand on what the item says nothing about.</summary>
    public Redelegation? Redelegation { get; set; }

    /// <summary>What nobody delegates is reserved; said for the reader.</summary>
    public UndelegatedWord? Undelegated { get; set; }

    /// <summary>Who above a delegate uses the delegate's mandate.</summary>
    public UpwardExercise? UpwardExercise { get; set; }

    /// <summary>In which direction authority may be handed.</summary>
    public Direction? Direction { get; set; }

    /// <summary>How many delegations a chain may have.</summary>
    public int? MaxDepth { get; set; }

    /// <summary>How long a delegation may last, or <c>unlimited</c>.</summary>
    public Term? MaxTerm { get; set; }

    /// <summary>Whether a delegation may go without an end.</summary>
    public AllowedWord? OpenEnd { get; set; }

    /// <summary>Whether a delegation takes effect only once it is accepted.</summary>
    public RequiredWord? Acceptance { get; set; }

    /// <summary>Within which time it is to be accepted.</summary>
    public Period? AcceptanceWithin { get; set; }

    /// <summary>Whether a delegation to a named person ends with who granted it.</summary>
    public bool? EndsWithDelegator { get; set; }

    /// <summary>Whether a decision may be entered later than it was made.</summary>
    public LateEntryWord? LateEntry { get; set; }

    /// <summary>What a delegation must state.</summary>
    public FormSheet? FormOfGrant { get; set; }

    /// <summary>What a delegation must pass beyond that.</summary>
    public List<GateSheet>? Gates { get; set; }

    /// <summary>What standing in for a seat is, where the item does not say.</summary>
    public ActingSheet? Acting { get; set; }

    /// <summary>Schemes of their own for some activities.</summary>
    public List<RegimeSheet>? Regimes { get; set; }

    internal static DelegationScheme Of(FileSheet file) => file.Scheme?.Over(Known(file.Preset ?? file.Scheme.Preset)) ?? Known(file.Preset);

    internal static DelegationScheme Known(PresetWord? preset) => DelegationScheme.Presets[(int)(preset ?? PresetWord.Simple)];

    internal DelegationScheme Over(DelegationScheme preset) => preset with
    {
        Name = Name ?? preset.Name,
        Redelegation = Redelegation ?? preset.Redelegation,
        UpwardExercise = UpwardExercise ?? preset.UpwardExercise,
        Direction = Direction ?? preset.Direction,
        MaxDepth = MaxDepth ?? preset.MaxDepth,
        MaxTerm = MaxTerm is { } term ? term.Length : preset.MaxTerm,
        OpenEnds = OpenEnd is { } open ? open is AllowedWord.Allowed : preset.OpenEnds,
        AcceptanceRequired = Acceptance is { } acceptance ? acceptance is RequiredWord.Required : preset.AcceptanceRequired,
        AcceptanceWithin = AcceptanceWithin ?? preset.AcceptanceWithin,
        EndsWithDelegator = EndsWithDelegator ?? preset.EndsWithDelegator,
        LateEntryRefused = LateEntry is { } late ? late is LateEntryWord.Refused : preset.LateEntryRefused,
        Form = FormOfGrant?.Parts ?? preset.Form,
        Signatures = FormOfGrant?.Signatures ?? preset.Signatures,
        Gates = Gates?.Select(each => each.ToGate()).ToValueList() ?? preset.Gates,
        ActingMaxTerm = Acting?.MaxTerm is { } acting ? acting.Length : preset.ActingMaxTerm,
        ActingCarries = Acting?.Carries?.ToCarries() ?? preset.ActingCarries,
        Regimes = Regimes?.Select(each => each.ToRegime()).ToValueList() ?? preset.Regimes,
    };
}

/// <summary>What a delegation must state beyond who, to whom and what.</summary>
internal sealed class FormSheet : Sheet
{
    /// <summary>The parts.</summary>
    public FormParts? Parts { get; set; }

    /// <summary>How many persons must have signed.</summary>
    public int? Signatures { get; set; }
}

/// <summary>What standing in for a seat is, where an appointment, a deputy or an order of succession does not say.</summary>
internal sealed class ActingSheet : Sheet
{
    /// <summary>How long somebody may act, or <c>unlimited</c>.</summary>
    public Term? MaxTerm { get; set; }

    /// <summary>What it carries.</summary>
    public CarriesSheet? Carries { get; set; }
}

/// <summary>A scheme of its own for some activities.</summary>
internal sealed class RegimeSheet : Sheet
{
    /// <summary>The activities.</summary>
    public List<ActivityId>? Activities { get; set; }

    /// <summary>The categories by which further activities are picked.</summary>
    public List<string>? Categories { get; set; }

    /// <summary>What holds there.</summary>
    [JsonRequired]
    public SchemeSheet? Scheme { get; set; }

    internal Regime ToRegime() => new()
    {
        Activities = (Activities ?? []).ToValueList(), Categories = (Categories ?? []).ToValueList(), Scheme = Scheme!.Over(SchemeSheet.Known(Scheme.Preset)),
    };
}

/// <summary>What a delegation needs besides its delegator's decision.</summary>
internal sealed class GateSheet : Sheet
{
    /// <summary>The id by which an approval names it.</summary>
    [JsonRequired]
    public string? Id { get; set; }

    /// <summary>Which delegations it concerns; by default all.</summary>
    public GateCaseSheet? When { get; set; }

    /// <summary>Any one of these approves.</summary>
    public List<PartySheet>? ApprovalBy { get; set; }

    /// <summary>Every one of these agrees.</summary>
    public List<PartySheet>? AgreementOf { get; set; }

    /// <summary>Every one of these is told.</summary>
    public List<PartySheet>? NoticeTo { get; set; }

    /// <summary>What the delegation must state, and how many sign it.</summary>
    public FormSheet? Form { get; set; }

    internal Gate ToGate() => new()
    {
        Id = Id!,
        Activities = (When?.Activities ?? []).ToValueList(),
        Categories = (When?.Categories ?? []).ToValueList(),
        HopAtLeast = When?.HopAtLeast,
        ApprovalBy = Parties(ApprovalBy),
        AgreementOf = Parties(AgreementOf),
        NoticeTo = Parties(NoticeTo),
        Form = Form?.Parts ?? FormParts.None,
        Signatures = Form?.Signatures,
    };

    private static ValueList<Party> Parties(List<PartySheet>? parties) => (parties ?? []).Select(each => each.ToParty()).ToValueList();
}

/// <summary>Which delegations a gate concerns.</summary>
internal sealed class GateCaseSheet : Sheet
{
    /// <summary>Those of these activities.</summary>
    public List<ActivityId>? Activities { get; set; }

    /// <summary>Those of activities of these categories.</summary>
    public List<string>? Categories { get; set; }

    /// <summary>From which delegation of a chain on.</summary>
    public int? HopAtLeast { get; set; }
}
