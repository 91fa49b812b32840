using Isms.Governance.Delegations;

namespace Isms.Governance.Json;

/// <summary>What became of a delegation.</summary>
internal sealed class DelegationEventSheet : ActSheet
{
    /// <summary>The delegation.</summary>
    [JsonRequired]
    public ItemSheet? Of { get; set; }

    /// <summary>What happened.</summary>
    [JsonRequired]
    public DelegationEventWord? Kind { get; set; }

    /// <summary>Who did it; by default the head of top management.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>The day; also under <c>from</c>.</summary>
    public LocalDate? On { get; set; }

    /// <summary>The first day.</summary>
    public LocalDate? From { get; set; }

    /// <summary>Of a suspension: the last day.</summary>
    public LocalDate? Through { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Of a report and a review: what shows it.</summary>
    public string? Evidence { get; set; }

    internal override void Plan(FilePlan plan)
    {
        var day = (From, On) switch
        {
            ({ } from, null) => from,
            (null, { } on) => on,
            _ => throw new ArgumentException("what became of a delegation has one day: say either `on` or `from`"),
        };
        if (Through is not null && Kind is not DelegationEventWord.Suspend)
        {
            throw new ArgumentException("only a suspension has a last day: leave `through` out");
        }

        plan.Add(this, Rank.Exceptions, day, Json.By.Of(By, Json.By.Head), _ => Command(plan));
    }

    private GovernanceCommand Command(FilePlan plan)
    {
        var item = Of!.ToItem();
        return Kind switch
        {
            DelegationEventWord.Report => new RecordDelegateReport { Item = item, Evidence = Evidence },
            DelegationEventWord.Review => new ReviewDelegation { Item = item, Evidence = Evidence },
            DelegationEventWord.Suspend => new SuspendDelegation { Item = item, Reason = Reason ?? NotSaid, Until = plan.After(Through) },
            DelegationEventWord.Resume => new ResumeDelegation { Item = item, Reason = Reason },
            DelegationEventWord.Stop => new StopRedelegation { Item = item, Reason = Reason },
            _ => new RevokeDelegation { Item = item, Reason = Reason },
        };
    }
}

/// <summary>What can become of a delegation.</summary>
internal enum DelegationEventWord
{
    Report,
    Review,
    Suspend,
    Resume,
    Stop,
    Revoke,
}

/// <summary>What a delegate and everyone below was told later.</summary>
internal sealed class InstructionSheet : ActSheet
{
    /// <summary>The id by which it is stated as met.</summary>
    [JsonRequired]
    public ConditionId? Id { get; set; }

    /// <summary>The delegation.</summary>
    [JsonRequired]
    public ItemSheet? On { get; set; }

    /// <summary>Who gave it.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>What it says.</summary>
    [JsonRequired]
    public string? Text { get; set; }

    /// <summary>The first day.</summary>
    [JsonRequired]
    public LocalDate? From { get; set; }

    /// <summary>Within which time it is to be passed on below.</summary>
    public Period? PassOnWithin { get; set; }

    /// <summary>To which delegations below it was passed on.</summary>
    public List<PassedSheet>? Passed { get; set; }

    internal override void Plan(FilePlan plan)
    {
        plan.Add(this, Rank.Instructions, From, Json.By.Stated(By!), _ => new GiveInstruction { Id = Id!.Value, Item = On!.ToItem(), Text = Text!, PassOnWithin = PassOnWithin });
        foreach (var each in Passed ?? [])
        {
            plan.AddFurther(this, Rank.Instructions, each.On!.Value, Json.By.Stated(each.By!), _ => new PassOnInstruction { Instruction = Id!.Value, Item = each.To!.ToItem() });
        }
    }
}

/// <summary>That an instruction was passed on.</summary>
internal sealed class PassedSheet : Sheet
{
    /// <summary>To the delegate of which delegation.</summary>
    [JsonRequired]
    public ItemSheet? To { get; set; }

    /// <summary>Who passed it on.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>When.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }
}
