namespace Isms.Governance.Resources;

public sealed partial class ResourceView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<ResourceView, IEnumerable<Finding>> Find)> Finders = [];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));
}
