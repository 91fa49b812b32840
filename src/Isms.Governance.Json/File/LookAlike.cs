namespace Isms.Governance.Json;

/// <summary>Finds ids that a reader could take for one another.</summary>
internal static class LookAlike
{
    // Letters of the Cyrillic and Greek scripts, and hyphens, beside the Latin letter or sign that they look like.
    private const string Others = "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u03bf\u03b1\u03bd\u03c1\u0391\u0392\u0395\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u0396\u2010\u2011\u2012\u2013\u2212";

    private const string Latin = "aeopcyxijsabekmhopctxoavpabehikmnoptyxz-----";

    /// <summary>What two ids that look alike have in common: without case, other scripts' look-alikes, and kinds of hyphens and spaces.</summary>
    internal static string Skeleton(string id)
    {
        var text = new StringBuilder(id.Length);
        foreach (var letter in id.Normalize(NormalizationForm.FormKC))
        {
            text.Append(Others.IndexOf(letter, StringComparison.Ordinal) is var place and >= 0 ? Latin[place] : char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
