using Isms.Governance.Organization;
using Isms.Governance.Roles;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>Who owns, carries out or hears of an activity, one by one and over which days; a matrix says it all at once.</summary>
    [JsonPropertyOrder(310)]
    public List<ResponsibilitySheet> Responsibilities { get; set; } = [];
}

/// <summary>That a position or a class owns an activity, carries it out, is consulted or informed.</summary>
internal sealed class ResponsibilitySheet : ActSheet
{
    /// <summary>The activity.</summary>
    [JsonRequired]
    public ActivityId? Activity { get; set; }

    /// <summary>The position or the class.</summary>
    [JsonRequired]
    public PartySheet? To { get; set; }

    /// <summary>The letters as they stand in a matrix: <c>R</c>, <c>A/R</c>, <c>C</c>.</summary>
    [JsonRequired]
    public RaciLetters? Letters { get; set; }

    /// <summary>The owner whose place is taken.</summary>
    public PositionId? InPlaceOf { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>The last day, where it was known beforehand.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>Of who carries it out: the last day, where it ended earlier than it was to.</summary>
    public LocalDate? EndedAfter { get; set; }

    /// <summary>Why it ended.</summary>
    public string? EndingReason { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var (activity, party, letters) = (Activity!.Value, To!.ToParty(), Letters!.Value);
        if (To.Position is not { } position)
        {
            Cell(plan, activity, party, letters);
            return;
        }

        if (letters.HasFlag(RaciLetters.Accountable))
        {
            plan.Add(this, Rank.Roles, From, By.Head, _ => new NameActivityOwner { Activity = activity, Owner = position, InPlaceOf = InPlaceOf, Until = plan.After(Through) });
        }

        if (letters.HasFlag(RaciLetters.Responsible))
        {
            plan.Add(this, Rank.Roles, From, By.Head, _ => new AssignResponsibility { Activity = activity, Position = position, Until = plan.After(Through) });
            plan.AddEnding(this, EndedAfter, By.Head, _ => new RelieveResponsibility { Activity = activity, Position = position, Reason = EndingReason }, Rank.Reliefs, key: "endedAfter");
        }

        Cell(plan, activity, party, letters & (RaciLetters.Consulted | RaciLetters.Informed));
    }

    private void Cell(FilePlan plan, ActivityId activity, Party party, RaciLetters letters)
    {
        if (letters is not RaciLetters.None)
        {
            plan.Add(this, Rank.Roles, From, By.Head, _ => new SetRaciCell { Activity = activity, For = party, Letters = letters });
            plan.AddEnding(this, EndedAfter ?? Through, By.Head, _ => new SetRaciCell { Activity = activity, For = party, Letters = RaciLetters.None }, Rank.Reliefs, key: EndedAfter is null ? "through" : "endedAfter");
        }
    }
}
