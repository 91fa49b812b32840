using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Evidence names its source and is not from later than its recording.</summary>
public sealed class E02Evidence
{
    [Law]
    public void Evidence_is_not_from_later_than_its_recording(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from record in history.Journal
        from evidence in record.Event.Shown
        where evidence.At > record.RecordedAt || string.IsNullOrWhiteSpace(evidence.Source)
        select $"record {record.Sequence} rests on {evidence}, recorded at {record.RecordedAt}").FirstOrDefault();
}
