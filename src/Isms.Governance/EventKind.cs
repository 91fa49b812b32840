namespace Isms.Governance;

/// <summary>A kind of event: the name under which journals store it, and its type.</summary>
/// <param name="Name">The stored name, in kebab case.</param>
/// <param name="Type">The type of the event.</param>
public sealed record EventKind(string Name, Type Type);
