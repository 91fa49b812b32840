using Isms.Governance.Conformity.Governing;
using Isms.Governance.Handovers;

namespace Isms.Governance.Conformity.Periods;

/// <summary>
/// The instants at which a verdict may turn. Those that records state are known beforehand; those at which time alone turns something, such as when
/// evidence grows too old, follow from how things stand and hold until the next one. Between two neighbours nothing turns.
/// </summary>
internal sealed class Turns(Reading reading, Profile profile)
{
    private readonly Instant[] stated = [.. reading.Journal().SelectMany(record => record.Event.Ends.OfType<Instant>().Prepend(record.Event.EffectiveFrom)).Distinct().Order()];

    private readonly Repetition repetition = new(profile);

    /// <summary>The first instant after a point at which something may turn.</summary>
    internal Instant After(Reading then, Assessment assessment)
    {
        var instant = then.Instant;
        var place = Array.BinarySearch(stated, instant);
        var next = (place < 0 ? ~place : place + 1) is var following && following < stated.Length ? stated[following] : Instant.MaxValue;
        return ByTime(then, assessment).Where(turn => turn > instant).Append(next).Min();
    }

    /// <summary>The instants at which time alone turns something.</summary>
    private IEnumerable<Instant> ByTime(Reading then, Assessment assessment)
    {
        if (assessment.Cause is not null)
        {
            return [];
        }

        var (delegations, organization) = (then.Delegations, then.Delegations.Organization);
        return
        [
            .. assessment.Clauses.SelectMany(clause => clause.Requirements).SelectMany(each => each.Evidence).Select(act => act.FreshUntil).OfType<Instant>(),
            .. delegations.Known.SelectMany(delegations.DutiesOf).Select(each => delegations.After(each.Duty.On)),
            .. delegations.InstructionsDue(),
            .. organization.CoverTurns(),
            .. then.Roles.Turns(Roles.RoleView.Usually),
            .. then.Lives.Select(life => life.ReviewDueUntil).OfType<Instant>(),
            .. then.Monitoring.Turns,
            .. FourTasks.Turns(then, profile),
            .. then.Handovers.Turns(HandoverTerms.Default),
            .. then.Reviews.NextReview.Due is { } due ? [organization.DayAfter(due)] : Array.Empty<Instant>(),
        ];
    }

    /// <summary>How things stand from the start to the end of an interval: each stretch in which nothing turns, with its first instant.</summary>
    internal IEnumerable<(Interval Stretch, Assessment Assessment)> Through(Interval within)
    {
        for (var at = within.From; at < within.Until;)
        {
            var then = reading.At(at);
            var assessment = new ConformityView(then).Assess(profile, repetition);
            var until = Instant.Min(After(then, assessment), within.Until);
            yield return (new(at, until), assessment);
            at = until;
        }
    }
}
