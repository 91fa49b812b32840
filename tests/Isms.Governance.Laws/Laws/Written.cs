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

    /// <summary>From when on questions of accountability and authority have the same answers, whatever is told; null where they may not.</summary>
    internal static Instant? From(GovernanceRegister register, Written written) =>
        written.Notices.Any(Matters) ? null
        : !written.Notices.Any(IsOfEarlierReading) ? Instant.MinValue
        : Counting(register).Where(each => each.Event is EntryRegistered or EntryChanged).Max(each => each.Event.EffectiveFrom);

    // That an act is said to be reported changes nothing of what anybody may do.
    private static bool Matters(FileNotice notice) => !IsOfEarlierReading(notice) && TypeOf(notice) is var type
        && !(type == typeof(AuthorityExercised) && notice.Message.EndsWith("`isReported`", StringComparison.Ordinal))
        && (typeof(OrganizationEvent).IsAssignableFrom(type) || typeof(AccountabilityEvent).IsAssignableFrom(type) || typeof(DelegationEvent).IsAssignableFrom(type) || typeof(RoleEvent).IsAssignableFrom(type));

    // An entry is said as it is now: before its last change it answers otherwise.
    private static bool IsOfEarlierReading(FileNotice notice) => TypeOf(notice) is var type
        && (type == typeof(EntryChanged) || (type == typeof(EntryRegistered) && notice.Message.EndsWith(" otherwise `entry`", StringComparison.Ordinal)));

    private static Type TypeOf(FileNotice notice) => EventKinds.All.First(each => each.Name == notice.Kind).Type;

    internal static string FirstDifference(string one, string other)
    {
        var (left, right) = (one.Split('\n'), other.Split('\n'));
        var line = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"line {line + 1}: `{left.ElementAtOrDefault(line)}` and `{right.ElementAtOrDefault(line)}`\n{one}";
    }
}
