using System.Text;

namespace Isms.Governance.Laws.Generating;

/// <summary>Commands in the order in which they were put to a register, some accepted and some refused.</summary>
public sealed class History
{
    private readonly Lazy<IReadOnlyList<Step>> steps;

    internal History(string name, ulong seed, IReadOnlyList<Asked> asked, IReadOnlyList<Step>? played = null)
    {
        (Name, Seed, Asked) = (name, seed, asked);
        steps = new(() => played ?? Play(asked, GovernanceDecider.Standard));
    }

    /// <summary>From which leaning and seed it was drawn.</summary>
    internal string Name { get; }

    internal ulong Seed { get; }

    internal IReadOnlyList<Asked> Asked { get; }

    internal IReadOnlyList<Step> Steps => steps.Value;

    internal GovernanceRegister Register => Steps.Count == 0 ? GovernanceRegister.Empty : Steps[^1].After;

    internal IReadOnlyList<RecordedEvent> Journal => journal ??= [.. Register.Journal];

    private IReadOnlyList<RecordedEvent>? journal;

    /// <summary>Choices that belong to the history, for the questions that are asked about it.</summary>
    internal Dice Dice(int salt = 0) => new(unchecked((Seed * 31) + (ulong)salt + 1));

    /// <summary>The same commands without some of them.</summary>
    internal IEnumerable<History> Shorter()
    {
        for (var size = Asked.Count; size > 0; size /= 2)
        {
            for (var start = 0; start + size <= Asked.Count; start += size)
            {
                yield return new(Name, Seed, [.. Asked.Take(start), .. Asked.Skip(start + size)]);
            }
        }
    }

    /// <summary>Every command with what was decided about it.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Name}, {Steps.Count} commands:");
        foreach (var step in Steps)
        {
            text.Append('\n').Append(step);
        }

        return text.ToString();
    }

    internal static IReadOnlyList<Step> Play(IEnumerable<Asked> asked, GovernanceDecider decider)
    {
        var played = new List<Step>();
        foreach (var each in asked)
        {
            played.Add(Step.Take(played.Count == 0 ? GovernanceRegister.Empty : played[^1].After, each, decider));
        }

        return played;
    }
}
