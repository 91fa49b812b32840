using Isms.Governance.Delegations;

namespace Isms.Governance.Json;

/// <summary>The sheets of a scheme of delegation: a published one where it is that, else what is different from the simple one.</summary>
internal static class Schemes
{
    internal static (PresetWord? Preset, SchemeSheet? Scheme) Of(DelegationScheme scheme) => Array.FindIndex([.. DelegationScheme.Presets], each => each == scheme) switch
    {
        0 => (null, null),
        > 0 and var preset => ((PresetWord)preset, null),
        _ => (null, Over(scheme, DelegationScheme.Simple)),
    };

    // What a scheme leaves out is as in the one below it: only what differs is said.
    private static SchemeSheet Over(DelegationScheme scheme, DelegationScheme preset) => new()
    {
        Name = Other(scheme.Name, preset.Name),
        Redelegation = scheme.Redelegation == preset.Redelegation ? null : scheme.Redelegation,
        UpwardExercise = scheme.UpwardExercise == preset.UpwardExercise ? null : scheme.UpwardExercise,
        Direction = scheme.Direction == preset.Direction ? null : scheme.Direction,
        MaxDepth = scheme.MaxDepth,
        MaxTerm = scheme.MaxTerm == preset.MaxTerm ? null : new Term(scheme.MaxTerm),
        OpenEnd = scheme.OpenEnds == preset.OpenEnds ? null : scheme.OpenEnds ? AllowedWord.Allowed : AllowedWord.Refused,
        Acceptance = scheme.AcceptanceRequired == preset.AcceptanceRequired ? null : scheme.AcceptanceRequired ? RequiredWord.Required : RequiredWord.NotRequired,
        AcceptanceWithin = scheme.AcceptanceWithin,
        EndsWithDelegator = scheme.EndsWithDelegator == preset.EndsWithDelegator ? null : scheme.EndsWithDelegator,
        LateEntry = scheme.LateEntryRefused == preset.LateEntryRefused ? null : scheme.LateEntryRefused ? LateEntryWord.Refused : LateEntryWord.WithReference,
        FormOfGrant = Form(scheme.Form, scheme.Signatures),
        Gates = Sheets.List(scheme.Gates, Of),
        Acting = scheme.ActingMaxTerm == preset.ActingMaxTerm && scheme.ActingCarries == preset.ActingCarries ? null : new()
        {
            MaxTerm = scheme.ActingMaxTerm == preset.ActingMaxTerm ? null : new Term(scheme.ActingMaxTerm),
            Carries = scheme.ActingCarries is not { } carries || carries == preset.ActingCarries ? null : Sheets.Of(carries),
        },
        Regimes = Sheets.List(scheme.Regimes, Of),
    };

    private static string? Other(string name, string known) => name == known ? null : name;

    private static FormSheet? Form(FormParts parts, int? signatures) => parts is FormParts.None && signatures is null ? null : new()
    {
        Parts = parts is FormParts.None ? null : parts, Signatures = signatures,
    };

    private static RegimeSheet Of(Regime regime)
    {
        var (preset, scheme) = Of(regime.Scheme);
        scheme ??= new();
        scheme.Preset = preset;
        return new() { Activities = Sheets.List(regime.Activities), Categories = Sheets.List(regime.Categories), Scheme = scheme };
    }

    private static GateSheet Of(Gate gate) => new()
    {
        Id = gate.Id,
        When = gate is { Activities.Count: 0, Categories.Count: 0, HopAtLeast: null } ? null : new() { Activities = Sheets.List(gate.Activities), Categories = Sheets.List(gate.Categories), HopAtLeast = gate.HopAtLeast },
        ApprovalBy = Sheets.List(gate.ApprovalBy, Sheets.Of),
        AgreementOf = Sheets.List(gate.AgreementOf, Sheets.Of),
        NoticeTo = Sheets.List(gate.NoticeTo, Sheets.Of),
        Form = Form(gate.Form, gate.Signatures),
    };
}
