using Isms.Governance.Laws.Generating;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>What laws read of matrices.</summary>
internal static class Matrices
{
    /// <summary>The matrices that were adopted, each with the step.</summary>
    public static IEnumerable<(RaciMatrix Matrix, Generating.Step Step)> Adopted(this History history) =>
        history.Steps.Where(step => step.IsAccepted && step.Asked.Command is AdoptRaciMatrix).Select(step => (((AdoptRaciMatrix)step.Asked.Command).Matrix, step));
}
