using Isms.Governance.Conformity.Governing;
using Isms.Governance.Conformity.Periods;

namespace Isms.Governance.Conformity;

/// <summary>Judges every requirement of the adopted editions: a pure function of what is on record and of the profile.</summary>
internal sealed class Assessor
{
    private const string Apart = "accountability, delegation and the rest";

    private readonly Reading reading;
    private readonly Weighing weighing;
    private readonly Profile profile;
    private readonly Repetition repetition;
    private readonly ILookup<string, Finding> found;
    private readonly Dictionary<ObligationId, Judged> judged = [];
    private readonly Func<Requirement, Judged?> stays;

    internal Assessor(Reading reading, Weighing weighing, Profile profile, Repetition? repetition = null)
        : this(reading, weighing, profile, repetition ?? new(profile), _ => null)
    {
    }

    private Assessor(Reading reading, Weighing weighing, Profile profile, Repetition repetition, Func<Requirement, Judged?> stays)
    {
        this.stays = stays;
        (this.reading, this.weighing, this.profile, this.repetition) = (reading, weighing, profile, repetition);
        found = reading.Found.Concat(FourTasks.Lacking(reading, profile)).Where(finding => !profile.Waived.Contains(finding.Rule.Id)).ToLookup(finding => NumberOf(finding) ?? string.Empty, StringComparer.Ordinal);
    }

    internal Assessment Assess()
    {
        var assessment = new Assessment { At = reading.Instant, Known = reading.Point.Known.Upto, Profile = profile, Cause = reading.Delegations.Accountability.Unanswerable() };
        if (assessment.Cause is not null)
        {
            return assessment;
        }

        var placed = new HashSet<Finding>(ReferenceEqualityComparer.Instance);
        var clauses = reading.Delegations.Organization.Editions.ToArray().SelectMany(edition => Judge(edition, placed)).ToList();
        var apart = found.SelectMany(group => group).Where(finding => !placed.Contains(finding)).Select(profile.Weigh).OrderByDescending(each => each.Grade).ToValueList();
        return assessment with
        {
            Clauses = [.. clauses, .. apart.Count == 0 ? [] : (ClauseVerdict[])[new() { Clause = null, Title = Apart, Status = StatusOf(apart), Shortfalls = apart }]],
        };
    }

    /// <summary>
    /// The same of another reading, between which and this one only some chapters turn: a verdict stays where no act came, went or has grown too old, and the same
    /// is found. What this one has judged is kept for it.
    /// </summary>
    internal Assessor Turned(Reading then, Chapter turned)
    {
        var (stood, differs, before) = (judged, weighing.Differing(then, turned), reading.Instant);
        return new(then, new(then), profile, repetition, requirement =>
            stood.TryGetValue(requirement.Id, out var each) && !differs(requirement) && !GrowsOld(each.Verdict, before, then.Instant) ? each : null);
    }

    private static bool GrowsOld(RequirementVerdict verdict, Instant after, Instant until)
    {
        foreach (var act in verdict.Evidence.AsSpan())
        {
            if (act.FreshUntil > after && act.FreshUntil <= until)
            {
                return true;
            }
        }

        return false;
    }

    internal RequirementVerdict? Judge(ObligationId obligation) =>
        reading.Delegations.Organization.Editions.FirstOrDefault(edition => edition[obligation] is not null) is { } edition ? Judge(edition[obligation]!, FoundIn(edition)[edition[obligation]!.Number]) : null;

    private ClauseVerdict[] Judge(Edition edition, HashSet<Finding> placed)
    {
        var here = FoundIn(edition);
        placed.UnionWith(here.SelectMany(group => group));
        return [.. Placement.ClausesOf(edition).Select(clause => Judge(clause.Id, clause.Number, clause.Requirements, here))];
    }

    private ClauseVerdict Judge(ObligationId clause, string number, ValueList<(string Number, Requirement Requirement)> requirements, ILookup<string, Finding> here)
    {
        var verdicts = requirements.Select(each => Judge(each.Requirement, here[each.Number])).ToValueList();
        var whole = requirements.Any(each => each.Number == number) ? [] : here[number].Select(profile.Weigh).ToList();
        var minors = verdicts.Sum(Minors) + Minors(whole);
        if (profile.MinorsToMajor <= minors && !profile.Waived.Contains(Rule.V04.Id))
        {
            whole.Add(new(Rule.V04.Found($"{minors} minor shortfalls under {number}", "mend them, the oldest first", clause.Value), FindingGrade.Major, IsOwnRule: true));
        }

        var shortfalls = whole.Count == 0 ? [] : whole.Concat(repetition.Of(reading, clause, whole)).OrderByDescending(each => each.Grade).ToValueList();
        return new()
        {
            Clause = clause, Title = number, Requirements = verdicts, Shortfalls = shortfalls,
            Status = ConformityStatus.Worst([.. verdicts.Select(verdict => verdict.Status), .. shortfalls.Select(each => each.Grade.Status)]),
        };
    }

