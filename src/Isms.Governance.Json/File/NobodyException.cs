namespace Isms.Governance.Json;

/// <summary>Thrown where somebody is meant by a seat that nobody fills on that day; the reader tells where.</summary>
internal sealed class NobodyException(By who) : Exception($"{who.InWords} is nobody")
{
    internal By Who { get; } = who;
}
