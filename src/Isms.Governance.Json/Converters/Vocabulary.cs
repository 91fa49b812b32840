namespace Isms.Governance.Json;

/// <summary>The words under which the members of closed vocabularies are stored.</summary>
internal static class Vocabulary
{
    internal static Dictionary<string, TEnum> Of<TEnum>()
        where TEnum : struct, Enum =>
        Enum.GetNames<TEnum>().ToDictionary(JsonNamingPolicy.KebabCaseLower.ConvertName, name => Enum.Parse<TEnum>(name), StringComparer.Ordinal);

    internal static string WordOf<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    internal static UnsoundValueException Unknown(string word, IReadOnlyCollection<string> known) => new(
        JournalFault.UnknownWord,
        $"the word {Words.Quoted(word)} is not known here",
        Nearest.To(word, known) is { } near ? $"write `{near}` if that is meant, else one of {Words.Listed(known)}" : $"write one of {Words.Listed(known)}");
}
