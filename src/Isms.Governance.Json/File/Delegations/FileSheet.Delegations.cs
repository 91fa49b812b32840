using Isms.Governance.Delegations;
using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>What was handed to whom.</summary>
    [JsonPropertyOrder(260)]
    public List<DelegationSheet> Delegations { get; set; } = [];

    /// <summary>What became of what was handed over.</summary>
    [JsonPropertyOrder(270)]
    public List<DelegationEventSheet> DelegationEvents { get; set; } = [];

    /// <summary>What delegates were told later.</summary>
    [JsonPropertyOrder(280)]
    public List<InstructionSheet> Instructions { get; set; } = [];
}

/// <summary>That responsibility, with the authority it needs, was handed to a delegate.</summary>
internal sealed class DelegationSheet : ActSheet
{
    /// <summary>The instrument: a letter, a schedule.</summary>
    [JsonRequired]
    public string? Instrument { get; set; }

    /// <summary>The item in it, as text.</summary>
    [JsonRequired]
    public string? Item { get; set; }

    /// <summary>Who hands over.</summary>
    [JsonRequired]
    public PartySheet? By { get; set; }

    /// <summary>To whom.</summary>
    [JsonRequired]
    public PartySheet? To { get; set; }

    /// <summary>The delegation under which it is handed on; absent where an original holder hands over.</summary>
    public ItemSheet? Under { get; set; }

    /// <summary>What, with everything that is part of it.</summary>
    [JsonRequired]
    public List<ActivityId>? Activities { get; set; }

    /// <summary>Which kinds of act; by default those above.</summary>
    public ActKinds? Kinds { get; set; }

    /// <summary>For which units, or <c>own</c>: the unit of the position that receives it; by default those above.</summary>
    public UnitsSheet? Units { get; set; }

    /// <summary>Up to which amounts; by default those above.</summary>
    public List<LimitSheet>? Limits { get; set; }

    /// <summary>What must be so whenever it is used, here and below.</summary>
    public List<ConditionSheet>? Conditions { get; set; }

    /// <summary>Over which days; by default from the decision on, for good.</summary>
    public PeriodSheet? Period { get; set; }

    /// <summary>How many times it may be handed on, one below the other, or <c>none</c>; by default what the scheme says.</summary>
    public Times? Redelegate { get; set; }

    /// <summary>Who acts together with the delegate.</summary>
    public JointlySheet? Jointly { get; set; }

    /// <summary>The position that oversees the delegate.</summary>
    public PositionId? Overseer { get; set; }

    /// <summary>How often the delegate reports.</summary>
    public Period? ReportEvery { get; set; }

    /// <summary>How often the delegate is reviewed.</summary>
    public Period? ReviewEvery { get; set; }

    /// <summary>Who approved it, gate by gate.</summary>
    public List<ApprovalSheet>? Approvals { get; set; }

    /// <summary>Who was told.</summary>
    public List<NoticeSheet>? NoticedTo { get; set; }

    /// <summary>Who signed it.</summary>
    public List<WhoSheet>? Signatures { get; set; }

    /// <summary>Who agreed to it, where the activity asks for an agreement.</summary>
    public List<WhoSheet>? AgreedBy { get; set; }

    /// <summary>The day on which the delegate accepted it.</summary>
    public LocalDate? AcceptedOn { get; set; }

    /// <summary>Who accepted it; by default the delegate.</summary>
    public WhoSheet? AcceptedBy { get; set; }

    /// <summary>The day on which the delegate declined it.</summary>
    public LocalDate? DeclinedOn { get; set; }

    /// <summary>Of an inherited record: that nobody knows any more when it was decided. It counts from <c>period.from</c> and was entered later, on <c>recordedOn</c>.</summary>
    public bool? DateUnknown { get; set; }

    /// <summary>What it takes the place of.</summary>
    public SupersessionSheet? Supersedes { get; set; }

    internal override IEnumerable<string> Subjects => [Named().ToString(), InstrumentItem.Of(Instrument!, Item!).ToString()];

    internal override void NameIds(IdBook ids)
    {
        if (Instrument is { } instrument && Item is { } item)
        {
            Bears.Add($"{instrument}/{item}");
            if (!ids.IsDefined(ItemSheet.Kind, ItemSheet.IdOf(instrument, item)))
            {
                ids.Define(ItemSheet.Kind, ItemSheet.IdOf(instrument, item), PlaceOf("item"));
            }

            if (To is { IsOne: true } to)
            {
                ids.Define("delegation", $"{instrument}/{item} to {to}".Replace("`", string.Empty, StringComparison.Ordinal), PlaceOf("item"));
            }
        }
    }

