using Isms.Governance.Conformity;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Leadership;

namespace Isms.Governance.Laws.Laws;

/// <summary>An act by top management closes the gap of the task that it is and opens none, and what a member of it did within the window is never missed.</summary>
public sealed class G01GovernsInEachWay
{
    private static readonly Period Window = Period.FromDays(20);

    private static readonly Profile Short = Profile.Default with { Governing = new() { Window = Window } };

    private static readonly (EvidenceKind Act, string Task)[] Acts =
    [
        (EvidenceKind.ReviewAttendance, "evaluate"), (EvidenceKind.DirectionGiven, "direct"), (EvidenceKind.OversightReview, "monitor"), (EvidenceKind.LeadershipCommunication, "communicate"),
    ];

    [Law]
    public void One_more_act_by_top_management_closes_its_gap_and_opens_none(History history)
    {
        var (register, at) = (history.Register, Now(history));
        var view = register.At(at);
        var leader = view.TopManagement.Select(view.WhoFills).FirstOrDefault(seat => seat is { Person: not null, IsActing: false });
        foreach (var (kind, task) in leader is null ? [] : Acts)
        {
            var act = new RecordLeadershipAct { Id = LeadershipActId.From($"G-{task}"), By = leader!.Person!.Value, Seat = leader.Position, Act = kind, Serves = [Clause.Support], What = task };
            if (register.Decide(act, new(at, leader.Person.Value)) is Accepted accepted)
            {
                var (before, after) = (Gaps(view), Gaps(accepted.Register.At(at)));
                history.Holds(after.SequenceEqual(before.Where(gap => gap != task)) ? null : $"{task} at {at}: [{string.Join(", ", before)}], then [{string.Join(", ", after)}]");
            }
        }
    }

    [Law]
    public void What_a_member_did_within_the_window_is_never_missed(History history) => history.Holds((
        from point in history.Points(3)
        let view = history.Register.AsOf(point.At, point.Known)
        let gaps = Gaps(view)
        from act in view.Leadership.Acts
        where act.EffectiveFrom.Later(Window) > point.At && act.Source is null
        let then = history.Register.AsOf(act.EffectiveFrom, point.Known)
        where then.TopManagement.Select(then.WhoFills).Any(seat => !seat.IsActing && seat.Person == act.By && (act.Seat is null || act.Seat == seat.Position))
        from kind in Acts
        where kind.Act == act.Act && gaps.Contains(kind.Task, StringComparer.Ordinal)
        select $"`{act.Id}` is to {kind.Task}, and that is missed at {point.At} as known at {point.Known}").FirstOrDefault());

    [Law(Arbitrary = [typeof(RecordHistories)])]
    public void Without_all_acts_of_one_task_that_task_is_missed_and_no_other(History history) => history.Holds(Left(history, Now(history)));

    /// <summary>One act of each task is put beside the acts of leadership of the history, nothing else shows any; then all that are of one task are taken out.</summary>
    private static string? Left(History history, Instant at)
    {
        var register = GovernanceDecider.Replay(history.Journal.Without(each => each is not LeadershipActRecorded && (each is DelegationReviewed || !Structure.Contains(each.GetType().Namespace))));
        var view = register.At(at);
        var leader = view.TopManagement.Select(view.WhoFills).FirstOrDefault(seat => seat is { Person: not null, IsActing: false });
        foreach (var (kind, task) in leader is null ? [] : Acts)
        {
            var act = new RecordLeadershipAct { Id = LeadershipActId.From($"G-{task}"), By = leader!.Person!.Value, Seat = leader.Position, Act = kind, Serves = [Clause.Support], What = task };
            register = (register.Decide(act, new(at, leader.Person.Value)) as Accepted)?.Register ?? register;
        }

        var journal = register.Journal.ToArray();
        var told = Acts.Where(each => journal.Any(record => record.Event is LeadershipActRecorded act && act.Id.Value == $"G-{each.Task}")).Select(each => each.Task).ToArray();
        if (told.Length < Acts.Length)
        {
            return null;
        }

        var asked = Instant.Max(journal.Select(record => record.Event).OfType<ScopeEstablished>().First().EffectiveFrom, view.Scope!.RecordsFrom ?? Instant.MinValue).Later(Window) <= at;
        return told.Select(task =>
        {
            var gaps = Gaps(GovernanceDecider.Replay(journal.Without(each => each is LeadershipActRecorded act && TaskOf(act.Act) == task)).At(at));
            return gaps.SequenceEqual(asked ? [task] : []) ? null : $"without all that is to {task}, [{string.Join(", ", gaps)}] is missed at {at}";
        }).First();
    }

    private static string? TaskOf(EvidenceKind kind) => kind switch
    {
        EvidenceKind.ReviewAttendance or EvidenceKind.ReviewMinutes or EvidenceKind.ContextAnalysis or EvidenceKind.ClimateRelevanceDecision => "evaluate",
        EvidenceKind.OversightReview or EvidenceKind.PerformanceReport or EvidenceKind.OutcomeMeasurement or EvidenceKind.InterviewRecord => "monitor",
        EvidenceKind.LeadershipCommunication or EvidenceKind.CommunicationReach => "communicate",
        _ when kind.Nature is EvidenceNature.Decision || kind is EvidenceKind.DirectionGiven or EvidenceKind.SupportAct or EvidenceKind.ObjectivesRegister or EvidenceKind.ResponsibilityMatrix => "direct",
        _ => null,
    };

    private static readonly string?[] Structure = [.. new[] { typeof(GovernanceEvent), typeof(ScopeEstablished), typeof(AccountabilityAllocated), typeof(ResponsibilityDelegated) }.Select(type => type.Namespace)];

    private static Instant Now(History history) => history.Journal.Count == 0 ? Grid.Everywhere.First() : history.Journal[^1].RecordedAt;

    private static string[] Gaps(GovernanceView view) => [.. view.Conformity.Assess(Short).Shortfalls.Where(each => each.Rule == Rule.G01).Select(each => each.Finding.Subjects[0]).Order(StringComparer.Ordinal)];
}
