using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Reading the journal again gives the register that wrote it.</summary>
public sealed class T03ReplayIsLive
{
    [Law]
    public void Reading_the_journal_again_gives_the_register_that_wrote_it(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject)
    {
        var replayed = GovernanceDecider.Replay(history.Journal);
        return replayed != history.Register ? "another register" : history.Points(4)
            .Select(point => Answers.Difference(history, new LibraryAnswers(history.Register.AsOf(point.At, point.Known)), subject(history.Journal, point.At, point.Known), 5) is { } difference
                ? $"{difference} at {point.At} as known at {point.Known}, live and replayed" : null).First();
    }
}
