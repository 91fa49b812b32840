using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;
using NodaTime;

namespace Isms.Governance.Json.Tests;

internal static partial class Story
{
    /// <summary>Roles, mandates of 5.3, what was made known and acknowledged, ends of pairs and cells of matrices.</summary>
    private static IEnumerable<GovernanceEvent> OfRoles()
    {
        var decided = new Decided { At = Start, By = Ada };
        var role = new Role { Id = RoleId.From("isms-manager"), Title = "ISMS manager", Responsibilities = [Spend], Authorities = [Spend], Competences = [CompetenceId.From("lead-implementer")] };
        yield return new RoleDefined { Decided = decided, EffectiveFrom = Start, Role = role };
        yield return new RoleChanged { Decided = decided, EffectiveFrom = Start, Role = role with { Title = "Manager of the ISMS", Competences = [] } };
        yield return new RoleAssigned { Decided = decided, EffectiveFrom = Start, Role = role.Id, Position = Ciso, Until = Start.Plus(Duration.FromDays(30)) };
        yield return new MandateGiven { Decided = decided, EffectiveFrom = Start, Mandate = Mandate53.Reporting, Position = Ciso, Until = Start.Plus(Duration.FromDays(30)) };
        yield return new AssignmentCommunicated
        {
            Decided = decided, EffectiveFrom = Start, Role = role.Id, Position = Ciso, To = "everybody", Evidence = [new() { Source = "intranet 7", Kind = EvidenceKind.LeadershipCommunication }],
        };
        yield return new AssignmentCommunicated { Decided = decided, EffectiveFrom = Start, Mandate = Mandate53.Reporting, Position = Ciso, To = "heads" };
        yield return new AssignmentAcknowledged { Decided = decided, EffectiveFrom = Start, Role = role.Id, Position = Ciso, Person = Bo };
        yield return new AssignmentAcknowledged { Decided = decided, EffectiveFrom = Start, Mandate = Mandate53.Conformity, Position = Ciso, Person = Bo };
        yield return new RaciCellSet { Decided = decided, EffectiveFrom = Start, Activity = Spend, For = Party.Class(ClassId.From("heads")), Letters = RaciLetters.Responsible | RaciLetters.Informed };
        yield return new RaciCellSet { Decided = decided, EffectiveFrom = Start, Activity = Spend, For = Ciso };
        yield return new RoleRelieved { Decided = decided, EffectiveFrom = Start, Role = role.Id, Position = Ciso, Reason = "moved" };
        yield return new MandateEnded { Decided = decided, EffectiveFrom = Start, Mandate = Mandate53.Reporting, Position = Ciso, Reason = "moved" };
        yield return new RoleRetired { Decided = decided, EffectiveFrom = Start, Role = role.Id, Reason = "merged" };
        yield return new SegregationEnded { Decided = decided, EffectiveFrom = Start, Pair = SegregationId.From("draft-approve"), Reason = "the tool keeps them apart" };
    }
}
