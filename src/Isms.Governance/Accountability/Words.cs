namespace Isms.Governance.Accountability;

/// <summary>How answers call things.</summary>
internal static class Words
{
    /// <summary>The id, with what people call it where that says more.</summary>
    internal static string Named(string id, string? title) => title is null || title == id ? id : $"{id} ({title})";
}
