namespace Isms.Governance.Organization;

/// <summary>Names a circumstance that changes limits of authority, such as an emergency.</summary>
public readonly record struct ContextId : IId<ContextId>
{
    private readonly string? text;

    private ContextId(string text) => this.text = text;

    /// <inheritdoc/>
    public string Value => text ?? throw Id.Missing(nameof(ContextId));

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <inheritdoc cref="IId{TSelf}.From"/>
    public static ContextId From(string value) => new(Id.Checked(value));

    /// <summary>Makes an id of a text when the text is fit for one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out ContextId id)
    {
        id = Id.IsSound(value) ? new(value) : default;
        return !id.IsDefault;
    }

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
