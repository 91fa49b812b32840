namespace Isms.Governance.Json;

/// <summary>Finds ids that a reader could take for one another.</summary>
internal static class LookAlike
{
    // Letters of the Cyrillic and Greek scripts, and hyphens, beside the Latin letter or sign that they look like.
    private const string Others = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0408\u0405\u03bf\u03b1\u03bd\u03c1\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u0396\u2010\u2011\u2012\u2013\u2212";

    private const string Latin = "aeopcyxijsABEKMHOPCTXIJSoavpABEHIKMNOPTYXZ-----";

    // An id that looks alike can do so in two ways that do not add up: `l` looks like `I`, and `I` is `i` in another case, but nobody takes `l` for `i`.
    private static readonly Func<string, string>[] Ways = [Spelling, Shape];

    /// <summary>The ids, each of some kind, that could be taken for an earlier one of their kind, with that one.</summary>
    internal static IEnumerable<((string Kind, string Id) Id, (string Kind, string Id) First)> Among(IEnumerable<(string Kind, string Id)> ids)
    {
        var seen = Ways.Select(_ => new Dictionary<(string Kind, string Look), (string Kind, string Id)>()).ToArray();
        foreach (var id in ids)
        {
            var earlier = Ways.Select((way, place) => seen[place].TryAdd((id.Kind, way(id.Id)), id) ? default : seen[place][(id.Kind, way(id.Id))]).Where(each => each.Id is not null).ToArray();
            if (earlier.Length > 0)
            {
                yield return (id, earlier[0]);
            }
        }
    }

    /// <summary>What two ids have in common that differ in case, in how letters are encoded, in other scripts' look-alikes, or in kinds of hyphens and spaces.</summary>
    internal static string Spelling(string id) => Plain(id).ToLowerInvariant();

    /// <summary>What two ids have in common that differ only in <c>l</c>, <c>1</c> and <c>I</c>, or in <c>0</c>, <c>O</c> and <c>o</c>.</summary>
    internal static string Shape(string id) => string.Concat(Plain(id).Select(letter => letter switch
    {
        'I' or '1' or '|' => 'l',
        '0' or 'O' => 'o',
        _ => letter,
    }));

    private static string Plain(string id) => string.Concat(LetterForms.TakenApart(id).Select(letter => Others.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0 ? Latin[place] : letter));
}
