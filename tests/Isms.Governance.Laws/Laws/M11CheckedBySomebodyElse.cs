using Isms.Governance.Improvement;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Who checked a corrective action that they carried out is found, and nobody else.</summary>
public sealed class M11CheckedBySomebodyElse
{
    [Law]
    public void Who_checked_their_own_work_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.M11, finding => string.Join(' ', finding.Subjects), (_, at, known) =>
        from check in history.Seen<EffectivenessChecked>(at, known)
        from opened in history.Seen<ActionOpened>(at, known)
        where opened.Origin == ActionOrigin.Of(ActionOriginKind.Nonconformity, check.Nonconformity.Value)
        let closed = history.Seen<ActionClosed>(at, known).FirstOrDefault(each => each.Action == opened.Id)
        where closed is not null && closed.EffectiveFrom <= check.EffectiveFrom && history.Register.AsOf(closed.EffectiveFrom, known).WhoFills(opened.Owner) is var seat
            && (seat.Person == check.By || seat.Absent == check.By)
        select $"{check.Nonconformity} {opened.Id} {check.By}");
}
