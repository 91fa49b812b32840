using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Reviews;

namespace Isms.Governance.Laws.Laws;

/// <summary>A review is closed only where each of its inputs was considered, or stated to have nothing to report.</summary>
public sealed class M02Inputs
{
    [Law]
    public void A_review_is_closed_only_where_each_input_was_considered(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from each in history.Closings()
        from input in Enum.GetValues<ReviewInput>()
        where each.Minutes.OfType<InputConsidered>().All(considered => considered.Input != input)
        select $"review {each.Closed.Review} is closed without {input}").FirstOrDefault();
}
