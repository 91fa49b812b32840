namespace Isms.Governance.Monitoring;

public sealed partial class MonitoringView
{
    /// <summary>Every rule that finds in this chapter, with what it finds.</summary>
    internal static readonly ImmutableArray<(Rule Rule, Func<MonitoringView, IEnumerable<Finding>> Find)> Finders = [];

    internal IEnumerable<Finding> Find() => Finders.SelectMany(finder => finder.Find(this));
}
