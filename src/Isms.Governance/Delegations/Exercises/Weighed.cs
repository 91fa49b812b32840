namespace Isms.Governance.Delegations;

/// <summary>One way in which somebody holds an activity, with what stands between it and what is asked, and what must be so for it to count.</summary>
internal sealed record Weighed(Holding Holding, ValueList<Violation> Obstacles, ValueList<Proviso> Provisos)
{
    internal bool IsSufficient => Obstacles.Count == 0;
}
