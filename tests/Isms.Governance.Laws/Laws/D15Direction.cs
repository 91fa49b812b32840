using Isms.Governance.Laws.Generating;
using Isms.Governance.Laws.Reference;

namespace Isms.Governance.Laws.Laws;

/// <summary>Nobody delegates against the direction that the scheme permits.</summary>
public sealed class D15Direction
{
    [Law]
    public void Nobody_delegates_against_the_direction_of_the_scheme(History history) => history.Holds(Broken(history, LibraryAnswers.Subject));

    internal static string? Broken(History history, Subject subject) => (
        from each in history.Granted()
        where each.Step.Asked.Command is DelegateResponsibility && !each.Step.IsInherited(each.Event) && each.Event.From.Kind is PartyKind.Position && each.Event.To.Kind is PartyKind.Position
        from direction in each.Step.Schemes(each.Event).Select(scheme => scheme.Scheme.Direction)
        let isUpward = ReportsTo(each.Step.Before.At(each.Event.EffectiveFrom), PositionId.From(each.Event.From.Id), PositionId.From(each.Event.To.Id))
        where direction switch { Direction.Down => isUpward, Direction.Up => !isUpward, _ => false }
        select $"{each.Event.Name()} goes from {each.Event.From} against {direction}").FirstOrDefault();

    private static bool ReportsTo(GovernanceView view, PositionId from, PositionId to) =>
        view.Find(from) is Position { ReportsTo: { } above } && (above == to || ReportsTo(view, above, to));
}
