namespace Isms.Governance.Requirements;

/// <summary>
/// A control of Annex A by its number, such as <c>A.5.1</c>. It is no clause: A.5.1 is about policies, clause 5.1 about leadership, and neither
/// can stand for the other.
/// </summary>
public readonly record struct AnnexControl
{
    private readonly string? text;

    private AnnexControl(string text) => this.text = text;

    /// <summary>The number.</summary>
    /// <exception cref="InvalidOperationException">The control is <c>default</c>.</exception>
    public string Value => text ?? throw Id.Missing(nameof(AnnexControl));

    /// <summary>Makes a control of its number.</summary>
    /// <exception cref="ArgumentException">The text is not <c>A.</c> and numbers between points.</exception>
    public static AnnexControl From(string value) => TryFrom(value, out var control)
        ? control : throw new ArgumentException("the number of a control is `A.` and numbers between points, such as `A.5.1`", nameof(value));

    /// <summary>Makes a control of a text when the text is the number of one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out AnnexControl control)
    {
        var isNumber = value is not null && value.StartsWith("A.", StringComparison.Ordinal) && value[2..].Split('.').All(part => part.Length is > 0 and < 4 && part.All(char.IsAsciiDigit));
        control = isNumber ? new(value!) : default;
        return isNumber;
    }

    /// <summary>The number; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
