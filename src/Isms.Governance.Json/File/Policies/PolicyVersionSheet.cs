using Isms.Governance.Delegations;
using Isms.Governance.Policies;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>A version of a policy on its way: drafted, submitted, approved, in force. The acts are told as they happened; what they lack is found.</summary>
internal sealed class PolicyVersionSheet : ActSheet
{
    private PolicyId policy;

    /// <summary>Its number, as text.</summary>
    [JsonRequired]
    public VersionId? Version { get; set; }

    /// <summary>A digest of its text, which the approval binds; by default the policy and its number, which show nothing of the text.</summary>
    public string? Digest { get; set; }

    /// <summary>How many words it has.</summary>
    public int? Words { get; set; }

    /// <summary>What it holds of what the standard asks; by default as its policy says.</summary>
    public List<PolicyContents>? Flags { get; set; }

    /// <summary>Where its text lies.</summary>
    public EvidenceSheet? Evidence { get; set; }

    /// <summary>Who wrote it; by default who fills the position that keeps the policy.</summary>
    public WhoSheet? DraftedBy { get; set; }

    /// <summary>The day; by default that of its submission, else its approval, else its first day in force.</summary>
    public LocalDate? DraftedOn { get; set; }

    /// <summary>Who handed it in for approval; by default its author.</summary>
    public WhoSheet? SubmittedBy { get; set; }

    /// <summary>The day on which it was handed in.</summary>
    public LocalDate? SubmittedOn { get; set; }

    /// <summary>That it was sent back to be changed.</summary>
    public List<SentBackSheet>? SentBack { get; set; }

    /// <summary>Who approved it, and by what right.</summary>
    public DoerSheet? ApprovedBy { get; set; }

    /// <summary>The day; by default its first day in force.</summary>
    public LocalDate? ApprovedOn { get; set; }

    /// <summary>The digest of what was approved, where that was another text.</summary>
    public string? ApprovedDigest { get; set; }

    /// <summary>The id under which the approval stands among the exercises; by default made of the policy and the version.</summary>
    public ExerciseId? Exercise { get; set; }

    /// <summary>The case to which the approval belongs.</summary>
    public CaseId? Case { get; set; }

    /// <summary>What the approver said to it.</summary>
    public string? Comment { get; set; }

    /// <summary>What shows the approval.</summary>
    public EvidenceSheet? ApprovalEvidence { get; set; }

    /// <summary>The first day on which it is in force.</summary>
    public LocalDate? From { get; set; }

    /// <summary>Where it is to be found; by default as its policy says.</summary>
    public AvailabilitySheet? Availability { get; set; }

    /// <summary>How many took note of it, as counted, or who, where it is not said how they were told.</summary>
    public AcknowledgementsSheet? Acknowledged { get; set; }

    /// <summary>The day on which it was given up before it was in force.</summary>
    public LocalDate? DiscardedOn { get; set; }

    /// <summary>Who gave it up; by default its author.</summary>
    public WhoSheet? DiscardedBy { get; set; }

    /// <summary>Why it was given up.</summary>
    public string? DiscardReason { get; set; }

    internal LocalDate? FirstDay => DraftedOn ?? SubmittedOn ?? ApprovedOn ?? From;

    internal override IEnumerable<string> Subjects => [policy.Value, Act.Value];

    internal override void NameIds(IdBook ids)
    {
        if (Exercise is { } exercise)
        {
            ids.Define(ExerciseSheet.Kind, exercise.Value, PlaceOf("exercise"));
        }
    }

    private ExerciseId Act => Exercise ?? ExerciseId.From($"{policy}/{Version}/approval");

    private string Content => Digest ?? $"{policy} {Version}";

    internal void Plan(FilePlan plan, PolicySheet of)
    {
        policy = of.Id!.Value;
        var author = By.Of(DraftedBy, By.Holder(this, of.KeptBy(plan)));
        plan.Add(this, Rank.Acts, FirstDay, By.Recorder, replay => new DraftPolicyVersion
        {
            Policy = policy, Version = Version!.Value, Author = replay.One(author, plan.On(FirstDay ?? plan.FirstDay)), Digest = Content, Words = Words,
            Contents = (Flags ?? of.Flags ?? []).Aggregate(PolicyContents.None, (all, each) => all | each), Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.PolicyDocument),
        });
        if (SubmittedOn is { } handed)
        {
            Submit(plan, handed, By.Of(SubmittedBy, author), "submittedOn");
        }

        foreach (var back in SentBack ?? [])
        {
            plan.AddFurther(this, Rank.Acts, back.On!.Value, By.Stated(back.By!), replay => new RequestPolicyChange
            {
                Policy = policy, Version = Version!.Value, By = replay.One(back.By!, plan.On(back.On.Value)), Reason = back.Reason ?? NotSaid,
            });
            if (back.ResubmittedOn is { } again)
            {
                Submit(plan, again, By.Of(SubmittedBy, author), null);
            }
        }

        if (ApprovedBy is { } approver)
        {
            Approve(plan, approver, ApprovedOn ?? From ?? throw new ArgumentException($"it is not said when version `{Version}` of policy `{policy}` was approved: add `approvedOn`"));
        }

        if (DiscardedOn is { } given)
        {
            var by = By.Of(DiscardedBy, author);
            plan.AddFurther(this, Rank.Acts, given, by, replay => new DiscardPolicyVersion { Policy = policy, Version = Version!.Value, By = replay.One(by, plan.On(given)), Reason = DiscardReason }, key: "discardedOn");
        }

        if (From is { } first)
        {
            var found = Availability ?? of.Availability ?? throw new ArgumentException($"it is not said where version `{Version}` of policy `{policy}` is to be found: add `availability`");
            var publication = new PublishPolicyVersion { Policy = policy, Version = Version!.Value, Digest = Content, Availability = found.ToAvailability(), IsReported = true };
            plan.AddFurther(this, Rank.Acts, first, By.Of(found.Outside?.By ?? ApprovedBy, By.Recorder), _ => publication, found.Outside?.On, "from");
        }

        Acknowledged?.Plan(plan, this, policy, () => Version!.Value);
    }

    private void Submit(FilePlan plan, LocalDate on, By by, string? key) =>
        plan.AddFurther(this, Rank.Acts, on, by, replay => new SubmitPolicyVersion { Policy = policy, Version = Version!.Value, By = replay.One(by, plan.On(on)) }, key: key);

    private void Approve(FilePlan plan, DoerSheet approver, LocalDate on) => plan.AddFurther(this, Rank.Acts, on, By.Stated(approver), replay => new ApprovePolicyVersion
    {
        Policy = policy, Version = Version!.Value, Exercise = Act, By = approver.ToDoer(replay, plan.On(on)), Digest = ApprovedDigest ?? Content, Case = Case, Comment = Comment, IsReported = true,
        Evidence = EvidenceSheet.Of(ApprovalEvidence, plan, EvidenceKind.PolicyApproval),
    }, key: "approvedBy");
}

/// <summary>That a version was sent back, and handed in again.</summary>
internal sealed class SentBackSheet : Sheet
{
    /// <summary>Who sent it back.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>What was to be changed, and why.</summary>
    public string? Reason { get; set; }

    /// <summary>The day on which it was handed in again.</summary>
    public LocalDate? ResubmittedOn { get; set; }
}
