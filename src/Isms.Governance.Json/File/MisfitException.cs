namespace Isms.Governance.Json;

/// <summary>Thrown where a sheet inside of an item says what does not fit; the reader tells it there.</summary>
internal sealed class MisfitException(Sheet said, string message) : ArgumentException(message)
{
    internal FilePlace Place => said.Place;
}
