using System.Runtime.CompilerServices;

namespace Isms.Governance.Laws.Reference;

/// <summary>The library's answers.</summary>
internal sealed class LibraryAnswers(GovernanceView view) : IAnswers
{
    private static readonly ConditionalWeakTable<IReadOnlyList<RecordedEvent>, GovernanceRegister> Registers = [];

    public static Subject Subject { get; } = (journal, at, known) => new LibraryAnswers(
        Registers.GetValue(journal, static records => GovernanceDecider.Replay(records)).AsOf(at, known));

    public ValueList<PositionId> TopManagement => view.TopManagement;

    public ValueList<PositionId> AccountableFor(ObligationId obligation) =>
        view.WhoIsAccountable(obligation).Positions.OrderBy(position => position.Value, StringComparer.Ordinal).ToValueList();

    public PersonId? Fills(PositionId position) => view.WhoFills(position).Person;

    public Standing? StandingOf(InstrumentItem delegation) => view.ChainsOf(delegation) is [[var link, ..], ..] ? link.Standing : null;

    public CoverageVerdict CoverageOf(ExerciseId exercise) => view.CoverageOf(exercise).Verdict;

    public ValueList<string> Overdue => view.Findings().Of(Rule.D09).Select(finding => finding.Message).Order(StringComparer.Ordinal).ToValueList();

    public ValueList<PositionId> TotalDelegators => view.Findings().Of(Rule.D14).Select(finding => PositionId.From(finding.Subjects[0])).OrderBy(position => position.Value, StringComparer.Ordinal).ToValueList();

    public Permission MayAct(AuthorityQuestion question)
    {
        var answer = view.MayAct(question);
        return new(answer.Verdict, answer.Limit, answer.Chain.Select(link => link.Item).ToValueList(), answer.OnBehalfOf)
        {
            Capacity = answer.Capacity, For = answer.Capacity is Capacity.Deputy or Capacity.Succession ? answer.StandIn!.Seat : null,
        };
    }
}
