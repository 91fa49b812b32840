using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>What shows something: also as a bare text, which says where it is to be found, and as a list where there is more than one.</summary>
internal sealed class EvidenceSheet : Sheet
{
    /// <summary>Where it is to be found: a document, a ticket, an address.</summary>
    public string? Source { get; set; }

    /// <summary>Of what kind it is; by default what such a record usually is shown by.</summary>
    public EvidenceKind? Kind { get; set; }

    /// <summary>The day on which it came about.</summary>
    public LocalDate? On { get; set; }

    /// <summary>A digest of its content.</summary>
    public string? Digest { get; set; }

    /// <summary>Several of them.</summary>
    public List<EvidenceSheet>? Each { get; set; }

    internal override string? Shorthand => "source";

    internal override string? Listhand => "each";

    internal ValueList<Evidence> ToEvidence(FilePlan plan, EvidenceKind usual) =>
    [
        .. Source is null ? [] : new[] { new Evidence { Source = Source, Kind = Kind ?? usual, At = plan.On(On), Digest = Digest } },
        .. (Each ?? []).SelectMany(each => each.ToEvidence(plan, usual)),
    ];
}

/// <summary>What shows something that a file may leave out.</summary>
internal static class EvidenceSheets
{
    internal static ValueList<Evidence> ToList(this EvidenceSheet? evidence, FilePlan plan, EvidenceKind usual) => evidence?.ToEvidence(plan, usual) ?? [];
}
