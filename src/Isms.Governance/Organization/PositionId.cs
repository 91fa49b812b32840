namespace Isms.Governance.Organization;

/// <summary>Names a position: a post, seat or office that persons fill.</summary>
public readonly record struct PositionId : IId<PositionId>
{
    private readonly string? text;

    private PositionId(string text) => this.text = text;

    /// <inheritdoc/>
    public string Value => text ?? throw Id.Missing(nameof(PositionId));

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <inheritdoc cref="IId{TSelf}.From"/>
    public static PositionId From(string value) => new(Id.Checked(value));

    /// <summary>Makes an id of a text when the text is fit for one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out PositionId id)
    {
        id = Id.IsSound(value) ? new(value) : default;
        return !id.IsDefault;
    }

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
