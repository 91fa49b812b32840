using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;
using Isms.Governance.Resources;

namespace Isms.Governance.Laws.Laws;

/// <summary>What is granted or used of a request is measured as what was requested: the same kind, the same currency.</summary>
public sealed class N01OneMeasure
{
    [Law]
    public void What_is_granted_or_used_is_measured_as_what_was_requested(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from each in history.Recorded<RequestEvent>()
        where each.Event.Measured is not null && each.Step.Asked.Command is not CorrectRecord
        where !history.Recorded<ResourcesRequested>().Any(request => request.Record.Sequence < each.Record.Sequence && request.Event.Id == each.Event.Request && request.Event.Quantity.IsComparableTo(each.Event.Measured!))
        select $"record {each.Record.Sequence}: {each.Event.Measured} of {each.Event.Request} does not compare to what was requested").FirstOrDefault();
}
