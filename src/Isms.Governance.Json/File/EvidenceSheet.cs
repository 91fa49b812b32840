using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>What shows something: a bare text that says where it is to be found, one piece of evidence, or a list of them.</summary>
internal sealed class EvidenceSheet : Sheet
{
    /// <summary>Where it is to be found.</summary>
    public string? Source { get; set; }

    /// <summary>Of what kind it is; by default of the kind that such a thing usually has.</summary>
    public EvidenceKind? Kind { get; set; }

    /// <summary>The day on which it came about.</summary>
    public LocalDate? On { get; set; }

    /// <summary>A digest of its content.</summary>
    public string? Digest { get; set; }

    /// <summary>Several pieces.</summary>
    public List<EvidenceSheet>? All { get; set; }

    internal override string? Shorthand => "source";

    internal override string? Listhand => "all";

    /// <exception cref="ArgumentException">A piece does not say where it is to be found.</exception>
    internal static ValueList<Evidence> Of(EvidenceSheet? sheet, FilePlan plan, EvidenceKind usual) => ValueList.ToValueList(sheet?.Pieces(plan, usual) ?? []);

    private IEnumerable<Evidence> Pieces(FilePlan plan, EvidenceKind usual) => (All ?? []).SelectMany(each => each.Pieces(plan, usual))
        .Concat(Source is not null || All is null
            ? [new() { Source = Source ?? throw new ArgumentException("evidence says under `source` where it is to be found"), Kind = Kind ?? usual, At = plan.On(On), Digest = Digest }]
            : []);
}