    /// <summary>What the rules find, by the number under which an edition asks it; nothing of what it does not ask, or what does not apply.</summary>
    private ILookup<string, Finding> FoundIn(Edition edition) => found.Select(group => (Number: Placement.In(edition, group.Key), Findings: group)).Where(each => each.Number is not null && !(edition[ObligationId.From($"{edition.Id}/{each.Number}")] is { } asked && reading.Excluded(asked) is not null))
        .SelectMany(each => each.Findings.Select(finding => (each.Number, Finding: finding))).ToLookup(each => each.Number!, each => each.Finding, StringComparer.Ordinal);

    private RequirementVerdict Judge(Requirement requirement, IEnumerable<Finding> attached)
    {
        if (reading.Excluded(requirement) is { } excluded)
        {
            return new() { Requirement = requirement, At = reading.Instant, Status = ConformityStatus.NotApplicable, Cause = $"declared at {excluded.EffectiveFrom.InWords()}: {excluded.Reason}" };
        }

        var (here, circumstances) = (attached.ToValueList(), Circumstances.Of(requirement, reading, profile));
        var verdict = stays(requirement) is { } before && before.Attached == here && before.Circumstances == circumstances
            ? before.Verdict with { At = reading.Instant } : Judge(requirement, here, circumstances);
        judged[requirement.Id] = new(verdict, here, circumstances);
        var repeated = verdict.Shortfalls.Count == 0 ? [] : repetition.Of(reading, requirement.Id, verdict.Shortfalls).ToArray();
        return repeated.Length == 0 ? verdict : verdict with { Status = ConformityStatus.Major, Shortfalls = verdict.Shortfalls.Concat(repeated).OrderByDescending(each => each.Grade).ToValueList() };
    }

    private RequirementVerdict Judge(Requirement requirement, ValueList<Finding> attached, Circumstances circumstances)
    {
        var within = profile.CadenceOf(requirement) is { } cadence ? Period.FromDays(cadence.Days) : null;
        var weighed = weighing.Of(requirement.Id, within);
        var verdict = new RequirementVerdict { Requirement = requirement, At = reading.Instant, Status = ConformityStatus.NotEvaluable, Evidence = weighed.OfAll, Cause = weighed.Cause };
        if (weighed.Cause is not null)
        {
            return verdict;
        }

        var shortfalls = Unshown(requirement, weighed, within, circumstances).Concat(attached.Select(profile.Weigh)).Where(each => !profile.Waived.Contains(each.Rule.Id)).OrderByDescending(each => each.Grade).ToValueList();
        return shortfalls.Count == 0 && !weighed.IsShown
            ? verdict with { Cause = Unasked(weighed) }
            : verdict with { Status = shortfalls.Count == 0 ? ConformityStatus.Conforms : StatusOf(shortfalls), Shortfalls = shortfalls, ShownUntil = ShownUntil(weighed) };
    }

    private static string Unasked(WhatCounts weighed) => weighed.IsUnseen ? "others perform it, and the profile does not ask whether anybody in top management has looked"
        : $"{(weighed.OfAll.Count == 0 ? "nothing is on record" : "nothing on record that counts shows it")}, and the profile does not look for it here";

    /// <summary>What is not shown, not fresh, or not shown in each way; nothing where nothing is on record and the profile does not look for it. Of parts alike once, with their names.</summary>
    private IEnumerable<Shortfall> Unshown(Requirement requirement, WhatCounts weighed, Period? within, Circumstances circumstances)
    {
        var isJudged = profile.Judges(requirement) || weighed.OfAll.Any(act => !act.IsForSomethingElse);
        return weighed.Parts.Count == 0 ? Unshown(requirement, weighed, within, circumstances, isJudged)
            : from part in weighed.Pieces
              from shortfall in Unshown(requirement, part, within, circumstances, isJudged)
              group (part.Of, shortfall) by (shortfall.Rule, shortfall.Finding.Message) into alike
              let first = alike.First().shortfall
              select first with
              {
                  Finding = first.Rule.Found($"of {string.Join(" and ", alike.Select(each => $"part `{each.Of}`"))}: {first.Finding.Message}", first.Finding.Remedy, [requirement.Id.Value, .. alike.Select(each => each.Of.Value)]),
              };
    }

