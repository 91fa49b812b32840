using Isms.Governance.Improvement;
using Isms.Governance.Monitoring;
using Isms.Governance.Objectives;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Resources;
using Isms.Governance.Reviews;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>Which ids a file defines and uses, and where.</summary>
internal sealed class IdBook(FileFaults faults)
{
    private static readonly Dictionary<Type, string> KindsByType = new()
    {
        [typeof(PersonId)] = "person",
        [typeof(PositionId)] = "position",
        [typeof(UnitId)] = "unit",
        [typeof(LevelId)] = "level",
        [typeof(ClassId)] = "class",
        [typeof(BodyId)] = "body",
        [typeof(ExternalPartyId)] = "external party",
        [typeof(ContextId)] = "context",
        [typeof(ActivityId)] = "activity",
        [typeof(SegregationId)] = "pair",
        [typeof(RoleId)] = "role",
        [typeof(PolicyId)] = "policy",
        [typeof(ResourceRequestId)] = "request for resources",
        [typeof(ObjectiveId)] = "objective",
        [typeof(RiskId)] = "risk",
        [typeof(MetricId)] = "metric",
        [typeof(IncidentId)] = "incident",
        [typeof(AuditProgrammeId)] = "audit programme",
        [typeof(AuditId)] = "audit",
        [typeof(AuditFindingId)] = "audit finding",
        [typeof(ReviewId)] = "review",
        [typeof(ReviewDecisionId)] = "review decision",
        [typeof(ImprovementId)] = "improvement",
        [typeof(ActionId)] = "action",
        [typeof(RequirementName)] = RequirementNames.Kind,
    };

    private readonly Dictionary<(string Kind, string Id), FilePlace> defined = [];
    private readonly HashSet<(string Kind, string Id)> given = [];
    private readonly List<Use> used = [];

    internal IReadOnlyDictionary<(string Kind, string Id), FilePlace> Defined => defined;

    /// <summary>What an id of the type names; null for ids that a file need not define.</summary>
    internal static string? KindOf(Type type) => KindsByType.GetValueOrDefault(type);

    internal void Use(FileNode node, FilePath path, string id, params ReadOnlySpan<string> kinds) => used.Add(new(kinds.ToArray(), id, node, path));

    internal void Define(string kind, string id, FilePlace place)
    {
        if (!defined.TryAdd((kind, id), place))
        {
            faults.Add(FileFault.DuplicateId, place, $"the {kind} {Words.Quoted(id)} is defined twice: first {defined[(kind, id)].SaidFrom(place)}", "give one of them another id, or leave it out");
        }
    }

    /// <summary>Says what may be named without being defined in the file: the requirements of an edition.</summary>
    internal void Give(string kind, IEnumerable<string> names) => given.UnionWith(names.Select(name => (kind, name)));

    internal bool IsDefined(string kind, string id) => defined.ContainsKey((kind, id)) || given.Contains((kind, id));

    /// <summary>Tells of ids that are used and not defined, and of those that could be taken for one another.</summary>
    internal void Check()
    {
        foreach (var (other, first) in LookAlike.Among(defined.Keys))
        {
            faults.Add(FileFault.LookAlikeId, defined[other], $"the {other.Kind} {Words.Quoted(other.Id)} could be taken for {Words.Quoted(first.Id)} {defined[first].SaidFrom(defined[other])}", "give them ids that can be told apart, or one id if they are the same");
        }

        var known = defined.Keys.Concat(given).ToLookup(each => each.Kind, each => each.Id, StringComparer.Ordinal);
        foreach (var use in used.Where(use => !use.Kinds.Any(kind => IsDefined(kind, use.Id))))
        {
            var what = string.Join(" or ", use.Kinds);
            faults.Add(FileFault.UnknownId, use.Path.At(use.Node), $"there is no {what} {Words.Quoted(use.Id)}",
                Nearest.To(use.Id, use.Kinds.SelectMany(kind => known[kind])) is { } near ? $"write `{near}` if that is meant, else define it" : "define it");
            if (faults.IsFull)
            {
                faults.Cut();
                return;
            }
        }
    }
}

/// <summary>One use of an id, which is to be of one of the kinds.</summary>
internal readonly record struct Use(string[] Kinds, string Id, FileNode Node, FilePath Path);
