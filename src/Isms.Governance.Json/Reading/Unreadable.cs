namespace Isms.Governance.Json;

/// <summary>Which exceptions say that the input is wrong, as opposed to the library.</summary>
internal static class Unreadable
{
    /// <remarks>A missing kind is a <see cref="NotSupportedException"/>; a guard of the model is an <see cref="ArgumentException"/>.</remarks>
    internal static bool Is(Exception fault) =>
        fault is JsonException or NotSupportedException or ArgumentException or InvalidOperationException or FormatException or OverflowException;
}
