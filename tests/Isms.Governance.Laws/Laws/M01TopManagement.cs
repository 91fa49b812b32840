using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Laws;

/// <summary>A review is closed only where a member of top management attended and chaired, or as many attended as its plan says suffice.</summary>
public sealed class M01TopManagement
{
    [Law]
    public void A_review_is_closed_only_where_top_management_attended(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Closings().Select(each =>
    {
        var (minutes, closed) = (each.Minutes, each.Closed);
        var top = minutes.OfType<ReviewHeld>().LastOrDefault()?.Attendees.Where(attendee => attendee.IsTopManagement).Select(attendee => attendee.Person).ToArray() ?? [];
        return minutes.OfType<ReviewPlanned>().First().Quorum is { } quorum ? top.Length >= quorum ? null : $"review {closed.Review} is closed with {top.Length} of {quorum}"
            : top.Contains(minutes.OfType<ReviewHeld>().LastOrDefault()?.Chair ?? default) ? null : $"review {closed.Review} is closed without top management in the chair";
    }).First();
}
