namespace Isms.Governance.Delegations;

/// <summary>One way in which somebody holds an activity, with what stands between it and what is asked, and what must be so for it to count.</summary>
internal sealed record Weighed(Holding Holding, ValueList<Violation> Obstacles, ValueList<Proviso> Provisos)
{
    internal bool IsSufficient => Obstacles.Count == 0;

    /// <summary>Everything that is missing: what stands in between, and what else would not be given.</summary>
    internal IEnumerable<Violation> Shortfall
    {
        get
        {
            var obstacles = Obstacles;
            return obstacles.Concat(Provisos.Where(proviso => !obstacles.Any(obstacle => obstacle.Rule == proviso.Rule && obstacle.Subjects.Contains(proviso.Subject, StringComparer.Ordinal)))
                .Select(proviso => proviso.AsViolation()));
        }
    }
}
