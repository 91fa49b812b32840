namespace Isms.Governance.Requirements;

/// <summary>
/// Names an obligation: a requirement of an adopted catalogue edition (<c>27001:2022/5.1.c</c>), or a part of one after a split.
/// </summary>
public readonly record struct ObligationId : IId<ObligationId>
{
    private readonly string? text;

    private ObligationId(string text) => this.text = text;

    /// <inheritdoc/>
    public string Value => text ?? throw Id.Missing(nameof(ObligationId));

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <inheritdoc cref="IId{TSelf}.From"/>
    public static ObligationId From(string value) => new(Id.Checked(value));

    /// <summary>Makes an id of a text when the text is fit for one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out ObligationId id)
    {
        id = Id.IsSound(value) ? new(value) : default;
        return !id.IsDefault;
    }

    /// <summary>The obligation that a clause lays down in the built-in edition of 2022.</summary>
    public static implicit operator ObligationId(Clause clause) => Edition.Iso27001Of2022.Obligation(clause);

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
