namespace Isms.Governance.Json;

/// <summary>A converter of a closed vocabulary.</summary>
internal interface IVocabulary
{
    Type Type { get; }

    IReadOnlyCollection<string> Words { get; }
}
