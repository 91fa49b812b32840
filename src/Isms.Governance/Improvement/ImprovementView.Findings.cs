namespace Isms.Governance.Improvement;

public sealed partial class ImprovementView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<ImprovementView, IEnumerable<Finding>> Find)> Finders =
        [.. OfNonconformities, (Rule.M12, view => view.OpenTooLong())];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));
}
