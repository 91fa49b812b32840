namespace Isms.Governance.Json;

/// <summary>Thrown where somebody is named by a seat that nobody fills on that day; the reader tells where.</summary>
internal sealed class NobodyException(WhoSheet who) : Exception($"{who.InWords} is nobody")
{
    internal WhoSheet Who { get; } = who;
}
