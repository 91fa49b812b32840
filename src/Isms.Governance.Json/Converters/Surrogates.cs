namespace Isms.Governance.Json;

/// <summary>Finds what UTF-16 can hold and UTF-8 cannot.</summary>
internal static class Surrogates
{
    /// <summary>The index of the first half of a surrogate pair that lacks its other half; -1 when there is none.</summary>
    internal static int FirstLone(ReadOnlySpan<char> text)
    {
        for (var i = text.IndexOfAnyInRange('\ud800', '\udfff'); i >= 0 && i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