    // In any order in the file: what is handed on comes after what it is handed on under.
    internal override void Plan(FilePlan plan)
    {
        if (plan.File.Delegations[0] == this)
        {
            foreach (var each in FileOrder.ParentsFirst(plan.File.Delegations, each => ItemSheet.IdOf(each.Instrument!, each.Item!), each => each.Under is { } under ? ItemSheet.IdOf(under.Instrument!, under.Item!) : null))
            {
                plan.Take(each, each.Grant);
            }
        }
    }

    /// <summary>The day on which it is entered; null where that is when the file begins.</summary>
    internal LocalDate? OnRecordFrom => RecordedOn ?? DecidedOn ?? Period?.From;

    private void Grant(FilePlan plan)
    {
        var from = Period?.From;
        if (DateUnknown == true && (DecidedOn is not null || from is null || RecordedOn is null))
        {
            throw new ArgumentException("a delegation whose date is unknown says from which day on it counts (`period`) and when it was entered (`recordedOn`), and not when it was decided");
        }

        if (Activities is [])
        {
            throw new ArgumentException("a delegation hands on at least one activity: name it under `activities`");
        }

        var decided = DecidedOn ?? from;
        if ((AcceptedOn ?? DeclinedOn) < decided)
        {
            throw new ArgumentException("a delegation is accepted or declined once it is decided (`decidedOn`, else its first day), not before");
        }

        plan.Add(this, Rank.Delegations, null, decided, Json.By.Of(By!), replay => Asked(plan, replay, decided));
        if (AcceptedOn is { } accepted)
        {
            plan.AddFurther(this, Rank.Delegations, accepted, Json.By.Of(AcceptedBy, Json.By.Of(To!)), _ => new AcceptDelegation { Item = Named() }, key: "acceptedOn");
        }

        if (DeclinedOn is { } declined)
        {
            plan.AddFurther(this, Rank.Delegations, declined, Json.By.Of(To!), _ => new DeclineDelegation { Item = Named() }, key: "declinedOn");
        }
    }

    private InstrumentItem Named() => InstrumentItem.Of(Instrument!, Item!).To(To!.ToParty());

    private GovernanceCommand Asked(FilePlan plan, Replay replay, LocalDate? decided)
    {
        var at = plan.On(decided ?? plan.FirstDay);
        var asked = new DelegateResponsibility
        {
            Item = InstrumentItem.Of(Instrument!, Item!),
            From = By!.ToParty(),
            To = To!.ToParty(),
            Under = Under?.ToItem(),
            Mandate = new Mandate
            {
                Activities = Activities!.ToValueList(),
                Kinds = Kinds ?? ActKinds.None,
                Units = Units?.ToUnits(replay, To, at) ?? [],
                Limits = (Limits ?? []).Select(each => each.ToLimit()).ToValueList(),
                From = plan.On(Period?.From),
                Until = plan.After(Period?.Through),
                Redelegations = Redelegate?.Count,
            },
            Conditions = (Conditions ?? []).Select(each => each.ToCondition(Limits?.FirstOrDefault()?.Currency)).ToValueList(),
            Jointly = Jointly?.ToJointly(),
            Overseer = Overseer,
            ReportEvery = ReportEvery,
            ReviewEvery = ReviewEvery,
            Approvals = (Approvals ?? []).Select(each => each.ToApproval(plan, replay)).ToValueList(),
            Notices = (NoticedTo ?? []).Select(each => new Notice { To = each.ToParty(), On = plan.On(each.On!.Value) }).ToValueList(),
            Signatures = replay.All(Signatures, at),
            AgreedBy = replay.All(AgreedBy, at),
            DateUnknown = DateUnknown == true,
            Reference = Reference,
        };
        return Supersedes is not { } old ? asked : new SupersedeDelegation
        {
            Old = old.ToItem(),
            New = asked,
            CarryOver = (old.CarryOver ?? []).Select(each => new CarryOver(each.Old!.ToItem(), InstrumentItem.Of(each.As!.Instrument!, each.As.Item!))).ToValueList(),
            LiftStop = old.LiftStop == true,
        };
    }
}
