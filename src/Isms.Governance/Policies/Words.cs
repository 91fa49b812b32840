using Isms.Governance.Delegations;

namespace Isms.Governance.Policies;

/// <summary>Closed vocabularies in words.</summary>
internal static class Words
{
    extension(PolicyVersionState state)
    {
        internal string InWords() => state switch
        {
            PolicyVersionState.Draft => "a draft",
            PolicyVersionState.Submitted => "submitted",
            PolicyVersionState.ChangeRequested => "sent back",
            PolicyVersionState.Approved => "approved",
            PolicyVersionState.InForce => "in force",
            PolicyVersionState.Superseded => "superseded",
            PolicyVersionState.Discarded => "discarded",
            _ => "withdrawn",
        };
    }

    extension(CoverageVerdict verdict)
    {
        internal string InWords() => verdict switch
        {
            CoverageVerdict.Covered => "covered",
            CoverageVerdict.Ratified => "ratified",
            CoverageVerdict.NotCovered => "not covered",
            _ => "not evaluable",
        };
    }
}
