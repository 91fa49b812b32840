namespace Isms.Governance.Json;

/// <summary>Keeps one copy of every short text of a document: keys, words and ids stand in a file over and over, and stay in memory as long as it is read.</summary>
internal sealed class SharedTexts
{
    private const int Longest = 32;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    internal string Of(string text)
    {
        if (text.Length > Longest || texts.Add(text))
        {
            return text;
        }

        texts.TryGetValue(text, out var shared);
        return shared!;
    }
}
