using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

/// <summary>That a position is charged with something over a period; that it was made known, and acknowledged.</summary>
internal abstract class ChargeSheet : ActSheet
{
    /// <summary>To whom it is made known where the file does not say.</summary>
    internal const string Everybody = "the organisation";

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

    /// <summary>Who made it known; by default who keeps the file.</summary>
    public WhoSheet? CommunicatedBy { get; set; }

    /// <summary>To whom; by default the organisation.</summary>
    public string? CommunicatedTo { get; set; }

    /// <summary>What shows that it was made known.</summary>
    public EvidenceSheet? Evidence { get; set; }

    /// <summary>The day on which whoever fills the position acknowledged it; a list of days where others filled it later, and did so too.</summary>
    public DaysSheet? AcknowledgedOn { get; set; }

    private protected By Decider => By.Of(AssignedBy, By.Head);

    private protected void Assign(FilePlan plan, RoleId role)
    {
        plan.Add(this, Rank.Roles, From, Decider, _ => new AssignRole { Role = role, Position = To!.Value, Until = plan.After(Through) });
        Follow(plan, role, null, _ => new RelieveRole { Role = role, Position = To!.Value, Reason = EndingReason });
    }

    private protected void Give(FilePlan plan, Mandate53 mandate)
    {
        plan.Add(this, Rank.Roles, From, Decider, _ => new GiveMandate { Mandate = mandate, Position = To!.Value, Until = plan.After(Through) });
        Follow(plan, null, mandate, _ => new EndMandate { Mandate = mandate, Position = To!.Value, Reason = EndingReason });
    }

    private void Follow(FilePlan plan, RoleId? role, Mandate53? mandate, Func<Replay, GovernanceCommand> end)
    {
        var position = To!.Value;
        if (CommunicatedOn is { } told)
        {
            plan.AddFurther(this, Rank.Roles, told, By.Of(CommunicatedBy, By.Recorder), _ => new CommunicateAssignment
            {
                Role = role, Mandate = mandate, Position = position, To = CommunicatedTo ?? Everybody, Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.LeadershipCommunication),
            });
        }

        foreach (var noted in AcknowledgedOn?.Each ?? [])
        {
            plan.AddFurther(this, Rank.Roles, noted, By.Holder(this, position), _ => new AcknowledgeAssignment { Role = role, Mandate = mandate, Position = position });
        }

        plan.AddEnding(this, EndedAfter, Decider, end, Rank.Reliefs);
    }
}
