using Isms.Governance.Organization;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What positions are charged with.</summary>
    public List<RoleSheet> Roles { get; set; } = [];
}

/// <summary>A role: what whoever holds it does, needs and has to be competent in. It gives no authority; that is delegated.</summary>
internal sealed class RoleSheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public RoleId? Id { get; set; }

    /// <summary>What people call it; by default its id.</summary>
    public string? Title { get; set; }

    /// <summary>The mandates of 5.3 that go with it: whoever is assigned the role is given them too.</summary>
    public List<Mandate53>? Mandates { get; set; }

    /// <summary>The activities that its holder carries out.</summary>
    public List<ActivityId>? Responsibilities { get; set; }

    /// <summary>The activities for which its holder needs authority.</summary>
    public List<ActivityId>? Authorities { get; set; }

    /// <summary>What its holder has to be competent in.</summary>
    public List<CompetenceId>? Competences { get; set; }

    /// <summary>The first day; by default from the establishment of the scope on.</summary>
    public LocalDate? From { get; set; }

    /// <summary>How it became another one later.</summary>
    public List<RoleChangeSheet>? Changes { get; set; }

    /// <summary>Which positions hold it.</summary>
    public List<RoleAssignmentSheet>? Assignments { get; set; }

    /// <summary>The last day; whoever holds it is relieved before.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>Why there is no such role any more.</summary>
    public string? EndingReason { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("role", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        plan.Add(this, Rank.Roles, From ?? plan.Opening, By.Head, _ => new DefineRole
        {
            Id = Id!.Value, Title = Title ?? Id.Value.Value, Responsibilities = (Responsibilities ?? []).ToValueList(), Authorities = (Authorities ?? []).ToValueList(), Competences = (Competences ?? []).ToValueList(),
        });
        plan.TakeAll(Changes, (each, _) => each.Plan(plan, this));
        plan.TakeAll(Assignments, (each, _) => each.Plan(plan, this));
        plan.AddEnding(this, Through, By.Head, _ => new RetireRole { Role = Id!.Value, Reason = EndingReason });
    }
}

/// <summary>That a role is another one from a day on. What it does not say stays as the role says it.</summary>
internal sealed class RoleChangeSheet : ActSheet
{
    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>What people call it.</summary>
    public string? Title { get; set; }

    /// <summary>The activities that its holder carries out.</summary>
    public List<ActivityId>? Responsibilities { get; set; }

    /// <summary>The activities for which its holder needs authority.</summary>
    public List<ActivityId>? Authorities { get; set; }

    /// <summary>What its holder has to be competent in.</summary>
    public List<CompetenceId>? Competences { get; set; }

    internal void Plan(FilePlan plan, RoleSheet role) => plan.Add(this, Rank.Roles, From, By.Head, _ => new ChangeRole
    {
        To = new()
        {
            Id = role.Id!.Value,
            Title = Title ?? role.Title ?? role.Id.Value.Value,
            Responsibilities = (Responsibilities ?? role.Responsibilities ?? []).ToValueList(),
            Authorities = (Authorities ?? role.Authorities ?? []).ToValueList(),
            Competences = (Competences ?? role.Competences ?? []).ToValueList(),
        },
    });
}
