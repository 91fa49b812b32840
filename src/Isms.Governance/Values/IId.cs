namespace Isms.Governance.Values;

/// <summary>An identifier: a host's own key, kept as text and compared ordinally.</summary>
/// <remarks>
/// Text of an id is never blank, has no white space at its ends and no control characters. The <c>default</c> of an id names
/// nothing: reading its <see cref="Value"/> throws <see cref="InvalidOperationException"/>, and no command accepts it.
/// </remarks>
/// <typeparam name="TSelf">The id type itself.</typeparam>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The text of the id.</summary>
    /// <exception cref="InvalidOperationException">The id is <c>default</c>.</exception>
    string Value { get; }

    /// <summary>Whether this is <c>default</c>, an id that names nothing.</summary>
    bool IsDefault { get; }

    /// <summary>Makes an id of a text.</summary>
    /// <exception cref="ArgumentException">The text is null, blank, padded or has control characters.</exception>
    static abstract TSelf From(string value);
}
