using Isms.Governance.Conformity.Governing;
using Isms.Governance.Handovers;

namespace Isms.Governance.Conformity.Periods;

/// <summary>
/// The instants at which a verdict may turn. Those that records state are known beforehand; those at which time alone turns something, such as when
/// evidence grows too old, follow from how things stand and hold until the next one. Between two neighbours nothing turns; at each only its chapter and those
/// that read it do.
/// </summary>
internal sealed class Turns(Reading reading, Profile profile)
{
    /// <summary>The instants at which time alone turns something, by the chapter in which it does.</summary>
    private static readonly ImmutableArray<(Chapter Chapter, Func<Reading, IEnumerable<Instant>> Of)> ByTime =
    [
        (Chapter.Organization, then => then.Delegations.Organization.CoverTurns()),
        (Chapter.Roles, then => then.Roles.Turns(Roles.RoleView.Usually)),
        (Chapter.Delegations, then => then.Delegations.Known.SelectMany(then.Delegations.DutiesOf).Select(each => then.Delegations.After(each.Duty.On)).Concat(then.Delegations.InstructionsDue())),
        (Chapter.Policies, then => then.Lives.Select(life => life.ReviewDueUntil).OfType<Instant>()),
        (Chapter.Monitoring, then => then.Monitoring.Turns),
        (Chapter.Reviews, then => then.Reviews.NextReview.Due is { } due ? [then.Delegations.Organization.DayAfter(due)] : []),
        (Chapter.Handovers, then => then.Handovers.Turns(HandoverTerms.Default)),
    ];

    private readonly Turn[] stated =
    [
        .. from record in reading.Journal()
           from instant in record.Event.Ends.OfType<Instant>().Prepend(record.Event.EffectiveFrom)
           group record.Event.Chapter by instant into chapters
           orderby chapters.Key
           select new Turn(chapters.Key, chapters.Aggregate((all, chapter) => all | chapter)),
    ];

    /// <summary>How things stand from the start to the end of an interval: each stretch in which nothing turns, with its first instant.</summary>
    internal IEnumerable<(Interval Stretch, Assessment Assessment)> Through(Interval within)
    {
        var then = reading.Recalling(within.Start);
        for (var assessor = new Assessor(then, new(then), profile, new(profile)); ;)
        {
            var assessment = assessor.Assess();
            var turn = After(then, assessment);
            yield return (new(then.Instant, Instant.Min(turn.At, within.End)), assessment);
            if (turn.At >= within.End)
            {
                yield break;
            }

            then = then.Turned(turn.At, turn.Chapters);
            assessor = assessor.Turned(then, turn.Chapters);
        }
    }

    /// <summary>The first instant after a point at which something may turn.</summary>
    private Turn After(Reading then, Assessment assessment)
    {
        var instant = then.Instant;
        var next = stated.FirstOrDefault(turn => turn.At > instant, new(Instant.MaxValue, Chapter.None));
        if (assessment.Cause is null)
        {
            foreach (var (chapter, turns) in ByTime)
            {
                next = Earlier(next, then.Once(chapter, () => turns(then).ToImmutableArray(), $"turns of {chapter}"), chapter);
            }

            next = Earlier(next, FreshUntil(assessment).Concat(FourTasks.Turns(then, profile)).Concat(Circumstances.Turns(then, profile)), Chapter.Conformity);
        }

        return next;

        Turn Earlier(Turn first, IEnumerable<Instant> turns, Chapter chapter)
        {
            foreach (var at in turns)
            {
                if (at > instant && at <= first.At)
                {
                    first = new(at, at < first.At ? chapter : first.Chapters | chapter);
                }
            }

            return first;
        }
    }

    /// <summary>When what shows something is too old.</summary>
    private static IEnumerable<Instant> FreshUntil(Assessment assessment)
    {
        foreach (var clause in assessment.Clauses)
        {
            foreach (var verdict in clause.Requirements)
            {
                foreach (var act in verdict.Evidence)
                {
                    if (act.FreshUntil is { } until)
                    {
                        yield return until;
                    }
                }
            }
        }
    }

    /// <summary>An instant, and the chapters in which something may turn then.</summary>
    private readonly record struct Turn(Instant At, Chapter Chapters);
}
