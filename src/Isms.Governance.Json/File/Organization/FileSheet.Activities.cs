using Isms.Governance.Organization;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The tasks and powers.</summary>
    [JsonPropertyOrder(230)]
    public List<ActivitySheet> Activities { get; set; } = [];

    /// <summary>Who may receive which activity.</summary>
    [JsonPropertyOrder(240)]
    public List<EligibilitySheet> Eligibility { get; set; } = [];
}

/// <summary>A task or power.</summary>
internal sealed class ActivitySheet : EntrySheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public ActivityId? Id { get; set; }

    /// <summary>The wider activity it is part of.</summary>
    public ActivityId? PartOf { get; set; }

    /// <summary>The obligations it discharges: requirements, by their numbers or ids, or parts of them.</summary>
    public List<RequirementName>? Obligations { get; set; }

    /// <summary>Who holds it before anyone delegates it.</summary>
    public HeldBySheet? HeldBy { get; set; }

    /// <summary>What of it may leave its holder.</summary>
    public Delegability? Delegability { get; set; }

    /// <summary>Whether an amount of money belongs to each act.</summary>
    public bool? Monetary { get; set; }

    /// <summary>Words by which schemes pick activities.</summary>
    public List<string>? Categories { get; set; }

    /// <summary>The limits of the original holder.</summary>
    public List<LimitSheet>? Limits { get; set; }

    /// <summary>Who must act together, at every step below too.</summary>
    public JointlySheet? Jointly { get; set; }

    /// <summary>That nobody decides their own case, and who is exempt.</summary>
    public OwnCaseSheet? SelfApproval { get; set; }

    internal override string? Shorthand => "id";

    private protected override EntryReference? Entry => Id;

    // In any order in the file: an activity comes after the wider ones and, with who may receive it, as one entry.
    private protected override void Register(FilePlan plan)
    {
        if (plan.File.Activities.Count > 0 && plan.File.Activities[0] == this)
        {
            var eligibility = plan.File.Eligibility.ToLookup(each => each.Activity);
            foreach (var each in FileOrder.ParentsFirst(plan.File.Activities, each => each.Id?.Value, each => each.PartOf?.Value))
            {
                each.Define(plan, [.. eligibility[each.Id]]);
            }
        }
    }

    private void Define(FilePlan plan, IReadOnlyList<EligibilitySheet> eligibility)
    {
        var discharges = plan.Named(Obligations);
        plan.Add(this, Rank.Activities, From, By.Recorder, _ => new DefineActivity
        {
            Id = Id!.Value,
            Title = Title,
            PartOf = PartOf,
            Discharges = discharges,
            HeldBy = HeldBy?.ToParties() ?? [],
            RootLimits = (Limits ?? []).Select(each => each.ToLimit()).ToValueList(),
            Delegability = Delegability,
            Eligibility = eligibility switch
            {
                [] => null,
                [var one] => one.ToEligibility(),
                _ => throw new ArgumentException($"it is said twice under `eligibility` who may receive the activity `{Id}`"),
            },
            IsMonetary = Monetary == true,
            Jointly = (Jointly ?? HeldBy?.Jointly)?.ToJointly(),
            OwnCase = SelfApproval?.ToOwnCase(),
            Categories = (Categories ?? []).ToValueList(),
        });
    }
}

/// <summary>The original holder of an activity: a position (also as a bare id) or the governing body; or several positions.</summary>
internal sealed class HeldBySheet : Sheet
{
    /// <summary>The position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>Several positions, each of which holds it.</summary>
    public List<PositionId>? Positions { get; set; }

    /// <summary>The governing body.</summary>
    public BodyId? Body { get; set; }

    /// <summary>With whom it is exercised.</summary>
    public JointlySheet? Jointly { get; set; }

    internal override string? Shorthand => "position";

    internal ValueList<Party> ToParties() => ValueList.ToValueList<Party>(
    [
        .. Position is { } position ? [position] : Array.Empty<PositionId>(),
        .. Positions ?? [],
        .. Body is { } body ? new Party[] { body } : [],
    ]);
}

/// <summary>That an act needs several persons together.</summary>
internal sealed class JointlySheet : Sheet
{
    /// <summary>How many persons act together, the one who acts among them: at least 2.</summary>
    [JsonRequired]
    public int? Count { get; set; }

    /// <summary>Of whom the others are; by default of those who hold it.</summary>
    public List<PartySheet>? Of { get; set; }

    /// <summary>Whether the head of the unit concerned counts as well.</summary>
    public bool? HeadOfUnit { get; set; }

    internal Jointly ToJointly() => Count < 2
        ? throw new ArgumentException("at least 2 persons act together")
        : new() { Count = Count!.Value - 1, Of = (Of ?? []).Select(each => each.ToParty()).ToValueList(), HeadOfUnit = HeadOfUnit == true };
}

