namespace Isms.Governance.Rules;

/// <summary>The public code of a rule, <c>ISMS-D02</c>. Codes are stable; retired ones are never used again.</summary>
public readonly record struct RuleId : IId<RuleId>
{
    private readonly string? text;

    private RuleId(string text) => this.text = text;

    /// <inheritdoc/>
    public string Value => text ?? throw Id.Missing(nameof(RuleId));

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <inheritdoc cref="IId{TSelf}.From"/>
    public static RuleId From(string value) => new(Id.Checked(value));

    /// <summary>Makes an id of a text when the text is fit for one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out RuleId id)
    {
        id = Id.IsSound(value) ? new(value) : default;
        return !id.IsDefault;
    }

    /// <summary>The code; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