    private IEnumerable<Shortfall> Unshown(Requirement requirement, WhatCounts weighed, Period? within, Circumstances circumstances, bool isJudged)
    {
        var name = weighed.Of.Value;
        if (weighed.IsShown)
        {
            return ThoughShown(requirement, weighed, circumstances);
        }

        if (weighed.IsUnseen)
        {
            // To look is guidance for what the requirement asks: a profile says what it weighs that nobody does.
            return profile.Waived.Contains(Rule.E03.Id) ? [] :
            [
                new(Rule.V01.Found("others perform it, and nobody in top management who answers for it has looked since", "let somebody who answers for it review it, and record that", name), Least(profile.GradeOf(Rule.E03), profile.GradeOf(requirement))),
            ];
        }

        if (within is not null && weighing.Of(weighed.Of, null) is { IsShown: true } once)
        {
            // What has grown old weighs no more than what is not there, and what it lacked while it was fresh it lacks still.
            var last = once.Showing.Last();
            var stale = profile.Weigh(Rule.V02.Found($"the last that shows it is `{last.Id}` of {last.At.InWords()}, older than {profile.CadenceOf(requirement)!.Days} days", $"let it be done again, and record that: {Remedies.Again(requirement)}", name));
            stale = stale with { Grade = Least(stale.Grade, profile.GradeOf(requirement)), IsOwnRule = stale.IsOwnRule && profile.GradeOf(requirement) > FindingGrade.Observation };
            return ThoughShown(requirement, once, circumstances).Where(each => each.Grade > stale.Grade).Prepend(stale);
        }

        return isJudged
            ?
            [
                new(
                    Rule.V01.Found(Missing(weighed), $"{Who(requirement.Actor)}, and record it: {Remedies.For(requirement, weighed.Needed)}", name),
                    circumstances.IsWorst ? requirement.AtWorst!.Value : profile.GradeOf(requirement)),
            ]
            : [];
    }

    private static string Missing(WhatCounts weighed)
    {
        var what = $"shows it{(weighed.Needed is { } needed ? $" as {InWords(needed)}" : string.Empty)}";
        return weighed.Acts.Count == 0 ? "nothing on record shows it"
            : weighed.NotCounting.Count > 0 ? $"nothing on record that counts {what}: {weighed.NotCounting.Count} rejected"
            : weighed.Needed is null ? "nothing on record shows it: it was looked at, and not done" : $"nothing on record {what}";
    }

    /// <summary>What falls short though something shows it.</summary>
    private IEnumerable<Shortfall> ThoughShown(Requirement requirement, WhatCounts weighed, Circumstances circumstances)
    {
        var (name, shown) = (weighed.Of.Value, weighed.Counting.Where(act => act.Part is DutyPart.Performance).Select(act => act.Act.Nature).ToHashSet());
        return circumstances.IsWorstThoughShown(requirement)
            ? [new(Rule.V01.Found($"{requirement.WorstWhen}, whatever else shows it", $"let that be mended, and record what was done: {Remedies.For(requirement, null)}", name), requirement.AtWorst!.Value)]
            : !profile.AsksEachWay(requirement) ? []
            : circumstances.WaysOf(requirement).Where(way => !shown.Contains(way)).Select(way => profile.Weigh(Rule.V03.Found($"nothing that counts shows it as {InWords(way)}", $"record what shows it: {Remedies.For(requirement, way)}", name)));
    }

    private static string InWords(EvidenceNature way) => way.ToString().ToLowerInvariant();

    /// <summary>
    /// The number of the requirement, or else of the clause, of which a finding falls short; null for none. A management review is asked input by input, and clause 5.2
    /// is about the top policy alone: what is found about others belongs to the control about policies.
    /// </summary>
    private string? NumberOf(Finding finding) =>
        finding.Rule == Rule.M02 ? $"{Clause.ReviewInputs.Number}.{finding.Subjects[^1]}"
        : finding.Rule.Clause?.Number is not { } number ? null
        : number.StartsWith("5.2.", StringComparison.Ordinal) && finding.Subjects.Any(subject => reading.Topics.Contains(subject, StringComparer.Ordinal)) ? "A.5.1" : number;

    private static Instant? ShownUntil(WhatCounts weighed) => !weighed.IsShown ? null : weighed.Pieces.Select(UntilOf).Min();

    private static Instant? UntilOf(WhatCounts weighed)
    {
        var counting = weighed.Showing.ToArray();
        return counting.Length == 0 || counting.Any(act => act.FreshUntil is null) ? null : counting.Max(act => act.FreshUntil);
    }

    /// <summary>The minor shortfalls of a requirement: one where nothing shows it, whatever rules find of the same.</summary>
    private static int Minors(RequirementVerdict verdict) => verdict.Shortfalls.Any(each => each.Rule == Rule.V01 && each.Grade is FindingGrade.Minor) ? 1 : Minors(verdict.Shortfalls);

    private static int Minors(IReadOnlyCollection<Shortfall> shortfalls) => shortfalls.Count == 0 ? 0 : shortfalls.Count(each => each.Grade is FindingGrade.Minor);

    private static ConformityStatus StatusOf(ValueList<Shortfall> shortfalls) => ConformityStatus.Worst(shortfalls.Select(each => each.Grade.Status));

    private static FindingGrade Least(FindingGrade one, FindingGrade other) => one < other ? one : other;

    /// <summary>A verdict, with what it follows from beside what was done.</summary>
    private sealed record Judged(RequirementVerdict Verdict, ValueList<Finding> Attached, Circumstances Circumstances);

    private static string Who(ActorRule actor) => actor switch
    {
        ActorRule.Personal => "let a member of top management do it in person",
        ActorRule.Decides => "let a member of top management decide it",
        ActorRule.Ensures => "let it be done, and let somebody in top management who answers for it look at it",
        ActorRule.RiskOwner => "let the owner of the risk decide it",
        ActorRule.Independent => "let somebody independent do it",
        _ => "let it be done",
    };
}
