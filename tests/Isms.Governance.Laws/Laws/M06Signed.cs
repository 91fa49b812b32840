using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Laws;

/// <summary>Minutes are signed by somebody who was there, done only by the chair, after their closing; what is closed is changed only by an amended version.</summary>
public sealed class M06Signed
{
    [Law]
    public void Minutes_are_signed_by_their_chair_and_locked_from_their_closing(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Recorded<ReviewEvent>().Select(each =>
    {
        var before = history.Journal.Where(record => record.Sequence < each.Record.Sequence).Select(record => record.Event).OfType<ReviewEvent>().Where(said => said.About == each.Event.About).ToArray();
        var isLocked = before.LastOrDefault(said => said is ReviewClosed or ReviewSignedOff or ReviewAmended) is ReviewClosed or ReviewSignedOff;
        return each.Event switch
        {
            ReviewSignedOff signed => Unsound(signed, before, isLocked),
            ReviewAmended => isLocked ? null : $"record {each.Record.Sequence} amends what is open",
            ReviewClosed or ReviewPlanned => null,
            _ => isLocked ? $"record {each.Record.Sequence} changes what is closed" : null,
        };
    }).First();

    private static string? Unsound(ReviewSignedOff signed, ReviewEvent[] before, bool isLocked)
    {
        var held = before.OfType<ReviewHeld>().LastOrDefault(meeting => meeting.EffectiveFrom <= signed.EffectiveFrom);
        return !isLocked ? $"review {signed.Review} is signed before its closing"
            : held?.Attendees.Any(attendee => attendee.Person == signed.By) is not true ? $"{signed.By}, who was not there, signs review {signed.Review}"
            : !signed.IsReported && held.Chair != signed.By ? $"{signed.By}, who did not chair, signs review {signed.Review}" : null;
    }
}
