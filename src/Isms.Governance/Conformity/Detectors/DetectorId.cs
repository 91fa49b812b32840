namespace Isms.Governance.Conformity;

/// <summary>The stable code of a detector, <c>DET-01a</c>. Retired codes are never used again.</summary>
public readonly record struct DetectorId : IId<DetectorId>
{
    private readonly string? text;

    private DetectorId(string text) => this.text = text;

    /// <inheritdoc/>
    public string Value => text ?? throw Id.Missing(nameof(DetectorId));

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <inheritdoc cref="IId{TSelf}.From"/>
    public static DetectorId From(string value) => new(Id.Checked(value));

    /// <summary>Makes an id of a text when the text is fit for one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out DetectorId id)
    {
        id = Id.IsSound(value) ? new(value) : default;
        return !id.IsDefault;
    }

    /// <summary>The code; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
