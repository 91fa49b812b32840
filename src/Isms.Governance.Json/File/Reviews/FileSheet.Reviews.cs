using Isms.Governance.Organization;
using Isms.Governance.Requirements;
using Isms.Governance.Reviews;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The management reviews, with their minutes.</summary>
    [JsonPropertyOrder(430)]
    public List<ReviewSheet> Reviews { get; set; } = [];
}

/// <summary>A management review. What it lacks is found, not refused; the meeting counts as held from the end of its last day.</summary>
internal sealed class ReviewSheet : MinutesSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public ReviewId? Id { get; set; }

    /// <summary>The day for which it is planned; by default that on which it was held.</summary>
    public LocalDate? Planned { get; set; }

    /// <summary>How long after it the next one is to be held at the latest.</summary>
    public Period? Interval { get; set; }

    /// <summary>How many members of top management suffice, whoever chairs.</summary>
    public int? Quorum { get; set; }

    /// <summary>Who was called, and to what.</summary>
    public ConvenedSheet? Convened { get; set; }

    /// <summary>What was prepared for it beside what the register itself knows.</summary>
    public PreparedSheet? Prepared { get; set; }

    /// <summary>The day on which it was held.</summary>
    public LocalDate? Held { get; set; }

    /// <summary>Its last day, where it took several.</summary>
    public LocalDate? HeldThrough { get; set; }

    /// <summary>Who chaired.</summary>
    public WhoSheet? Chair { get; set; }

    /// <summary>Who wrote the minutes; said for the reader.</summary>
    public WhoSheet? MinutesBy { get; set; }

    /// <summary>Who attended; the chair does in any case.</summary>
    public List<AttendeeSheet>? Attendees { get; set; }

    /// <summary>Who was called and did not come; said for the reader.</summary>
    public List<WhoSheet>? Apologies { get; set; }

    /// <summary>Further versions of the minutes.</summary>
    public List<AmendmentSheet>? Amendments { get; set; }

    private LocalDate? Over => (HeldThrough ?? Held)?.PlusDays(1);

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("review", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }
    }

    internal override void Plan(FilePlan plan)
    {
        var (id, on) = (Id!.Value, Planned ?? Held ?? throw new ArgumentException("a review says when it is `planned` or was `held`"));
        var first = new[] { on, Held, Convened?.On, Prepared?.On }.OfType<LocalDate>().Min();
        plan.Add(this, Rank.Reviews, DecidedOn ?? first, By.Recorder, _ => new PlanReview { Id = id, On = plan.On(on), Interval = Interval, Quorum = Quorum });
        Convened?.Plan(plan, id);
        Prepared?.Plan(plan, id);
        var chair = By.Of(Chair, By.Recorder);
        PlanMinutes(plan, id, chair, Held ?? on, Over);
        if (Held is { } held)
        {
            var by = Chair ?? throw new ArgumentException("a review that was held had somebody in the `chair`");
            plan.AddFurther(this, Rank.Reviews, Over!.Value, By.Recorder, replay => new HoldReview
            {
                Review = id, From = plan.On(held), Until = plan.On(Over.Value), Chair = replay.One(by, plan.On(held)),
                Attendees = (Attendees ?? []).Select(each => each.FindAttendee(replay, plan.On(held))).ToValueList(),
            }, key: "held");
        }

        PlanClosing(plan, id, chair, Over);
        plan.TakeAll(Amendments, (each, _) => each.Plan(plan, id, chair));
    }
}

/// <summary>A further version of the minutes of a review: what it says replaces or completes what was said before.</summary>
internal sealed class AmendmentSheet : MinutesSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Why.</summary>
    [JsonRequired]
    public string? Reason { get; set; }

    internal void Plan(FilePlan plan, ReviewId review, By chair)
    {
        plan.Add(this, Rank.Reviews, On, chair, _ => new AmendReview { Review = review, Reason = Reason! });
        PlanMinutes(plan, review, chair, On!.Value, null);
        PlanClosing(plan, review, chair, null);
    }
}

/// <summary>Who was called to a review.</summary>
internal sealed class ConvenedSheet : ActSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>The positions.</summary>
    [JsonRequired]
    public List<PositionId>? Invited { get; set; }

    /// <summary>What was to be talked about.</summary>
    public List<string>? Agenda { get; set; }

    internal void Plan(FilePlan plan, ReviewId review) => plan.Add(this, Rank.Reviews, On, By.Recorder, _ => new ConveneReview
    {
        Review = review, Invited = Invited!.ToValueList(), Agenda = (Agenda ?? []).ToValueList(),
    });
}

/// <summary>What was prepared for a review.</summary>
internal sealed class PreparedSheet : ActSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What people added to what the register knows.</summary>
    public List<PackItemSheet>? Added { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, ReviewId review) => plan.Add(this, Rank.Reviews, On, By.Recorder, _ => new PrepareReviewInputs
    {
        Review = review, Added = (Added ?? []).Select(each => each.ToItem()).ToValueList(), Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.ReviewInputPack),
    });
}

/// <summary>One line that was prepared for a review.</summary>
internal sealed class PackItemSheet : Sheet
{
    /// <summary>The input to which it belongs, by its letter.</summary>
    [JsonRequired]
    public ReviewInput? Input { get; set; }

    /// <summary>What there is to know.</summary>
    [JsonRequired]
    public string? Text { get; set; }

    /// <summary>The id of what it is about.</summary>
    public string? About { get; set; }

    internal PackItem ToItem() => new() { Input = Input!.Value, Text = Text!, Subject = About };
}

/// <summary>Somebody who attended a review, in the capacity that the register knows; <c>as</c> has to be a position that they filled then.</summary>
internal sealed class AttendeeSheet : WhoSheet
{
    /// <summary>In which position.</summary>
    public PositionId? As { get; set; }

    /// <exception cref="NobodyException">Nobody is who is named.</exception>
    /// <exception cref="MisfitException">They did not fill the position then.</exception>
    internal PersonId FindAttendee(Replay replay, Instant at)
    {
        var person = replay.One(this, at);
        return As is not { } seat || replay.Register.At(at).WhoFills(seat) is var who && (who.Person == person || who.Absent == person)
            ? person
            : throw new MisfitException(this, $"`{person}` did not fill position `{seat}` on the day of the review");
    }
}
