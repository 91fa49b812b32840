using Isms.Governance.Improvement;
using Isms.Governance.Organization;
using Isms.Governance.Requirements;

namespace Isms.Governance.Json;

/// <summary>How a nonconformity was dealt with, once or again.</summary>
internal abstract class TreatmentSheet : ActSheet
{
    /// <summary>The last day by which it is to be closed; by default that for which the check of the effect is planned.</summary>
    public LocalDate? Due { get; set; }

    /// <summary>How it was corrected or contained.</summary>
    public CorrectionSheet? Correction { get; set; }

    /// <summary>Why it came about.</summary>
    public CauseSheet? Cause { get; set; }

    /// <summary>What is to remove the cause.</summary>
    public CorrectiveActionSheet? Action { get; set; }

    /// <summary>The same, where it is several things.</summary>
    public List<CorrectiveActionSheet>? Actions { get; set; }

    /// <summary>Whether it works.</summary>
    public EffectivenessSheet? Effectiveness { get; set; }

    /// <summary>That it was closed. That it was too early is found, not refused.</summary>
    public NonconformityClosingSheet? Closed { get; set; }

    private protected IReadOnlyList<CorrectiveActionSheet> Steps => [.. Action is { } one ? [one] : Array.Empty<CorrectiveActionSheet>(), .. Actions ?? []];

    private protected LocalDate? Deadline => Due ?? Effectiveness?.Planned;

    internal void DefineActions(IdBook ids, string id)
    {
        foreach (var step in Steps)
        {
            step.Define(ids, id);
        }
    }

    private protected void Treat(FilePlan plan, Case of)
    {
        Correction?.Plan(plan, of);
        Cause?.Plan(plan, of);
        plan.TakeAll(Steps, (each, _) => each.Plan(plan, of));
        plan.TakeAll(Effectiveness?.Checks, (each, _) => each.Plan(plan, of));
        Closed?.Plan(plan, of);
    }

    /// <summary>The nonconformity that is dealt with.</summary>
    /// <param name="Id">Its id.</param>
    /// <param name="Said">The day on which it is said to be raised.</param>
    /// <param name="Raised">The day from which on it is on record.</param>
    /// <param name="By">Who raised it.</param>
    /// <param name="Owner">The position that deals with it.</param>
    internal sealed record Case(NonconformityId Id, LocalDate Said, LocalDate Raised, By By, PositionId Owner)
    {
        /// <summary>A day on which something was done about it: while it is not on record yet, as soon as it is.</summary>
        internal LocalDate Day(LocalDate? stated) => stated is { } day && (day > Raised || day < Said) ? day : Raised;
    }
}

/// <summary>What was done about a nonconformity, or found of it, on a day by somebody; also the bare text.</summary>
internal abstract class TreatingSheet : ActSheet
{
    private protected const int First = -2;

    private protected const int Second = -1;

    /// <summary>What it was.</summary>
    [JsonRequired]
    [JsonPropertyOrder(First)]
    public string? What { get; set; }

    /// <summary>The day; by default that on which it was raised.</summary>
    public LocalDate? On { get; set; }

    /// <summary>Who; by default who fills the position that deals with it.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal override string? Shorthand => "what";

    internal void Plan(FilePlan plan, TreatmentSheet.Case of)
    {
        var (day, by) = (of.Day(On), Json.By.Of(By, Json.By.Keeper(of.Owner)));
        plan.Add(this, Rank.Improvement, day, Json.By.Recorder, replay => ToCommand(of.Id, replay.One(by, plan.On(day)), EvidenceSheet.Of(Evidence, plan, EvidenceKind.NonconformityRecord)));
    }

    private protected abstract GovernanceCommand ToCommand(NonconformityId nonconformity, PersonId by, ValueList<Evidence> evidence);
}

/// <summary>How a nonconformity was corrected or contained.</summary>
internal sealed class CorrectionSheet : TreatingSheet
{
    private protected override GovernanceCommand ToCommand(NonconformityId nonconformity, PersonId by, ValueList<Evidence> evidence) =>
        new CorrectNonconformity { Nonconformity = nonconformity, By = by, What = What!, Evidence = evidence };
}

/// <summary>Why a nonconformity came about.</summary>
internal sealed class CauseSheet : TreatingSheet
{
    /// <summary>Whether the same is or could be elsewhere.</summary>
    [JsonPropertyOrder(Second)]
    public string? Elsewhere { get; set; }

    private protected override GovernanceCommand ToCommand(NonconformityId nonconformity, PersonId by, ValueList<Evidence> evidence) =>
        new RecordCause { Nonconformity = nonconformity, By = by, Cause = What!, Elsewhere = Elsewhere, Evidence = evidence };
}

/// <summary>Whether what was done about a nonconformity works.</summary>
internal sealed class EffectivenessSheet : Sheet
{
    /// <summary>The day by which that is to be checked.</summary>
    public LocalDate? Planned { get; set; }

    /// <summary>The checks.</summary>
    public List<EffectivenessCheckSheet>? Checks { get; set; }
}

/// <summary>That somebody checked whether it works.</summary>
internal sealed class EffectivenessCheckSheet : ActSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Who.</summary>
    [JsonRequired]
    public WhoSheet? By { get; set; }

    /// <summary>Whether it works.</summary>
    [JsonRequired]
    public bool? Effective { get; set; }

    /// <summary>What they saw.</summary>
    public string? What { get; set; }

    /// <summary>What shows it.</summary>
    public EvidenceSheet? Evidence { get; set; }

    internal void Plan(FilePlan plan, TreatmentSheet.Case of)
    {
        var day = of.Day(On);
        plan.Add(this, Rank.Improvement, day, Json.By.Stated(By!), replay => new CheckEffectiveness
        {
            Nonconformity = of.Id, By = replay.One(By!, plan.On(day)), IsEffective = Effective == true, What = What ?? NotSaid,
            Evidence = EvidenceSheet.Of(Evidence, plan, EvidenceKind.CorrectiveActionRecord),
        });
    }
}

/// <summary>That a nonconformity was closed.</summary>
internal sealed class NonconformityClosingSheet : ActSheet
{
    /// <summary>The day.</summary>
    [JsonRequired]
    public LocalDate? On { get; set; }

    /// <summary>Who closed it; by default who fills the position that deals with it.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    internal void Plan(FilePlan plan, TreatmentSheet.Case of)
    {
        var (day, by) = (of.Day(On), Json.By.Of(By, Json.By.Keeper(of.Owner)));
        plan.Add(this, Rank.Improvement, day, by, replay => new CloseNonconformity { Nonconformity = of.Id, By = replay.One(by, plan.On(day)), Reason = Reason, IsReported = true });
    }
}
