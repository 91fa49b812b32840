using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>A decision is recorded when it has been made, a fact when it has happened.</summary>
public sealed class S07NotBefore
{
    [Law]
    public void Nothing_is_recorded_before_it_happens(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Journal.Select(record =>
        record.Event.Decided.At > record.RecordedAt ? $"record {record.Sequence} was decided after it was recorded"
        : record.Event is AuthorityExercised { IsReported: false } && (record.Event.EffectiveFrom, record.Event.Decided.At) != (record.RecordedAt, record.RecordedAt) ? $"record {record.Sequence} was not done when it was recorded"
        : record.Event.IsFact && record.Event.EffectiveFrom > record.RecordedAt ? $"record {record.Sequence} has not happened yet" : null).First();
}
