using Isms.Governance.Competence;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Whoever fills a position without a competence that is required there is found, and nobody who has it.</summary>
public sealed class K01Competent
{
    [Law]
    public void Who_fills_a_position_without_a_required_competence_is_found(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => history.Finds(Rule.K01, About, (view, at, known) =>
        from required in history.Seen<RequirementEvent>(at, known).GroupBy(each => (each.For, each.Competence)).Select(same => same.Last()).OfType<CompetenceRequired>()
        where required.For.Kind is EntryKind.Position && view.Find(required.For) is not null
        let person = view.WhoFills(PositionId.From(required.For.Id)).Person
        where person is { } holder && view.WhatIsCompetentIn(holder).Records.All(record => record.Competence != required.Competence)
        select $"{person} {required.Competence} {required.For.Id}");

    /// <summary>Of what is required of positions: who lacks what where.</summary>
    private static string? About(Finding finding) => Cast.Positions.Any(position => position.Value == finding.Subjects[2]) ? string.Join(' ', finding.Subjects) : null;
}
