namespace Isms.Governance.Requirements;

/// <summary>Names an edition of a requirement catalogue, such as <c>27001:2022</c>.</summary>
public readonly record struct EditionId : IId<EditionId>
{
    private readonly string? text;

    private EditionId(string text) => this.text = text;

    /// <inheritdoc/>
    public string Value => text ?? throw Id.Missing(nameof(EditionId));

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <inheritdoc cref="IId{TSelf}.From"/>
    public static EditionId From(string value) => new(Id.Checked(value));

    /// <summary>Makes an id of a text when the text is fit for one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out EditionId id)
    {
        id = Id.IsSound(value) ? new(value) : default;
        return !id.IsDefault;
    }

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
