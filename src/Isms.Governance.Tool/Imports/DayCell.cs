namespace Isms.Governance.Tool.Imports;

/// <summary>What a cell says where a day belongs.</summary>
internal readonly record struct DayCell(string Text, string? Day)
{
    public const string Remedy = "write it as year-month-day";

    /// <summary>The year in which days stand that mean that there is none.</summary>
    public const int NoYear = 9999;

    public bool IsBlank => Text.Length == 0;

    /// <summary>Whether it says that there is no last day.</summary>
    public bool IsOpen => Slug.Bare(Text) is "unbefristet" or "unlimited" or "openended" or "indefinite" or "indefinitely" or "noend" or "noexpiry" or "unbegrenzt" or "bisaufweiteres" or "untilfurthernotice"
        || Text.Contains("9999", StringComparison.Ordinal) || Text is "-" or "–" or "—";

    public bool IsUnreadable => !IsBlank && Day is null;

    public string Doubt => $"`{Text}` is not a day that can be read";
}
