using Isms.Governance.Organization;

namespace Isms.Governance.Json;

/// <summary>Hears, while a file is replayed, what items say of how something was decided and entered though everybody would know: that need not be said.</summary>
internal sealed class Deciders
{
    private readonly HashSet<(string Path, string Key)> needed = [];

    internal void Hear(Step step, PersonId? person, Replay replay)
    {
        if (step.Said is not { } said)
        {
            return;
        }

        Need(said, nameof(said.DecidedBy), said.DecidedBy is not null && step.Otherwise.Find(replay, step.Decided) != person);
        if (step.Further is { } spare)
        {
            Need(said, nameof(said.DecidedOn), !spare.DecidedOn);
            Need(said, nameof(said.RecordedOn), !spare.RecordedOn);
            Need(said, nameof(said.RecordedBy), said.RecordedBy is { } keeper && keeper != (spare.RecordedBy ?? replay.Keeper));
        }
    }

    /// <summary>Takes out of what was drawn up whatever need not be said.</summary>
    internal void Spare(IReadOnlyDictionary<Sheet, FilePath> paths)
    {
        foreach (var (sheet, path) in paths)
        {
            if (sheet is EnteredSheet said)
            {
                said.DecidedBy = Needs(path, nameof(said.DecidedBy)) ? said.DecidedBy : null;
            }

            if (sheet is FurtherSheet further)
            {
                further.DecidedOn = Needs(path, nameof(further.DecidedOn)) ? further.DecidedOn : null;
                further.RecordedOn = Needs(path, nameof(further.RecordedOn)) ? further.RecordedOn : null;
                further.RecordedBy = Needs(path, nameof(further.RecordedBy)) ? further.RecordedBy : null;
            }
        }

        foreach (var act in paths.Keys.OfType<ActSheet>().Where(each => each.Entered is not null))
        {
            var left = act.Entered!.Where(each => !each.Value.IsEmpty).ToDictionary(StringComparer.Ordinal);
            act.Entered = left.Count == 0 ? null : left;
        }
    }

    private bool Needs(FilePath path, string key) => needed.Contains((path.ToString(), key));

    private void Need(EnteredSheet said, string key, bool isNeeded)
    {
        if (isNeeded)
        {
            needed.Add((said.Path.ToString(), key));
        }
    }
}
