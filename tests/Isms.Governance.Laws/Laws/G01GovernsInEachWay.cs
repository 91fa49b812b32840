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

    private static Instant Now(History history) => history.Journal.Count == 0 ? Grid.Everywhere.First() : history.Journal[^1].RecordedAt;

    private static string[] Gaps(GovernanceView view) => [.. view.Conformity.Assess(Short).Shortfalls.Where(each => each.Rule == Rule.G01).Select(each => each.Finding.Subjects[0]).Order(StringComparer.Ordinal)];
}
