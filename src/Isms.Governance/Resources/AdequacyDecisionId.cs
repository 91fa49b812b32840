namespace Isms.Governance.Resources;

/// <summary>Names a decision on whether the resources are adequate.</summary>
public readonly record struct AdequacyDecisionId : IId<AdequacyDecisionId>
{
    private readonly string? text;

    private AdequacyDecisionId(string text) => this.text = text;

    /// <inheritdoc/>
    public string Value => text ?? throw Id.Missing(nameof(AdequacyDecisionId));

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <inheritdoc cref="IId{TSelf}.From"/>
    public static AdequacyDecisionId From(string value) => new(Id.Checked(value));

    /// <summary>Makes an id of a text when the text is fit for one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out AdequacyDecisionId id)
    {
        id = Id.IsSound(value) ? new(value) : default;
        return !id.IsDefault;
    }

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
