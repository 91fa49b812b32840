using Isms.Governance.Accountability;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>Which position in top management answers for what; for the rest it is the head.</summary>
    [JsonPropertyOrder(220)]
    public List<AccountabilitySheet> Accountability { get; set; } = [];
}

/// <summary>That an obligation is given to positions in top management, is split between them, or goes from one to another.</summary>
internal sealed class AccountabilitySheet : ActSheet
{
    /// <summary>The obligation: a requirement, by its number or id, or a part of one.</summary>
    [JsonRequired]
    public RequirementName? Obligation { get; set; }

    /// <summary>The positions.</summary>
    [JsonRequired]
    public List<PositionId>? To { get; set; }

    /// <summary>The position that it leaves, where it goes from one to another.</summary>
    public PositionId? TransferredFrom { get; set; }

    /// <summary>The parts into which it is split; the position under <c>to</c> answers for the whole.</summary>
    public List<PartSheet>? Parts { get; set; }

    /// <summary>Why; needed where several answer.</summary>
    public string? Reason { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The day on which the holder acknowledged it.</summary>
    public LocalDate? AcknowledgedOn { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var (of, to) = (plan.Requirements.Of(Obligation!.Value), To!.ToValueList());
        plan.Add(this, Rank.Accountability, From, By.Head, _ => Parts is { } parts
            ? new SplitObligation { Of = of, Integrator = One(to), Parts = parts.Select(each => each.ToPart()).ToValueList() }
            : TransferredFrom is { } before
            ? new TransferAccountability { Of = of, From = before, To = One(to), Reason = Reason }
            : new AllocateAccountability { Of = of, To = to, Reason = Reason });
        if (AcknowledgedOn is { } day)
        {
            foreach (var position in to)
            {
                plan.AddFurther(this, Rank.Accountability, day, By.Holder(this, position), _ => new AcknowledgeAccountability { Of = of, Position = position }, key: "acknowledgedOn");
            }
        }
    }

    private static PositionId One(ValueList<PositionId> to) => to is [var one] ? one : throw new ArgumentException("one position answers here: name exactly one under `to`");
}

/// <summary>A part of an obligation, by units or by activities.</summary>
internal sealed class PartSheet : Sheet
{
    /// <summary>The id of the part, as an obligation of its own.</summary>
    [JsonRequired]
    public ObligationId? Id { get; set; }

    /// <summary>What people call it.</summary>
    public string? Title { get; set; }

    /// <summary>The position that answers for it.</summary>
    [JsonRequired]
    public PositionId? Holder { get; set; }

    /// <summary>The units that it covers.</summary>
    public List<UnitId>? Units { get; set; }

    /// <summary>The activities that it covers.</summary>
    public List<ActivityId>? Activities { get; set; }

    internal ObligationPart ToPart() => new()
    {
        Id = Id!.Value, Title = Title, Holder = Holder!.Value, Units = (Units ?? []).ToValueList(), Activities = (Activities ?? []).ToValueList(),
    };
}
