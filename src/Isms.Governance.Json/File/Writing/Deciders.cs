using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Hears, while a file is replayed, which items say who decided though everybody would know: those need not say it.</summary>
internal sealed class Deciders
{
    private readonly HashSet<string> needed = new(StringComparer.Ordinal);

    internal bool Needs(FilePath item) => needed.Contains(item.ToString());

    internal void Hear(Step step, PersonId? person, Replay replay)
    {
        if (step.Act.DecidedBy is not null && step.Otherwise.Find(replay, step.Decided) != person)
        {
            needed.Add(step.Act.Path.ToString());
        }
    }
}
