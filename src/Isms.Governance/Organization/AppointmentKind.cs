namespace Isms.Governance.Organization;

/// <summary>How a person fills a position.</summary>
public enum AppointmentKind
{
    /// <summary>As its regular holder.</summary>
    Substantive,

    /// <summary>For a bounded time, in place of the regular holder.</summary>
    Acting,
}

/// <summary>The words for kinds of appointment.</summary>
internal static class AppointmentKindWords
{
    internal static string InWords(this AppointmentKind kind) => kind is AppointmentKind.Acting ? "acting" : "regular";
}
