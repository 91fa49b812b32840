#pragma warning disable IDE0130, MA0048, IDE0051, CA1823, MA0052 // small chapters in one file, so that the test can be seen to fail

namespace Isms.Governance.Laws.Architecture.Planted
{
    internal sealed class GovernanceRegister
    {
        public Delegations.Grant? Grant { get; init; }
    }

    internal abstract record GovernanceEvent
    {
        internal abstract GovernanceRegister ApplyTo(GovernanceRegister register);
    }
}

namespace Isms.Governance.Laws.Architecture.Planted.Organization
{
    internal sealed class InBody
    {
        internal static string Peek() => new List<object> { new Delegations.Grant() }.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    internal sealed class InSignature
    {
        internal static IReadOnlyList<Delegations.Grant[]> Grants => [];
    }

    internal sealed class InLambda
    {
        internal static Func<object> Make => () => typeof(Delegations.Grant);
    }

    internal sealed class OfTheRegister
    {
        internal static object Whole() => new GovernanceRegister();
    }

    internal abstract record OrganizationEvent : GovernanceEvent
    {
        internal override GovernanceRegister ApplyTo(GovernanceRegister register) => new() { Grant = register.Grant };
    }
}

namespace Isms.Governance.Laws.Architecture.Planted.Delegations
{
    internal sealed class Grant
    {
        internal static Type Earlier => typeof(Organization.InBody);
    }
}
