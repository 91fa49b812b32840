namespace Isms.Governance.Organization;

/// <summary>Something open of a later chapter that names an entry.</summary>
/// <param name="What">What it is, with its id.</param>
/// <param name="Id">Its id.</param>
/// <param name="Remedy">What lets go of the entry.</param>
internal readonly record struct NamedBy(string What, string Id, string Remedy);
