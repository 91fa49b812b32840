namespace Isms.Governance.Requirements;

/// <summary>One requirement of a catalogue edition, in our own words; the licensed standard prevails.</summary>
public sealed record Requirement
{
    /// <summary>The id of the obligation that the requirement becomes once its edition is adopted: the edition, a slash and the number.</summary>
    public required ObligationId Id { get; init; }

    /// <summary>What it asks, in a few words.</summary>
    public required string Title { get; init => field = Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>What it asks, in a sentence; null where the title says it all.</summary>
    public string? Text { get; init => field = value is null ? null : Guard.Against.NullOrWhiteSpace(value); }

    /// <summary>Who must act.</summary>
    public required ActorRule Actor { get; init => field = Guard.Against.EnumOutOfRange(value); }

    /// <summary>The kinds of evidence that can show it; at least one of each nature among them is looked for.</summary>
    public ValueList<EvidenceKind> Evidence { get; init => field = value ?? []; } = [];

    /// <summary>How fresh the evidence is to be by default; null where no time counts.</summary>
    public Cadence? Cadence { get; init; }

    /// <summary>What a shortfall weighs by default; null for a note, which is never one.</summary>
    public FindingGrade? IfMissing { get; init; }

    /// <summary>What it weighs at worst; null where it never weighs more.</summary>
    public FindingGrade? AtWorst { get; init; }

    /// <summary>When it weighs the most; null where it never weighs more.</summary>
    public string? WorstWhen { get; init; }

    /// <summary>The key under which other editions and standards ask the same, such as <c>HS/5.1/resources</c>; null where none does.</summary>
    public string? Key { get; init; }

    /// <summary>Whether a document is demanded as such.</summary>
    public bool IsDocumented { get; init; }

    /// <summary>Whether it is a note that permits or explains: it is no obligation, and nothing falls short of it.</summary>
    public bool IsNote { get; init; }

    /// <summary>Of another edition: the requirement that this one changes; null where it changes none.</summary>
    public ObligationId? Amends { get; init; }

    /// <summary>The number within its edition: <c>5.1.c</c>, <c>A.5.1</c>.</summary>
    public string Number => Id.Value[(Id.Value.LastIndexOf('/') + 1)..];

    /// <summary>The control of Annex A that it is; null for a clause.</summary>
    public AnnexControl? Control => AnnexControl.TryFrom(Number, out var control) ? control : null;

    /// <summary>Of a catalogue of a host's own: whether that lets a scope leave it out; null where it says nothing of it. Of ISO/IEC 27001 it is null: controls may be, clauses may not.</summary>
    public bool? MayBeLeftOut { get; init; }

    /// <summary>Whether a scope may declare it not applicable, with the reason: a control, or what a catalogue of a host's own lets be left out; never a clause of ISO/IEC 27001.</summary>
    public bool MayBeNotApplicable => MayBeLeftOut ?? Control is not null;

    /// <summary>Whether evidence of a kind is no doing but a look at what others do.</summary>
    internal bool IsLook(EvidenceKind kind) => Actor is ActorRule.Ensures && kind is EvidenceKind.OversightReview;

    /// <summary>Whether evidence of a kind shows it by itself.</summary>
    internal bool IsDone(EvidenceKind kind) => !IsLook(kind) && Evidence.Contains(kind);

    /// <summary>The way in which it is to be shown for anything else to count: who reports without a mandate has none. Null where each way does for itself.</summary>
    internal EvidenceNature? Needed => Key is "HS/5.3/reporting" ? EvidenceNature.Decision : null;

    /// <summary>The kinds of evidence that show it by themselves: looking alone shows nothing.</summary>
    internal IEnumerable<EvidenceKind> Doing => Evidence.Where(kind => !IsLook(kind));

    /// <summary>The number and the title.</summary>
    public override string ToString() => $"{Number} {Title}";
}
