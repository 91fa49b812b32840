namespace Isms.Governance.Requirements;

/// <summary>
/// ISO/IEC 27001 as data, in our own words: one row for what is asked, with the number under which each edition asks it. So no edition can
/// drift from another, and what moved between them can be read off a line.
/// </summary>
internal static partial class Iso27001
{
    /// <summary>Every row, in the order of the edition of 2022.</summary>
    internal static IEnumerable<Row> Rows => [.. Context, .. Leadership, .. Planning, .. Support, .. Evaluation, .. AnnexA];

    /// <summary>One requirement in every edition that has it.</summary>
    /// <param name="Key">The key that it has in all of them.</param>
    /// <param name="In2013">Its number in the edition of 2013; null where that has none.</param>
    /// <param name="In2022">Its number in the edition of 2022; null where that has none.</param>
    /// <param name="Title">What it asks, in a few words.</param>
    /// <param name="Actor">Who must act.</param>
    internal sealed record Row(string Key, string? In2013, string? In2022, string Title, ActorRule Actor)
    {
        /// <summary>Its number in the amendment of 2024, where that added it.</summary>
        internal string? InAmd1 { get; init; }

        internal string? Text { get; init; }

        internal ValueList<EvidenceKind> Evidence { get; init; } = [];

        internal int? Days { get; init; }

        internal int? RemindAfter { get; init; }

        internal FindingGrade? IfMissing { get; init; }

        internal FindingGrade? AtWorst { get; init; }

        internal string? WorstWhen { get; init; }

        internal bool IsDocumented { get; init; }

        internal bool IsNote { get; init; }

        internal Requirement As(string id) => new()
        {
            Id = ObligationId.From(id), Title = Title, Text = Text, Actor = Actor, Evidence = Evidence,
            Cadence = Days is { } days ? new() { Days = days, RemindAfter = RemindAfter } : null,
            IfMissing = IfMissing, AtWorst = AtWorst, WorstWhen = WorstWhen, Key = Key, IsDocumented = IsDocumented, IsNote = IsNote,
        };
    }
}
