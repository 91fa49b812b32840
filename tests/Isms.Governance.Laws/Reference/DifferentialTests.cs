using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Laws;

namespace Isms.Governance.Laws.Reference;

/// <summary>The library and the reference model give the same answers to the same questions about the same histories.</summary>
public sealed class DifferentialTests
{
    [Law]
    public void The_library_answers_as_the_reference_model_does(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Points(8)
        .Select(point => Answers.Difference(
            history, ReferenceModel.Subject(history.Journal, point.At, point.Known), subject(history.Journal, point.At, point.Known), 10) is { } difference
            ? $"{difference} at {point.At} as known at {point.Known}" : null).First();
}
