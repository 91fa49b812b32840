namespace Isms.Governance.Leadership;

public sealed partial class LeadershipView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<LeadershipView, IEnumerable<Finding>> Find)> Finders = [];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));
}