/// <summary>That it matters in whose case one acts.</summary>
internal sealed class OwnCaseSheet : Sheet
{
    /// <summary>Who may decide their own case all the same, and up to what.</summary>
    public List<ExemptSheet>? Exempt { get; set; }

    internal OwnCase ToOwnCase() => new() { Exempt = (Exempt ?? []).Select(each => each.ToExemption()).ToValueList() };
}

/// <summary>Who may decide their own case up to an amount.</summary>
internal sealed class ExemptSheet : Sheet
{
    /// <summary>Whoever has this level or a higher one.</summary>
    public LevelId? Level { get; set; }

    /// <summary>This party.</summary>
    public PartySheet? For { get; set; }

    /// <summary>The amount, included.</summary>
    [JsonRequired]
    public decimal? Amount { get; set; }

    /// <summary>The currency.</summary>
    [JsonRequired]
    public string? Currency { get; set; }

    internal OwnCaseExemption ToExemption() => new() { Level = Level, For = For?.ToParty(), Max = Money.Of(Amount!.Value, Currency!) };
}

/// <summary>An amount up to which one acts, that amount included.</summary>
internal sealed class LimitSheet : Sheet
{
    /// <summary>The circumstance in which it counts; by default in every one that has no limit of its own.</summary>
    public ContextId? Context { get; set; }

    /// <summary>The amount.</summary>
    [JsonRequired]
    public decimal? Amount { get; set; }

    /// <summary>The currency.</summary>
    [JsonRequired]
    public string? Currency { get; set; }

    /// <summary>Over what it counts; by default each act for itself.</summary>
    public LimitPer? Aggregate { get; set; }

    /// <summary>Whether each member of a class has it for itself.</summary>
    public bool? PerMember { get; set; }

    internal Limit ToLimit() => new() { Max = Money.Of(Amount!.Value, Currency!), Context = Context, Per = Aggregate ?? LimitPer.Item, PerMember = PerMember == true };
}

/// <summary>Who may receive an activity, and from whom.</summary>
internal sealed class EligibilitySheet : Sheet
{
    /// <summary>The activity.</summary>
    [JsonRequired]
    public ActivityId? Activity { get; set; }

    /// <summary>Who may receive it from its original holder, and anybody where none is named.</summary>
    public List<RecipientSheet>? To { get; set; }

    /// <summary>To whom a delegate may hand it on.</summary>
    public List<RecipientSheet>? OnwardTo { get; set; }

    /// <summary>Which delegates may hand it on.</summary>
    public List<RecipientSheet>? OnwardBy { get; set; }

    /// <summary>Who should rather receive it.</summary>
    public List<RecipientSheet>? Preferred { get; set; }

    /// <summary>Whether acting holders count.</summary>
    public CountsWord? Acting { get; set; }

    /// <summary>Whether the person must be authorised personally.</summary>
    public bool? PersonallyAuthorised { get; set; }

    /// <summary>What the person must be competent in.</summary>
    public List<CompetenceId>? Competences { get; set; }

    /// <summary>Who must agree.</summary>
    public PartySheet? AgreementOf { get; set; }

    internal Eligibility ToEligibility() => new()
    {
        To = Recipients(To),
        OnwardTo = Recipients(OnwardTo),
        OnwardBy = Recipients(OnwardBy),
        Preferred = Recipients(Preferred),
        ActingExcluded = Acting is CountsWord.DoesNotCount,
        PersonallyAuthorised = PersonallyAuthorised == true,
        Competences = (Competences ?? []).ToValueList(),
        AgreementOf = AgreementOf?.ToParty(),
    };

    private static ValueList<Recipient> Recipients(List<RecipientSheet>? recipients) => (recipients ?? []).Select(each => each.ToRecipient()).ToValueList();
}

/// <summary>Whether something counts.</summary>
internal enum CountsWord
{
    Counts,
    DoesNotCount,
}

/// <summary>Who may receive something: a party, a level or a higher one, from some unit.</summary>
internal sealed class RecipientSheet : Sheet
{
    /// <summary>The position.</summary>
    public PositionId? Position { get; set; }

    /// <summary>The class.</summary>
    public ClassId? Class { get; set; }

    /// <summary>The body.</summary>
    public BodyId? Body { get; set; }

    /// <summary>The person.</summary>
    public PersonId? Person { get; set; }

    /// <summary>The external party.</summary>
    public ExternalPartyId? External { get; set; }

    /// <summary>The least level.</summary>
    public LevelId? AtLeast { get; set; }

    /// <summary>From which unit.</summary>
    public Within? Within { get; set; }

    internal override string? Shorthand => "position";

    internal Recipient ToRecipient()
    {
        var party = new PartySheet { Position = Position, Class = Class, Body = Body, Person = Person, External = External };
        return new() { Party = party.IsEmpty ? null : party.ToParty(), AtLeast = AtLeast, Within = Within ?? Isms.Governance.Organization.Within.AnyUnit };
    }
}
