namespace Isms.Governance.Values;

/// <summary>Text that is printed as one line.</summary>
internal static class Line
{
    internal static string Checked(string text, [CallerArgumentExpression(nameof(text))] string? parameter = null)
    {
        Guard.Against.NullOrWhiteSpace(text, parameter);
        return text.Any(char.IsControl) ? throw new ArgumentException("a text that is printed as one line has no control characters", parameter) : text;
    }
}
