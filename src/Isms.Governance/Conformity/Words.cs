using System.Text;

namespace Isms.Governance.Conformity;

/// <summary>Closed vocabularies in words.</summary>
internal static class Words
{
    extension(EvidenceKind kind)
    {
        /// <summary>The kind in lower-case words: <c>support act</c>.</summary>
        internal string InWords()
        {
            var text = new StringBuilder();
            foreach (var letter in kind.ToString())
            {
                _ = char.IsUpper(letter) && text.Length > 0 ? text.Append(' ') : text;
                text.Append(char.ToLowerInvariant(letter));
            }

            return text.ToString();
        }
    }
}
