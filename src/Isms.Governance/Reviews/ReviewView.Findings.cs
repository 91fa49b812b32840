namespace Isms.Governance.Reviews;

public sealed partial class ReviewView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<ReviewView, IEnumerable<Finding>> Find)> Finders =
    [
        (Rule.M01, M01TopManagement.Find),
        (Rule.M02, M02Inputs.Find),
        (Rule.M03, M03Results.Find),
        (Rule.M04, M04Interval.Find),
        (Rule.M05, M05Carried.Find),
        (Rule.M06, M06Signed.Find),
    ];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));
}
