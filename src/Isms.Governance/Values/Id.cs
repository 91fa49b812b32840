namespace Isms.Governance.Values;

/// <summary>What the id types share.</summary>
internal static class Id
{
    internal static string Checked(string value)
    {
        Guard.Against.NullOrWhiteSpace(value);
        return IsSound(value) ? value : throw new ArgumentException("an id has no white space at its ends and no control characters", nameof(value));
    }

    internal static bool IsSound([NotNullWhen(true)] string? value) =>
        !string.IsNullOrWhiteSpace(value)
        && !char.IsWhiteSpace(value[0]) && !char.IsWhiteSpace(value[^1])
        && !value.AsSpan().ContainsAnyInRange('\0', '\u001f') && !value.Contains('\u007f', StringComparison.Ordinal);

    internal static InvalidOperationException Missing(string type) => new($"a default {type} names nothing");

    /// <summary>The text of an id that a command named.</summary>
    /// <exception cref="ArgumentException">The id is <c>default</c>.</exception>
    internal static string Named<TId>(TId id, [CallerArgumentExpression(nameof(id))] string? parameter = null)
        where TId : struct, IId<TId> =>
        id.IsDefault ? throw new ArgumentException($"a default {typeof(TId).Name} names nothing", parameter) : id.Value;
}
