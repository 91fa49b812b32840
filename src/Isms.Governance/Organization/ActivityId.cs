namespace Isms.Governance.Organization;

/// <summary>Names an activity: a task or power.</summary>
public readonly record struct ActivityId : IId<ActivityId>
{
    private readonly string? text;

    private ActivityId(string text) => this.text = text;

    /// <inheritdoc/>
    public string Value => text ?? throw Id.Missing(nameof(ActivityId));

    /// <inheritdoc/>
    public bool IsDefault => text is null;

    /// <inheritdoc cref="IId{TSelf}.From"/>
    public static ActivityId From(string value) => new(Id.Checked(value));

    /// <summary>Makes an id of a text when the text is fit for one.</summary>
    public static bool TryFrom([NotNullWhen(true)] string? value, out ActivityId id)
    {
        id = Id.IsSound(value) ? new(value) : default;
        return !id.IsDefault;
    }

    /// <summary>The text of the id; empty for <c>default</c>.</summary>
    public override string ToString() => text ?? string.Empty;
}
