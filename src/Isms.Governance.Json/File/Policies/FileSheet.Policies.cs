using Isms.Governance.Leadership;
using Isms.Governance.Organization;
using Isms.Governance.Policies;
using Isms.Governance.Rules;

namespace Isms.Governance.Json;

internal sealed partial class FileSheet
{
    /// <summary>The policies with their versions.</summary>
    [JsonPropertyOrder(340)]
    public List<PolicySheet> Policies { get; set; } = [];
}

/// <summary>A policy, its versions, and what became of them.</summary>
internal sealed class PolicySheet : ActSheet
{
    /// <summary>The id.</summary>
    [JsonRequired]
    public PolicyId? Id { get; set; }

    /// <summary>What it is called; by default its id.</summary>
    public string? Title { get; set; }

    /// <summary>Whether it is the policy of the management system itself, or one on a topic (by default).</summary>
    public PolicyLevel? Tier { get; set; }

    /// <summary>The position that keeps it; by default the head of top management.</summary>
    public PositionId? Keeper { get; set; }

    /// <summary>The activity under which its versions are approved; of the top policy by default the one that discharges 5.2.</summary>
    public ActivityId? ApprovedUnder { get; set; }

    /// <summary>Within what time it is reviewed.</summary>
    public Period? ReviewEvery { get; set; }

    /// <summary>The last day on which the next review is due: of the last review, or of the version in force where it was not reviewed since.</summary>
    public LocalDate? NextReview { get; set; }

    /// <summary>What its versions hold of what the standard asks, letter by letter.</summary>
    public List<PolicyContents>? Flags { get; set; }

    /// <summary>The items of the strategy that it serves.</summary>
    public List<string>? Strategy { get; set; }

    /// <summary>Where its versions are to be found.</summary>
    public AvailabilitySheet? Availability { get; set; }

    /// <summary>The day on which it is set up; by default that of its first version.</summary>
    public LocalDate? From { get; set; }

    /// <summary>How it was called and kept later.</summary>
    public List<PolicyChangeSheet>? Changes { get; set; }

    /// <summary>The versions, from the first to the last.</summary>
    public List<PolicyVersionSheet>? Versions { get; set; }

    /// <summary>To whom versions were told.</summary>
    public List<PolicyCommunicationSheet>? Communications { get; set; }

    /// <summary>The reviews.</summary>
    public List<PolicyReviewSheet>? Reviews { get; set; }

    /// <summary>That it was withdrawn.</summary>
    public PolicyWithdrawalSheet? Withdrawn { get; set; }

    internal override void NameIds(IdBook ids)
    {
        if (Id is { } id)
        {
            ids.Define("policy", id.Value, PlaceOf("id"));
            Bears.Add(id.Value);
        }

        UseIds(ids, "strategy", StrategySheet.Kind);
    }

    internal override void Plan(FilePlan plan)
    {
        var from = From ?? (Versions ?? []).Min(each => each.FirstDay) ?? plan.Opening;
        plan.Add(this, Rank.Acts, from, By.Recorder, _ => new RegisterPolicy
        {
            Policy = Id!.Value, Title = TitleNow, Level = Tier ?? PolicyLevel.Topic, Owner = KeptBy(plan), ApprovedUnder = ApprovedUnder ?? OfClause(plan), ReviewEvery = Cadence() ?? ReviewEvery,
        });
        plan.TakeAll(Changes, (each, _) => each.Plan(plan, this));
        plan.TakeAll(Versions, (each, _) => each.Plan(plan, this));
        plan.TakeAll(Communications, (each, place) => each.Plan(plan, this, place));
        plan.TakeAll(Reviews, (each, _) => each.Plan(plan, this));
        foreach (var aim in Strategy ?? [])
        {
            var (day, keeper) = (from ?? plan.FirstDay, By.Holder(this, KeptBy(plan)));
            plan.AddFurther(this, Rank.Acts, day, keeper, replay => new LinkToStrategy
            {
                Id = StrategyLinkId.From($"{Id}/{aim}"), By = replay.One(keeper, plan.On(day)), Means = StrategicMeans.Policy, Of = Id!.Value.Value,
                To = plan.File.Strategy.Find(each => each.Id == aim)?.Title ?? aim, Serves = [plan.Of(Clause.Direction)],
            });
        }

        Withdrawn?.Plan(plan, this);
    }

    internal string TitleNow => Title ?? Id!.Value.Value;

    internal PositionId KeptBy(FilePlan plan) => Keeper ?? plan.File.TopManagement.Find(each => each.As is TopRole.Head)?.Position
        ?? throw new ArgumentException($"it is not said which position keeps the policy `{Id}`: add `keeper`");

    /// <summary>The version in force on a day, by what the file says.</summary>
    internal VersionId VersionOn(LocalDate day) => (Versions ?? []).Where(each => each.From <= day).MaxBy(each => each.From)?.Version
        ?? throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"no version of the policy `{Id}` is in force on {day:uuuu-MM-dd}: say which `version` is meant"));

    private ActivityId OfClause(FilePlan plan)
    {
        var found = Tier is not PolicyLevel.Top ? [] : plan.File.Activities.Where(each => plan.Named(each.Obligations).Any(obligation => obligation.Value.Contains("/5.2", StringComparison.Ordinal))).ToList();
        return found is [{ Id: { } activity }] ? activity : throw new ArgumentException($"it is not said under which activity the policy `{Id}` is approved: add `approvedUnder`");
    }

    // A next review that no review sets is that of the version in force: the time from one to the other.
    private Period? Cadence() => Reviews is null or [] && NextReview is { } next && (Versions ?? []).Max(each => each.From) is { } first
        ? Period.Between(first, next.PlusDays(1), PeriodUnits.Years | PeriodUnits.Months | PeriodUnits.Days)
        : null;
}

/// <summary>Where versions of a policy are to be found.</summary>
internal sealed class AvailabilitySheet : Sheet
{
    /// <summary>Where people inside find it.</summary>
    [JsonRequired]
    public string? Inside { get; set; }

    /// <summary>Where interested parties outside find it.</summary>
    public OutsideSheet? Outside { get; set; }

    /// <summary>Why it is not for outsiders.</summary>
    public string? NotOutside { get; set; }

    internal Availability ToAvailability() => new() { Inside = Inside!, Outside = Outside?.Decision, NotOutsideBecause = NotOutside };
}

/// <summary>Where interested parties outside find a policy: also as a bare text.</summary>
internal sealed class OutsideSheet : Sheet
{
    /// <summary>What was decided, such as <c>on request</c>.</summary>
    public string? Decision { get; set; }

    /// <summary>Who decided it; by default who approved the version.</summary>
    public WhoSheet? By { get; set; }

    /// <summary>The day of the decision; by default the first day on which the version is in force.</summary>
    public LocalDate? On { get; set; }

    internal override string? Shorthand => "decision";
}
