using Isms.Governance.Delegations;

namespace Isms.Governance.Resources;

public sealed partial class ResourceView
{
    /// <summary>How a delegation was looked after by who granted it.</summary>
    internal Diligence DiligenceOf(InstrumentItem item) => Delegations.Named(item).Where(grant => grant.From <= Instant).ToArray() switch
    {
        [] => new() { Item = item, Cause = $"`{item}` is not in force by {Instant.InWords()}, as far as is on record" },
        [var grant] => new() { Item = grant.Name, Steps = [Selected(grant), Scoped(grant), Resourced(grant), Kept(grant, DutyKind.Report), Kept(grant, DutyKind.Review), Reacted(grant)] },
        _ => new() { Item = item, Cause = $"`{item}` has several delegates: name one" },
    };

    private DiligenceStep Selected(Grant grant)
    {
        var then = Delegations.At(grant.From);
        var asked = grant.Mandate.Activities.SelectMany(activity => then.Organization.EligibilityFor(activity)?.Competences ?? [])
            .Concat(then.Competence.Requirements.Where(required => IsFor(required.For)).Select(required => required.Competence)).Distinct().ToArray();
        var persons = then.HoldersOf(grant).SelectMany(holding => then.PersonsOf(holding.Holder)).Distinct().ToArray();
        var lacking = (from person in persons from competence in asked where !then.Competence.Has(person, competence) select $"`{person}` lacked `{competence}`").ToArray();
        return asked.Length == 0 ? new(DiligencePart.Selected, DiligenceMark.NotCalledFor, "no competence was required")
            : persons.Length == 0 ? new(DiligencePart.Selected, DiligenceMark.Short, "nobody was there to receive it")
            : lacking.Length > 0 ? new(DiligencePart.Selected, DiligenceMark.Short, string.Join(", ", lacking))
            : new(DiligencePart.Selected, DiligenceMark.Met, $"{string.Join(", ", asked.Select(competence => $"`{competence}`"))} on record at {grant.From.InWords()}");

        bool IsFor(EntryReference where) => where == grant.Terms.To.Entry
            || (where.Kind is EntryKind.Activity && grant.Mandate.Activities.Any(activity => then.Organization.Covers(ActivityId.From(where.Id), activity)));
    }

    private DiligenceStep Scoped(Grant grant)
    {
        var unbounded = grant.Mandate.Activities.Where(activity => Delegations.Organization.Find(activity)?.IsMonetary == true && grant.Chain().All(each => each.Mandate.Limits.Count == 0)).ToArray();
        string[] missing =
        [
            .. grant.Chain().Any(each => each.Mandate.Until is not null) ? Array.Empty<string>() : ["it has no end"],
            .. unbounded.Select(activity => $"`{activity}` has no limit"),
        ];
        return missing.Length > 0 ? new(DiligencePart.Scoped, DiligenceMark.Short, string.Join(", ", missing)) : new(DiligencePart.Scoped, DiligenceMark.Met, "it has an end, and limits where money is concerned");
    }

    private DiligenceStep Resourced(Grant grant)
    {
        var asked = Requests.Where(request => request.Request.Activity is { } activity && Delegations.Covers(grant, activity)).ToArray();
        var lacking = asked.Intersect(Lacking).Select(request => $"{request.Short} of request `{request.Request.Id}`").ToArray();
        return asked.Length == 0 ? new(DiligencePart.Resourced, DiligenceMark.NotCalledFor, "nothing was asked for")
            : lacking.Length > 0 ? new(DiligencePart.Resourced, DiligenceMark.Short, $"{string.Join(", ", lacking)} neither granted nor accepted as short")
            : new(DiligencePart.Resourced, DiligenceMark.Met, "what was asked for is granted, not needed yet, or accepted as short");
    }

    private DiligenceStep Kept(Grant grant, DutyKind kind)
    {
        var part = kind is DutyKind.Report ? DiligencePart.Reported : DiligencePart.Reviewed;
        var duty = Delegations.DutiesOf(grant).Where(each => each.Duty.Kind == kind).Select(each => each.Duty).FirstOrDefault();
        return duty is null ? new(part, DiligenceMark.NotCalledFor, kind is DutyKind.Report ? "no report is due" : "no review is due")
            : new(part, Delegations.IsOverdue(duty) ? DiligenceMark.Short : DiligenceMark.Met, duty.ToString());
    }

    /// <summary>Whether what went wrong was answered since: by a step on the delegation, or by ratifying the act.</summary>
    private DiligenceStep Reacted(Grant grant)
    {
        (Instant At, string What, bool IsRatified)[] occasions =
        [
            .. Delegations.DutiesOf(grant).Where(each => Delegations.IsOverdue(each.Duty))
                .Select(each => (Delegations.After(each.Duty.On), $"a {(each.Duty.Kind is DutyKind.Report ? "report" : "review")} overdue", false)),
            .. Delegations.Exercises().Where(exercise => exercise.Item?.Name == grant.Name).Select(exercise => (exercise.At, Coverage: Delegations.CoverageOf(exercise)))
                .Where(each => each.Coverage.Verdict is CoverageVerdict.NotCovered or CoverageVerdict.Ratified)
                .Select(each => (each.At, $"exercise `{each.Coverage.Id}` not covered", each.Coverage.Verdict is CoverageVerdict.Ratified)),
        ];
        var answered = Delegations.IsOver(grant) || Delegations.IsSuspended(grant) || Delegations.IsStopped(grant);
        var instructed = Delegations.Book.Exercises.On(grant).Items().Where(each => Point.Sees(each.Given.EffectiveFrom, each.Sequence)).Select(each => (Instant?)each.Given.EffectiveFrom).Max();
        var open = answered ? [] : occasions.Where(occasion => !occasion.IsRatified && !(instructed >= occasion.At)).Select(occasion => occasion.What).ToArray();
        return occasions.Length == 0 ? new(DiligencePart.Reacted, DiligenceMark.NotCalledFor, "nothing called for a reaction")
            : open.Length > 0 ? new(DiligencePart.Reacted, DiligenceMark.Short, $"{string.Join(", ", open)}, and nobody reacted since")
            : new(DiligencePart.Reacted, DiligenceMark.Met, $"{string.Join(", ", occasions.Select(occasion => occasion.What))}: answered");
    }
}
