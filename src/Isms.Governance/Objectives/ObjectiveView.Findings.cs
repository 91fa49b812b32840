namespace Isms.Governance.Objectives;

public sealed partial class ObjectiveView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<ObjectiveView, IEnumerable<Finding>> Find)> Finders = [];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));
}
