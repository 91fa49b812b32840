namespace Isms.Governance.Reviews;

public sealed partial class ReviewView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<ReviewView, IEnumerable<Finding>> Find)> Finders = [];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));
}
