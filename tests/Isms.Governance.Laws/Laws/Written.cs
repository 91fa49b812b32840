using Isms.Governance.Json;
using Isms.Governance.Laws.Generating;
using Isms.Governance.Roles;

namespace Isms.Governance.Laws.Laws;

/// <summary>A written file: its text, and what it is told to lose. What the laws of it share.</summary>
internal sealed record Written(string Text, ValueList<FileNotice> Notices)
{
    private Written(GovernanceFileWriting writing)
        : this(writing.Text, writing.Notices)
    {
    }

    /// <summary>As the library writes.</summary>
    internal static Written By(GovernanceRegister register) => new(GovernanceFile.Write(register));

    /// <summary>The register at a few places of its journal: the shorter, the more often nothing is lost.</summary>
    internal static IEnumerable<GovernanceRegister> Parts(History history) =>
        new[] { history.Journal.Count / 4, history.Journal.Count / 2, history.Journal.Count }.Select(count => GovernanceDecider.Replay(history.Journal.Take(count)));

    /// <summary>Everything that was not withdrawn.</summary>
    internal static IEnumerable<RecordedEvent> Counting(GovernanceRegister register)
    {
        var withdrawn = register.Journal.Select(each => each.Event).OfType<RecordWithdrawn>().Select(each => each.Sequence).ToHashSet();
        return register.Journal.Where(each => each.Event is not RecordWithdrawn && !withdrawn.Contains(each.Sequence));
    }

    /// <summary>Whether questions of accountability and authority are answered the same, as nothing that is told bears on them.</summary>
    internal bool AnswersTheSame => !Notices.Any(Matters);

    private static bool Matters(FileNotice notice) => EventKinds.All.First(each => each.Name == notice.Kind).Type is var type
        && (typeof(OrganizationEvent).IsAssignableFrom(type) || typeof(AccountabilityEvent).IsAssignableFrom(type) || typeof(DelegationEvent).IsAssignableFrom(type) || typeof(RoleEvent).IsAssignableFrom(type));

    internal static string FirstDifference(string one, string other)
    {
        var (left, right) = (one.Split('\n'), other.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}: `{left.ElementAtOrDefault(line)}` and `{right.ElementAtOrDefault(line)}`\n{one}";
    }
}
