using Isms.Governance.Competence;
using Isms.Governance.Delegations;
using Isms.Governance.Improvement;
using Isms.Governance.Leadership;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Conformity;

/// <summary>Everything that a verdict reads: every chapter at one instant, as known at one place of the journal.</summary>
internal sealed record Reading(DelegationsAt Delegations, CompetenceView Competence, LeadershipView Leadership, ObjectiveView Objectives)
{
    private ImmutableArray<Finding>? found;

    internal required PolicyView Policies { get; init; }

    internal required ResourceView Resources { get; init; }

    internal required MonitoringView Monitoring { get; init; }

    internal required ImprovementView Improvement { get; init; }

    internal required ReviewView Reviews { get; init; }

    /// <summary>What the rules of all chapters find.</summary>
    internal required Func<IEnumerable<Finding>> Find { get; init; }

    /// <summary>When each record that is known was done or decided, whichever was earlier, and when the journal learned it.</summary>
    internal required Func<IEnumerable<(Instant Done, Instant Recorded)>> Entered { get; init; }

    internal RolesAt Roles => Delegations.Roles;

    internal Instant Instant => Delegations.Instant;

    internal AsOf Point => Delegations.Point;

    internal ImmutableArray<Finding> Found => found ??= [.. Find()];
}
