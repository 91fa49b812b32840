using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>That a position holds a role, with the mandates that go with it; that it was made known, and acknowledged.</summary>
internal sealed class RoleAssignmentSheet : ActSheet
{
    private string[] charges = [];

    /// <summary>The position.</summary>
    [JsonRequired]
    public PositionId? To { get; set; }

    /// <summary>Who assigned it; by default the head of top management. Mandates are top management's to give.</summary>
    public WhoSheet? AssignedBy { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The last day, where it was known beforehand.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>The last day, where it ended earlier than it was to.</summary>
    public LocalDate? EndedAfter { get; set; }

    /// <summary>Why it ended.</summary>
    public string? EndingReason { get; set; }

    /// <summary>The day on which it was made known.</summary>
    public LocalDate? CommunicatedOn { get; set; }

    /// <summary>To whom; by default the organisation.</summary>
    public string? CommunicatedTo { get; set; }

    /// <summary>What shows that it was made known.</summary>
    public EvidenceSheet? Evidence { get; set; }

    /// <summary>The day on which whoever fills the position acknowledged it.</summary>
    public LocalDate? AcknowledgedOn { get; set; }

    internal override IEnumerable<string> Subjects => charges;

    internal void Plan(FilePlan plan, RoleSheet of)
    {
        charges = [of.Id!.Value.Value, .. (of.Mandates ?? []).Select(Vocabulary.WordOf)];
        var (position, by) = (To!.Value, By.Of(AssignedBy, By.Head));
        plan.Add(this, Rank.Roles, From, by, _ => new AssignRole { Role = of.Id.Value, Position = position, Until = plan.After(Through) });
        foreach (var mandate in of.Mandates ?? [])
        {
            plan.Add(this, Rank.Roles, From, by, _ => new GiveMandate { Mandate = mandate, Position = position, Until = plan.After(Through) });
        }

        foreach (var (held, mandate) in (of.Mandates ?? []).Select(each => ((RoleId?)null, (Mandate53?)each)).Prepend((of.Id, null)))
        {
            if (CommunicatedOn is { } told)
            {
                plan.AddFurther(this, Rank.Roles, told, By.Recorder, _ => new CommunicateAssignment
                {
                    Role = held, Mandate = mandate, Position = position, To = CommunicatedTo ?? "the organisation", Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.LeadershipCommunication),
                });
            }

            if (AcknowledgedOn is { } noted)
            {
                plan.AddFurther(this, Rank.Roles, noted, By.Holder(this, position), _ => new AcknowledgeAssignment { Role = held, Mandate = mandate, Position = position });
            }

            plan.AddEnding(this, EndedAfter, by, _ => mandate is { } ended
                ? new EndMandate { Mandate = ended, Position = position, Reason = EndingReason }
                : new RelieveRole { Role = of.Id.Value, Position = position, Reason = EndingReason });
        }
    }
}
