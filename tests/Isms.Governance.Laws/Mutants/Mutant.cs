using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Mutants;

/// <summary>A model with one planted fault, and the law that is to catch it.</summary>
/// <param name="Fault">What is wrong with it.</param>
/// <param name="Law">The code of the law; <c>REF</c> for the comparison with the reference model.</param>
/// <param name="Subject">Its answers.</param>
internal sealed record Mutant(string Fault, string Law, Subject Subject);
