namespace Isms.Governance.Objectives;

public sealed partial class ObjectiveView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<ObjectiveView, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.O01, NotPlanned),
        (Rule.O02, NotInTime),
        (Rule.O03, NotOwned),
        (Rule.O04, O04ByItsOwner.Find),
    ];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));

    private static IEnumerable<Finding> NotPlanned(ObjectiveView view) =>
        from objective in view.Objectives
        where objective is { Outcome: null, IsPlanned: false }
        select Rule.O01.Found(
            $"the plan of objective `{objective.Id}` does not say {string.Join(", ", objective.Missing.Select(part => part.InWords))}", "state what is missing", objective.Id.Value);

    private static IEnumerable<Finding> NotInTime(ObjectiveView view) => view.Overdue.Select(objective => Rule.O02.Found(
        $"objective `{objective.Id}` was due before {objective.Terms.Due!.Value.InWords()} and is open", "close it as what it is, or set a new date", objective.Id.Value));

    private static IEnumerable<Finding> NotOwned(ObjectiveView view) => view.Risks.Where(risk => risk.Owner is null).Select(risk => Rule.O03.Found(
        $"nobody owns risk `{risk.Risk}`", "name its owner", risk.Risk.Value));
}
