using Isms.Governance.Requirements;
using Isms.Governance.Reviews;

namespace Isms.Governance.Json;

/// <summary>What the minutes of a review say, in the first version or a further one.</summary>
internal abstract class MinutesSheet : ActSheet
{
    /// <summary>What was said of each input, by its letter.</summary>
    public InputsSheet? Inputs { get; set; }

    /// <summary>What was decided.</summary>
    public List<ReviewDecisionSheet>? Decisions { get; set; }

    /// <summary>What was concluded.</summary>
    public ConclusionsSheet? Conclusion { get; set; }

    /// <summary>The day on which the minutes were closed; by default that of the signature. Without either they are open.</summary>
    public LocalDate? ClosedOn { get; set; }

    /// <summary>The day by which the next review is to be held.</summary>
    public LocalDate? Next { get; set; }

    /// <summary>Who signed the minutes.</summary>
    public SignedSheet? SignedOff { get; set; }

    private protected void PlanMinutes(FilePlan plan, ReviewId review, By chair, LocalDate day, LocalDate? over)
    {
        foreach (var (input, said) in Inputs?.Said ?? [])
        {
            plan.Add(said, Rank.Reviews, day, chair, _ => said.ToCommand(plan, review, input));
        }

        plan.TakeAll(Decisions, (each, _) => each.Plan(plan, review, chair, day));

        if (Conclusion is { } conclusion)
        {
            plan.Add(conclusion, Rank.Reviews, conclusion.On ?? day, chair, _ => conclusion.ToCommand(review));
        }
    }

    /// <param name="plan">The plan.</param>
    /// <param name="review">The review.</param>
    /// <param name="chair">Who chaired.</param>
    /// <param name="over">The day from which on the meeting counts as held, where there was one: what was done on its last day counts from then, too.</param>
    private protected void PlanClosing(FilePlan plan, ReviewId review, By chair, LocalDate? over)
    {
        if ((ClosedOn ?? SignedOff?.On) is { } closed)
        {
            plan.AddFurther(this, Rank.Reviews, Counts(closed, over), chair, _ => new CloseReview { Review = review, NextOn = plan.On(Next), IsReported = true }, key: "closedOn");
        }

        if (SignedOff is { } signed)
        {
            var (day, by) = (Counts(signed.On!.Value, over), By.Of(signed.By, chair));
            plan.Add(signed, Rank.Reviews, day, by, replay => new SignOffReview
            {
                Review = review, By = replay.One(by, plan.On(day)), IsReported = true, Evidence = EvidenceSheet.Of(signed.Evidence, plan, EvidenceKind.ReviewMinutes),
            });
        }
    }

    private static LocalDate Counts(LocalDate day, LocalDate? over) => over == day.PlusDays(1) ? over.Value : day;
}

/// <summary>Who signed the minutes of a review.</summary>
internal sealed class SignedSheet : ActSheet
{
    /// <summary>Who; by default the chair.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }
}

/// <summary>What was said of the inputs of a review, by their letters. What is not there was not considered.</summary>
internal sealed class InputsSheet : Sheet
{
    /// <summary>What became of the actions of earlier reviews.</summary>
    public ConsideredSheet? A { get; set; }

    /// <summary>What has changed outside and inside.</summary>
    public ConsideredSheet? B { get; set; }

    /// <summary>What has changed in what interested parties need.</summary>
    public ConsideredSheet? C { get; set; }

    /// <summary>Nonconformities and corrective actions.</summary>
    [JsonPropertyName("d.1")]
    public ConsideredSheet? D1 { get; set; }

    /// <summary>What was measured.</summary>
    [JsonPropertyName("d.2")]
    public ConsideredSheet? D2 { get; set; }

    /// <summary>What audits found.</summary>
    [JsonPropertyName("d.3")]
    public ConsideredSheet? D3 { get; set; }

    /// <summary>How far objectives were met.</summary>
    [JsonPropertyName("d.4")]
    public ConsideredSheet? D4 { get; set; }

    /// <summary>What interested parties say.</summary>
    public ConsideredSheet? E { get; set; }

    /// <summary>What the risk assessment found.</summary>
    public ConsideredSheet? F { get; set; }

    /// <summary>What could be done better.</summary>
    public ConsideredSheet? G { get; set; }

    /// <summary>Puts what was said of an input in its place; false where something stands there.</summary>
    internal bool Put(ReviewInput input, ConsideredSheet said)
    {
        var property = FileSheets.Of(typeof(InputsSheet)).Properties.First(each => each.Name == input.Letter);
        if (property.Get!(this) is not null)
        {
            return false;
        }

        property.Set!(this, said);
        return true;
    }

    internal IEnumerable<(ReviewInput Input, ConsideredSheet Said)> Said =>
        from each in Enum.GetValues<ReviewInput>().Zip([A, B, C, D1, D2, D3, D4, E, F, G])
        where each.Second is not null
        select (each.First, each.Second);
}

/// <summary>What was said of an input: a bare text, or more closely.</summary>
internal sealed class ConsideredSheet : ActSheet
{
    /// <summary>What was said.</summary>
    public string? Notes { get; set; }

    /// <summary>Why there is nothing to report.</summary>
    public string? NothingToReport { get; set; }

    /// <summary>The actions that were gone through.</summary>
    public List<Improvement.ActionId>? Actions { get; set; }

    /// <summary>What was looked at.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal override string? Shorthand => "notes";

    internal ConsiderInput ToCommand(FilePlan plan, ReviewId review, ReviewInput input) => new()
    {
        Review = review, Input = input, Notes = Notes, NothingBecause = NothingToReport, Actions = (Actions ?? []).ToValueList(),
        Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.ReviewInputPack),
    };
}

/// <summary>What a review concluded of the management system.</summary>
internal sealed class ConclusionsSheet : ActSheet
{
    /// <summary>The day on which that was concluded; by default the first of the meeting.</summary>
    public LocalDate? On { get; set; }

    /// <summary>Whether it suits the organisation.</summary>
    public ConclusionSheet? Suitable { get; set; }

    /// <summary>Whether it is enough.</summary>
    public ConclusionSheet? Adequate { get; set; }

    /// <summary>Whether it brings about what it is for.</summary>
    public ConclusionSheet? Effective { get; set; }

    internal ConcludeReview ToCommand(ReviewId review) => new()
    {
        Review = review, Suitability = Suitable?.ToConclusion(), Adequacy = Adequate?.ToConclusion(), Effectiveness = Effective?.ToConclusion(),
    };
}

/// <summary>What was concluded on one of the three words; also the bare word.</summary>
internal sealed class ConclusionSheet : Sheet
{
    /// <summary>Yes, no, or with reservations.</summary>
    [JsonRequired]
    public ConclusionWord? Is { get; set; }

    /// <summary>Why.</summary>
    public string? Because { get; set; }

    internal override string? Shorthand => "is";

    internal Conclusion ToConclusion() => Conclusion.Of(Is!.Value, Because ?? ActSheet.NotSaid);
}
